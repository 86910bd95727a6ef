package fi.luotsi.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.figure.AllIndicators;
import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.privacy.Audience;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.report.SummaryNumbers.FigureLine;
import fi.luotsi.report.SummaryNumbers.PhaseLine;
import fi.luotsi.report.SummaryNumbers.Row;
import fi.luotsi.report.SummaryNumbers.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SummaryWriterTest {

    private static final SummaryInput INPUT = new Unit(128).input();

    private static SummaryDocument document(Audience audience, Language language) {
        return new SummaryWriter(INPUT, audience).in(language);
    }

    private static Stream<String> sentences(SummaryDocument d) {
        return Stream.of(
                        d.lead().stream(), d.good().stream(), Stream.of(d.subtitle(), d.sources()), d.notes().stream(),
                        d.definitions().stream().map(SummaryDocument.Defined::value))
                .flatMap(s -> s);
    }

    @Test
    void every_language_tells_the_same_numerals() {
        for (Audience audience : Audience.values()) {
            List<String> finnish = numerals(document(audience, Language.FI));
            assertThat(finnish).hasSizeGreaterThan(30);
            assertThat(numerals(document(audience, Language.SV))).isEqualTo(finnish);
            assertThat(numerals(document(audience, Language.EN))).isEqualTo(finnish);
            assertThat(document(audience, Language.SV).numbers()).isEqualTo(document(audience, Language.FI).numbers());
        }
    }

    private static List<String> numerals(SummaryDocument document) {
        Pattern digits = Pattern.compile("\\d+");
        List<String> all = new ArrayList<>();
        sentences(document).forEach(line -> digits.matcher(line).results().forEach(m -> all.add(m.group())));
        return all.stream().sorted().toList();
    }

    @Test
    void the_internal_version_tells_the_indicators_as_they_are() {
        SummaryNumbers numbers = document(Audience.INTERNAL, Language.FI).numbers();
        assertThat(numbers.hidden()).isZero();
        for (FigureLine line : numbers.key()) {
            Figure figure = AllIndicators.of(line.indicator().id()).of(INPUT.everybody());
            assertThat(line.ratio()).isEqualTo(Ratio.of(figure.numerator(), figure.denominator()));
        }
        for (ItemState state : ItemState.values()) {
            assertThat(numbers.items().get(state).hidden()).isFalse();
        }
        assertThat(numbers.rows()).hasSize(4);
        assertThat(sum(numbers.rows().stream().map(Row::students))).isEqualTo(numbers.total().students().value());
        assertThat(sum(numbers.phases().stream().map(PhaseLine::now))).isEqualTo(numbers.phasesTotal().now().value());
        assertThat(sum(numbers.severities().values().stream())).isEqualTo(numbers.phasesTotal().now().value());
    }

    private static long sum(Stream<Shown> shown) {
        return shown.mapToLong(Shown::value).sum();
    }

    @Test
    void the_shared_version_shows_no_count_from_one_to_four_and_no_small_row() {
        for (int size : new int[] {5, 9, 14, 23, 40, 64, 128}) {
            SummaryInput input = new Unit(size).input();
            SummaryNumbers numbers = new SummaryWriter(input, Audience.SHARED).numbers();
            List<Shown> all = new ArrayList<>(numbers.items().values());
            for (Row row : numbers.rows()) {
                assertThat(row.kind()).isNotEqualTo(RowKind.TOTAL);
                all.addAll(List.of(row.students(), row.coverage().numerator(), row.flagged().numerator(),
                        row.atWorkplace(), row.awaiting()));
                remainder(row.coverage());
                remainder(row.flagged());
            }
            for (PhaseLine line : numbers.phases()) {
                all.addAll(List.of(line.earlier(), line.now()));
            }
            all.addAll(numbers.severities().values());
            for (FigureLine line : numbers.key()) {
                if (line.ratio() != null) {
                    all.add(line.ratio().numerator());
                    remainder(line.ratio());
                }
            }
            assertThat(all).as("unit of %d", size).noneMatch(s -> s.value() != null && s.value() > 0 && s.value() < 5);
        }
    }

    @Test
    void what_is_shared_is_rounded_and_says_so_and_the_internal_version_is_not() {
        SummaryDocument shared = document(Audience.SHARED, Language.FI);
        SummaryDocument internal = document(Audience.INTERNAL, Language.FI);
        Long students = internal.numbers().students().value();
        assertThat(shared.numbers().students()).isEqualTo(Shown.near(students));
        assertThat(shared.numbers().itemsTotal()).isEqualTo(Shown.near(internal.numbers().itemsTotal().value()));
        assertThat(shared.numbers().itemsTotal()).isNotEqualTo(internal.numbers().itemsTotal());
        assertThat(shared.lead().getFirst()).isEqualTo(
                "Yksikössä on noin 125 opiskelijaa (luvut pyöristetty viiteen).");
        assertThat(shared.marking()).contains("pyöristetty viiteen");
        assertThat(shared.notes()).anyMatch(note -> note.startsWith("Muut luvut on pyöristetty lähimpään viiteen"));
        assertThat(new Ratio(Shown.near(12), Shown.near(17)).percent()).as("of 15 rounded ones").isNull();
        assertThat(new Ratio(Shown.near(12), Shown.near(18)).percent()).isEqualTo(50);
        assertThat(internal.numbers().students()).isEqualTo(Shown.of(students));
        assertThat(internal.notes()).noneMatch(note -> note.contains("pyöristetty"));
    }

    private static void remainder(Ratio ratio) {
        if (!ratio.hidden()) {
            long rest = ratio.denominator().value() - ratio.numerator().value();
            assertThat(rest == 0 || rest >= 5).as(ratio.toString()).isTrue();
        }
    }

    @Test
    void a_unit_of_four_shows_nothing_when_shared() {
        SummaryDocument document = new SummaryWriter(new Unit(4).input(), Audience.SHARED).in(Language.FI);
        assertThat(document.numbers().rows()).isEmpty();
        assertThat(document.numbers().students().hidden()).isTrue();
        assertThat(document.lead()).containsExactly(
                "Yksikössä on alle viisi opiskelijaa, joten lukuja ei näytetä jaettavassa versiossa.");
        assertThat(document.definitions()).allMatch(d -> !d.value().matches(".*\\d.*"));
    }

    @Test
    void the_internal_list_names_students_and_the_shared_one_is_empty() {
        assertThat(document(Audience.SHARED, Language.FI).actions()).isEmpty();
        List<SummaryDocument.ActionRow> rows = document(Audience.INTERNAL, Language.FI).actions();
        assertThat(rows).hasSizeGreaterThan(20).isSortedAccordingTo(
                java.util.Comparator.comparing(SummaryDocument.ActionRow::severity).reversed());
        assertThat(rows).filteredOn(row -> row.student().equals("Nimi suojattu"))
                .isNotEmpty()
                .allMatch(row -> row.group().isEmpty() && !row.line().contains(Unit.SECRET_PLACE));
        assertThat(rows).noneMatch(row -> row.student().endsWith("Etu3"));
    }

    @Test
    void without_a_source_it_says_not_computed_and_never_zero() {
        SummaryInput input = new Unit(40, Source.EHOKS, Source.ROSTER).input();
        SummaryDocument document = new SummaryWriter(input, Audience.INTERNAL).in(Language.FI);
        assertThat(document.definition("coverage").value()).isEqualTo("ei laskettu");
        assertThat(document.definition("workplace-now").value()).isEqualTo("ei laskettu");
        assertThat(document.definition("item-assessed").value()).isEqualTo("ei laskettu");
        assertThat(document.definition("behind-expected").value()).isEqualTo("ei laskettu");
        assertThat(document.notes()).contains("Ei laskettu: KOSKI-aineistoa ei ole tuotu.");
        assertThat(document.lead()).contains("HOKSien kattavuutta ei laskettu, koska aineistoa puuttuu.");
    }

    @Test
    void without_an_earlier_import_nothing_is_compared() {
        SummaryDocument document =
                new SummaryWriter(new Unit(40).input(false, false), Audience.INTERNAL).in(Language.FI);
        assertThat(document.comparedWith()).isNull();
        assertThat(document.numbers().phasesTotal().change()).isNull();
        assertThat(document.numbers().good().cleared()).isNull();
        assertThat(String.join(" ", document.lead())).doesNotContain("vähemmän", "enemmän", "yhtä monta");
    }

    @Test
    void good_news_come_from_the_comparison() {
        assertThat(document(Audience.INTERNAL, Language.FI).good())
                .anyMatch(line -> line.endsWith("nostoa on poistunut 16.11.2026 jälkeen."));
    }

    @Test
    void every_text_is_there_in_three_languages() {
        Texts texts = Texts.beside(SummaryWords.class, "Summary.properties");
        for (String key : texts.keys()) {
            for (Language language : Language.values()) {
                assertThat(texts.find(language, key)).as(key + "." + language.code()).isNotBlank();
            }
        }
    }
}
