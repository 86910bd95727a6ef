package fi.luotsi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.cli.Typed.Answer;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.store.TestStores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The command line as a contract: what goes to standard output, and the exit codes. */
class CliTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Clock CLOCK =
            Clock.fixed(LocalDateTime.of(2026, 11, 23, 9, 2).atZone(HELSINKI).toInstant(), HELSINKI);

    @TempDir
    static Path home;

    private static Path store;
    private static Path passphrase;

    @BeforeAll
    static void practise() throws Exception {
        store = home.resolve("harjoitus");
        passphrase = Files.writeString(home.resolve("salalause.txt"), "pitkä ja rauhallinen lause\n");
        Answer made = run("practice", "--students", "80", "--passphrase-file", passphrase.toString());
        assertThat(made.code()).as(made.err()).isZero();
    }

    private static Answer run(String... words) {
        return new Typed(TestStores.door(), home, "matti.m", CLOCK).run(words, "--store", store.toString());
    }

    private static Answer open(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--passphrase-file", passphrase.toString()));
        return run(all.toArray(String[]::new));
    }

    @Test
    void flags_are_rows_with_facts_limits_and_what_was_not_computed() {
        JsonNode answer = open("flags", "--format", "json").json();
        assertThat(answer.get("asOf").asString()).isEqualTo("2026-11-23");
        assertThat(answer.get("notComputed").isArray()).isTrue();
        Set<String> rules = new HashSet<>();
        for (JsonNode flag : answer.get("flags")) {
            rules.add(flag.get("rule").asString());
            assertThat(flag.propertyNames()).containsExactlyInAnyOrder(
                    "rule", "studyRight", "item", "severity", "hiddenBy", "doubtful", "facts", "limit", "actor", "state");
            assertThat(flag.get("severity").asInt()).isBetween(0, 3);
            assertThat(flag.get("state").asString()).isIn("new", "open");
        }
        // PracticeImportTest asks for each rule; here one of each kind will do.
        assertThat(rules).contains("A1", "B1", "C2", "D4", "E10", "F1", "G2", "K1");
    }

    @Test
    void information_is_shown_and_counted_by_nobody() {
        Answer answer = open("flags", "--rule", "B4", "--fail-on-findings");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("B4", "Information");
    }

    @Test
    void another_limit_gives_other_flags_and_is_not_kept() {
        int before = open("flags", "--format", "json", "--rule", "B1").json().get("flags").size();
        Answer moved = open("flags", "--format", "json", "--rule", "B1", "--set", "B1.notice=10");
        assertThat(moved.json().get("flags").size()).isGreaterThan(before);
        assertThat(open("flags", "--format", "json", "--rule", "B1").json().get("flags").size()).isEqualTo(before);
    }

    @Test
    void another_day_is_an_input() {
        JsonNode early = open("flags", "--format", "json", "--as-of", "2026-10-25").json();
        assertThat(early.get("asOf").asString()).isEqualTo("2026-10-25");
        assertThat(early.get("flags").size()).isPositive();
    }

    @Test
    void a_day_before_the_first_import_is_looked_at_with_what_was_imported_first() {
        Answer early = open("flags", "--format", "json", "--as-of", "2026-09-15", "--lang", "fi");
        assertThat(early.json().get("asOf").asString()).isEqualTo("2026-09-15");
        assertThat(early.json().get("flags").size()).isPositive();
        assertThat(early.err()).contains("päivää 15.9.2026 katsotaan sen tiedoilla");
        assertThat(open("flags", "--format", "json", "--lang", "fi").err()).doesNotContain("katsotaan sen tiedoilla");
    }

    @Test
    void figures_tell_numerator_denominator_date_and_sources() {
        JsonNode figures = open("figures", "--format", "json").json();
        JsonNode coverage = null;
        for (JsonNode figure : figures) {
            if (figure.get("indicator").asString().equals("coverage")) {
                coverage = figure;
            }
        }
        assertThat(coverage).isNotNull();
        assertThat(coverage.get("numerator").asInt()).isLessThanOrEqualTo(coverage.get("denominator").asInt());
        assertThat(coverage.get("asOf").asString()).isEqualTo("2026-11-23");
        assertThat(coverage.get("sources").size()).isEqualTo(3);
        assertThat(open("figures", "--by", "group").out()).contains("LH25A");
    }

    @Test
    void a_student_is_told_with_the_arithmetic() {
        JsonNode first = open("flags", "--format", "json", "--rule", "A1").json().get("flags").get(0);
        JsonNode student = open("student", first.get("studyRight").asString(), "--format", "json", "--lang", "sv").json();
        assertThat(student.get("flags").get(0).get("title").asString()).isEqualTo("PUK saknas");
        assertThat(student.get("flags").get(0).get("arithmetic").asString()).contains(" = ");
        assertThat(student.get("history").size()).isEqualTo(6);
        assertThat(student.get("missingPlan").get("which").asString()).isEqualTo("unknown");
        assertThat(student.get("missingPlan").get("words").asString()).startsWith("inte känt");
        assertThat(student.get("rightFrom").asString()).isEqualTo("koski");
        assertThat(first.get("doubtful").asBoolean()).isFalse();
    }

    @Test
    void what_is_ahead_is_told_by_the_last_safe_day_and_by_week() {
        JsonNode answer = open("upcoming", "--format", "json").json();
        assertThat(answer.get("asOf").asString()).isEqualTo("2026-11-23");
        assertThat(answer.get("until").asString()).isEqualTo("2027-01-17");
        assertThat(answer.get("weeks").size()).isEqualTo(8);
        assertThat(answer.get("weeks").get(0).get("week").asString()).isEqualTo("2026-W48");
        assertThat(answer.get("weeks").get(7).get("week").asString()).isEqualTo("2027-W02");
        int total = answer.get("weeks").valueStream().mapToInt(week -> week.get("total").asInt()).sum();
        assertThat(total).isPositive();
        assertThat(answer.get("capacity").valueStream().mapToInt(row -> row.get("count").asInt()).sum()).isEqualTo(total);
        assertThat(answer.get("peak").get("total").asInt()).isEqualTo(
                answer.get("weeks").valueStream().mapToInt(week -> week.get("total").asInt()).max().orElseThrow());
        assertThat(answer.get("deadlines").valueStream().map(row -> row.get("lastSafe").asString()).toList())
                .isNotEmpty().isSorted();
        JsonNode first = answer.get("deadlines").get(0);
        assertThat(first.propertyNames()).containsExactlyInAnyOrder(
                "kind", "rule", "severity", "studyRight", "event", "due", "lastSafe", "daysLeft", "missing", "items",
                "qualification", "workplace", "actor", "system");
        assertThat(answer.get("notComputed").valueStream().map(row -> row.get("rule").asString())).contains("E18");
        Answer text = open("upcoming", "--weeks", "2", "--lang", "fi");
        assertThat(text.out()).contains("2026-W48", "2026-W49", "lastSafe").doesNotContain("2026-W50");
        assertThat(text.err()).contains("Huippu: vk 4", "Ei laskettu: ");
        assertThat(open("upcoming", "--format", "csv").out()).startsWith("lastSafe;left;due;severity;event");
        assertThat(open("upcoming", "--weeks", "53").code()).isEqualTo(2);
        assertThat(open("log", "--format", "json").out()).contains("upcoming: ");
        assertThat(open("--help").out()).contains("upcoming");
    }

    @Test
    void a_summary_is_written_in_each_language_and_form() throws Exception {
        Path out = home.resolve("out");
        Answer answer = open("summary", "--lang", "fi,sv", "--form", "pdf,xlsx,html,csv", "--out", out.toString());
        assertThat(answer.code()).as(answer.err()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(f -> f.getFileName().toString().replaceAll(".*-(fi|sv)", "$1")))
                    .containsExactlyInAnyOrder("fi.pdf", "fi.xlsx", "fi.html", "fi.csv",
                            "sv.pdf", "sv.xlsx", "sv.html", "sv.csv");
        }
    }

    @Test
    void imports_rules_quality_and_health_answer() {
        assertThat(open("snapshots", "--format", "json").json().size()).isEqualTo(6);
        assertThat(run("rules", "--format", "json").json().size()).isEqualTo(AllRules.with(Limits.DEFAULTS).size());
        JsonNode faults = open("quality", "--format", "json").json();
        assertThat(faults.size()).isPositive();
        assertThat(faults.valueStream().map(fault -> fault.get("severity").asInt()).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(faults.get(0).get("meaning").asString()).isNotBlank();
        assertThat(faults.get(0).get("evidence").isArray()).isTrue();
        assertThat(open("health", "--format", "json").json().get("healthy").asBoolean()).isTrue();
        assertThat(open("flags", "--format", "csv").out()).startsWith("rule;severity;studyRight");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "flags --rule Z9 | Sääntöä Z9 ei ole",
        "flags --set E10.nothing=3 | ei ole tällaista rajaa",
        "flags --set A7.days=10 | eikä sitä voi muuttaa",
        "flags --set B1.notice=99999 | sallitun alueen ulkopuolella",
        "flags --set B1.notice=10.5 | muodossa SÄÄNTÖ.raja=arvo",
        "flags --set G3.monthly=40,1 | sallitun alueen ulkopuolella",
        "flags --set clock.06-01..13-31=1 | kirjoita pysäytysaika muodossa",
        "flags --set clock.06-01..07-31=2 | sallitun alueen ulkopuolella",
        "flags --set B1.notice=181 | järjestyksessä notice ≤ serious ≤ critical",
        "limits --set F2.serious=121 --why x | järjestyksessä serious ≤ notice",
        "flags --unit Tuntematon | Yksikköä Tuntematon ei ole",
        "student 1.2.3 | Opiskeluoikeutta 1.2.3 ei ole",
        "figures --by teacher | Ryhmittelyä teacher ei ole",
        "summary --out x --form docx | Muotoa docx ei ole",
        "flags --format yaml | --format: yaml ei kelpaa. Anna arvo muodossa text|json|csv.",
        "flags --nonsense | Valitsinta --nonsense ei ole.",
        "flags --rul A1 | Valitsinta --rul ei ole. Tarkoititko: --rule?",
        "flags --as-of 1.1.2026 | --as-of: 1.1.2026 ei kelpaa. Anna arvo muodossa YYYY-MM-DD.",
        "flags --unit a --unit b | --unit annettiin kahdesti. Anna se kerran.",
        "practice --students monta | --students: monta ei kelpaa. Anna kokonaisluku.",
        "snapshots kaikki | Sanaa kaikki ei odotettu.",
        "import | Puuttuu: FILE.",
        "summary | Puuttuu: --out.",
        "sumary | Komentoa sumary ei ole. Tarkoititko: summary",
        "changes --from | Valitsimelta --from puuttuu arvo. Anna se muodossa SNAPSHOT|DATE.",
        "import missing.json | Harjoitusvarastoon ei tuoda",
        "practice | on jo tietovarasto",
    })
    void what_the_user_can_mend_is_one_sentence_and_code_2(String words, String sentence) {
        List<String> all = new ArrayList<>(List.of(words.split(" ")));
        all.addAll(List.of("--lang", "fi"));
        Answer answer = open(all.toArray(String[]::new));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains(sentence).doesNotContain("Exception", "\tat ");
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_and_is_no_fault_of_ours() {
        Path below = passphrase.resolve("kansio");
        Answer answer = open("summary", "--out", below.toString(), "--lang", "fi");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("salalause.txt", "ei voi käyttää. Tarkista polku, oikeudet ja levytila.")
                .doesNotContain("Exception");
    }

    @Test
    void a_wrong_recovery_code_is_told_as_one() throws Exception {
        Path wrong = Files.writeString(home.resolve("väärä.txt"), "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-0\n");
        Answer answer = run("flags", "--passphrase-file", wrong.toString(), "--lang", "fi");
        assertThat(answer.err()).contains("Palautusavain ei avaa tietovarastoa.").doesNotContain("Salalause");
    }

    @Test
    void a_wrong_passphrase_is_told_and_nothing_else() throws Exception {
        Path wrong = Files.writeString(home.resolve("väärä.txt"), "aivan toinen lause\n");
        Answer answer = run("flags", "--passphrase-file", wrong.toString(), "--lang", "fi");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err().strip()).contains("Salalause ei avaa tietovarastoa").hasLineCount(1);
    }
}
