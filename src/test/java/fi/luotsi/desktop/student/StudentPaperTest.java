package fi.luotsi.desktop.student;

import static fi.luotsi.core.Make.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fi.luotsi.core.paper.Pages;
import fi.luotsi.core.paper.Part;
import fi.luotsi.core.paper.Timeline;
import fi.luotsi.core.paper.Timeline.Bar;
import fi.luotsi.core.paper.Timeline.Diamond;
import fi.luotsi.core.paper.Timeline.Fill;
import fi.luotsi.core.privacy.Nameless;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.report.pdf.Accessible;
import fi.luotsi.report.pdf.SummaryPdf;
import fi.luotsi.work.WriteTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A student on paper: what stands in the drawing, and that the PDF holds it for those who see and those who hear. */
class StudentPaperTest {

    private static final Texts TEXTS = Texts.beside(StudentScreen.class, "Student.properties");
    private static final StudentCase ONE = Sample.rich(Language.FI);

    @TempDir
    private Path folder;

    private static List<Part> parts(StudentCase one, TimeAxis axis, boolean unfolded, Language language) {
        return new StudentPaper(one, axis, unfolded, TEXTS, language).parts();
    }

    private static Timeline drawn(TimeAxis axis, boolean unfolded) {
        return new TimelinePaper(ONE, axis, unfolded, TEXTS, Language.FI).drawn();
    }

