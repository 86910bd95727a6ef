package fi.luotsi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.cli.Typed.Answer;
import fi.luotsi.store.TestStores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What has changed in practice data, in every form, and between any two imports or days. */
class ChangesCommandTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T08:41:00Z"), ZoneId.of("Europe/Helsinki"));

    @TempDir
    static Path home;

    @BeforeAll
    static void a_practice_store() {
        assertThat(run("practice", "--students", "120").code()).isZero();
    }

    private static Answer run(String... words) {
        return new Typed(TestStores.door(), home, "matti.m", CLOCK)
                .run(words, "--store", home.resolve("oma").toString(), "--lang", "fi");
    }

    private static Set<String> values(JsonNode rows, String field) {
        Set<String> values = new HashSet<>();
        rows.forEach(row -> values.add(row.get(field).asString()));
        return values;
    }

    @Test
    void all_kinds_of_change_are_found_over_the_six_weeks() {
        JsonNode all = run("changes", "--from", "1", "--format", "json").json();
        assertThat(values(all.get("changes"), "kind"))
                .contains("progress", "moved", "joined", "left", "ended", "shrunk", "correction", "update");
        assertThat(values(all.get("changes"), "what")).contains("business-id", "first-approval", "assessed",
                "period-starts", "not-in-file", "resigned", "item-gone", "new-student");
        assertThat(values(all.get("cleared"), "why")).contains("data", "day");
        JsonNode from = all.get("from");
        JsonNode to = all.get("to");
        assertThat(from.get("snapshot").asInt()).isEqualTo(1);
        assertThat(to.get("asOf").asString()).isEqualTo("2026-11-23");
        assertThat(to.get("flags").asInt())
                .isEqualTo(from.get("flags").asInt() + all.get("new").size() - all.get("cleared").size());
        assertThat(to.get("coverage").get("denominator").asInt()).isPositive();
        Set<String> progress = new HashSet<>();
        all.get("changes").forEach(row -> {
            if (row.get("kind").asString().equals("progress")) {
                progress.add(row.get("what").asString());
            }
        });
        assertThat(progress).isSubsetOf("plan-approved", "approved-again", "assessed", "assessed-again", "recognised",
                "demonstrated", "acquired", "reached");
    }

    @Test
    void the_import_before_is_the_default_and_days_choose_the_newest_until_then() {
        JsonNode last = run("changes", "--format", "json").json();
        assertThat(last.get("from").get("snapshot").asInt()).isEqualTo(5);
        assertThat(last.get("to").get("snapshot").asInt()).isEqualTo(6);
        JsonNode days = run("changes", "--from", "2026-11-15", "--to", "2026-11-22", "--format", "json").json();
        assertThat(days.get("from").get("asOf").asString()).isEqualTo("2026-11-15");
        assertThat(days.get("from").get("snapshot").asInt()).isEqualTo(4);
        assertThat(days.get("to").get("snapshot").asInt()).isEqualTo(5);
        // Time runs one way, whichever end is named first.
        JsonNode turned = run("changes", "--from", "6", "--to", "5", "--format", "json").json();
        assertThat(turned.get("from").get("snapshot").asInt()).isEqualTo(5);
    }

    @Test
    void the_same_import_on_one_day_has_not_changed() {
        Answer answer = run("changes", "--from", "2026-11-23", "--to", "2026-11-23");
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).contains("Mikään ei ole muuttunut.");
        assertThat(run("changes", "--from", "6", "--to", "6", "--format", "json").json().get("changes").size()).isZero();
    }

    @Test
    void rows_are_told_in_words_and_as_csv() {
        Answer text = run("changes", "--from", "1");
        assertThat(text.out()).contains("Uusia nostoja", "Poistuneita nostoja", "Korjauksia, ei edistymistä",
                "Y-tunnus korjattu", "Jakso alkaa ");
        assertThat(text.err()).contains("uusia nostoja");
        Answer csv = run("changes", "--from", "1", "--format", "csv", "--quiet");
        assertThat(csv.out().lines().findFirst()).contains("kind;studyRight;name;group;what;more");
        assertThat(csv.out().lines().count()).isGreaterThan(50);
    }

    @Test
    void mistakes_are_said() {
        assertThat(run("changes", "--from", "eilen").err()).contains("eilen: anna tuonnin numero");
        assertThat(run("changes", "--from", "77").code()).isEqualTo(2);
        assertThat(run("changes", "--to", "1").err()).contains("Ennen tuontia 1 ei ole muita tuonteja");
        assertThat(run("changes", "--as-of", "2020-01-01").err()).as("only the first day's import is known")
                .contains("Ennen tuontia 1 ei ole muita tuonteja");
        assertThat(run("changes", "--unit", "Kuutamo").err()).contains("Yksikköä Kuutamo ei ole");
    }
}