    private static Timeline.Item item(Timeline timeline, String name) {
        return timeline.rows().stream().filter(Timeline.Item.class::isInstance).map(Timeline.Item.class::cast)
                .filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private static TimeAxis axis(String first, String last) {
        return new TimeAxis(day(first), day(last));
    }

    @Test
    void severalPeriodsABreakAndADemonstrationLieOneOverTheOther() {
        Timeline timeline = drawn(ONE.axis(), false);
        assertThat(timeline.title()).isEqualTo("Aikajana 1.8.2025–31.12.2027");
        Timeline.Item item = item(timeline, "Sairaanhoito ja huolenpito");
        assertThat(item.amount()).isEqualTo("50");
        assertThat(item.note()).isNull();
        assertThat(item.marks()).hasSize(5);
        assertThat(item.marks().subList(0, 4)).extracting(mark -> ((Bar) mark).fill())
                .containsExactly(Fill.BEGUN, Fill.BEGUN, Fill.BREAK, Fill.FUTURE);
        assertThat(item.marks().subList(0, 4)).extracting(mark -> ((Bar) mark).workplace())
                .containsExactly(false, true, true, true);
        Bar pause = (Bar) item.marks().get(2);
        assertThat(pause.from()).isEqualTo(ONE.axis().start(day("2026-10-26")));
        assertThat(pause.to()).isEqualTo(ONE.axis().end(day("2026-11-13")));
        assertThat(item.marks().getLast()).isInstanceOfSatisfying(Diamond.class, demo -> {
            assertThat(demo.assessed()).isFalse();
            assertThat(demo.at()).isBetween(ONE.axis().start(day("2027-04-16")), ONE.axis().end(day("2027-04-16")));
        });
    }

    @Test
    void whatHasNoDaysIsToldInWords() {
        Timeline.Item item = item(drawn(ONE.axis(), false), "Kotihoidon asiakastyö");
        assertThat(item.marks()).isEmpty();
        assertThat(item.note()).isEqualTo("Ei päiviä suunnitelmassa");
    }

    @Test
    void whatLiesBeyondTheTimeInSightIsCutOrLeftOut() {
        Timeline timeline = drawn(axis("2026-11-01", "2027-01-31"), false);
        assertThat(item(timeline, "Sairaanhoito ja huolenpito").marks()).first()
                .isEqualTo(new Bar(0, 1, false, Fill.BEGUN));
        assertThat(item(timeline, "Sairaanhoito ja huolenpito").marks()).noneMatch(Diamond.class::isInstance);
        assertThat(item(timeline, "Hoito ja huolenpito").marks()).isEmpty();
        assertThat(timeline.ticks()).extracting(Timeline.Tick::words).containsExactly("marras", "joulu", "tammi 2027");
        assertThat(timeline.meanings()).extracting(Timeline.Meaning::words)
                .contains("oppilaitos", "työpaikkajakso", "keskeytys").doesNotContain("näyttö arvioitu");
    }

    @Test
    void theDateAndTheEndAreMarkedWhereTheyAreInSight() {
        assertThat(drawn(ONE.axis(), false).lines()).extracting(Timeline.Line::words, Timeline.Line::dashed)
                .containsExactly(tuple("tilanne 23.11.", false), tuple("päättyy 17.12.2027", true));
        assertThat(drawn(ONE.axis(), false).lines().getFirst().at())
                .isCloseTo(ONE.axis().start(day("2026-11-23")), within(1.0 / ONE.axis().days()));
        assertThat(drawn(axis("2027-01-01", "2027-12-31"), false).lines()).extracting(Timeline.Line::words)
                .containsExactly("päättyy 17.12.2027");
        assertThat(drawn(axis("2026-08-01", "2026-12-31"), false).lines()).extracting(Timeline.Line::words)
                .containsExactly("tilanne 23.11.");
        assertThat(drawn(axis("2025-08-01", "2025-12-31"), false).lines()).isEmpty();
    }

    @Test
    void finishedSubAreasAreFoldedAsOnTheScreen() {
        assertThat(drawn(ONE.axis(), false).rows())
                .contains(new Timeline.Folded("5 muuta osa-aluetta · 8 osp", "Kaikki valmiita, rivit ovat taulukossa"));
        List<Timeline.Row> all = drawn(ONE.axis(), true).rows();
        assertThat(all).noneMatch(Timeline.Folded.class::isInstance)
                .hasSize(ONE.groups().size() + ONE.groups().stream().mapToInt(group -> group.items().size()).sum());
    }

    @Test
    void whoHasNoRowsHasNoDrawingAndHiddenNamesStayHidden() {
        StudentCase nameless = StudentCase.of(
                Sample.standing(Nameless.of(ONE.standing().cohort())), Sample.RICH, Language.FI);
        assertThat(parts(nameless, nameless.axis(), false, Language.FI).toString()).doesNotContain("Kaislavuo", "Eevi");
        assertThat(parts(ONE, ONE.axis(), false, Language.FI)).hasAtLeastOneElementOfType(Timeline.class);
        StudentCase empty = new StudentCase(
                ONE.standing(), ONE.student(), ONE.situation(), List.of(), ONE.points(), ONE.flags(), ONE.axis(), List.of());
        assertThat(parts(empty, empty.axis(), false, Language.FI)).doesNotHaveAnyElementsOfTypes(Timeline.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePaperHoldsTheWordsOfTheDrawingAndIsAccessible(Language language) throws Exception {
        StudentCase one = Sample.rich(language);
        Path file = folder.resolve("opiskelija.pdf");
        List<String> about = new WriteTable(true).about(one.standing(), language);
        new WriteTable(true).write(
                file, new Pages(language, "Kaislavuo", about, parts(one, one.axis(), false, language)));
        byte[] pdf = Files.readAllBytes(file);
        String text = words(pdf);
        Timeline timeline = new TimelinePaper(one, one.axis(), false, TEXTS, language).drawn();
        assertThat(text).contains(timeline.title()).contains(timeline.about()).contains(about)
                .contains(timeline.lines().stream().map(Timeline.Line::words).toList())
                .contains(timeline.meanings().stream().map(Timeline.Meaning::words).toList())
                .contains(timeline.ticks().get(1).words());
        Accessible.check(pdf);
        Files.write(Files.createDirectories(Path.of("target", "pictures"))
                .resolve("student-paper-" + language.code() + ".png"), new SummaryPdf().picture(pdf, 0, 96));
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
