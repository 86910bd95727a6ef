package fi.luotsi.desktop.student;

import static fi.luotsi.core.Make.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.student.PointsLine.Mark;
import org.junit.jupiter.api.Test;

class PointsLineTest {

    private static final Texts TEXTS = Texts.beside(StudentScreen.class, "Student.properties");

    private static PointsLine on(String today, StudyRight right) {
        return PointsLine.of(new Situation(Make.student(null, right), day(today)));
    }

    private static Make.RightMaker right() {
        return Make.right("2025-08-11").estimatedEnd("2027-12-17");
    }

    @Test
    void everyAssessmentIsAStepAndTheLastOneIsTheReportingDate() {
        PointsLine line = on("2026-11-23", right().results(
                Make.passed("1", 20, "2026-03-06"), Make.passed("2", 30, "2026-06-03"), Make.recognised("3", 5)).make());
        assertThat(line.steps()).containsExactly(
                new Mark(day("2025-08-11"), 5), new Mark(day("2026-03-06"), 25), new Mark(day("2026-06-03"), 55),
                new Mark(day("2026-11-23"), 55));
        assertThat(line.achieved()).isEqualTo(55);
        assertThat(line.gap()).isCloseTo(line.expected() - 55, within(1e-9));
        assertThat(line.missing()).isNull();
    }

    @Test
    void theExpectedLineIsFlatWhileSuspended() {
        PointsLine line = on("2026-11-23", right().state("2026-01-01", "valiaikaisestikeskeytynyt")
                .state("2026-08-01", "lasna").results(Make.recognised("1", 1)).make());
        assertThat(line.line()).hasSize(4);
        assertThat(line.line().get(1).points()).isEqualTo(line.line().get(2).points());
        assertThat(line.line().getLast().points()).isCloseTo(180, within(1e-9));
    }

    @Test
    void whileSuspendedNothingIsExpectedYet() {
        PointsLine line = on("2026-11-23", right().state("2026-09-14", "valiaikaisestikeskeytynyt")
                .results(Make.recognised("1", 10)).make());
        assertThat(line.line()).isEmpty();
        assertThat(line.gap()).isNull();
        assertThat(line.missing()).isEqualTo("suspended");
    }

    @Test
    void withoutARightNothingIsComputedAndNothingIsZero() {
        PointsLine line = on("2026-11-23", null);
        assertThat(line.missing()).isEqualTo("koski");
        assertThat(line.achieved()).isNull();
        assertThat(line.steps()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(on("2026-11-23", right().noResults().make()).missing()).isEqualTo("koski-results");
        assertThat(on("2026-11-23", Make.right("2025-08-11").make()).missing()).isEqualTo("koski-estimated-end");
    }

    @Test
    void anEndedRightHasNoGap() {
        PointsLine line = on("2026-11-23", right().state("2026-06-05", "valmistunut")
                .results(Make.recognised("1", 10)).make());
        assertThat(line.achieved()).isEqualTo(10);
        assertThat(line.gap()).isNull();
    }

    @Test
    void bothNumbersTheGapItsLimitAndTheSourceAreWritten() {
        StudentCase one = Sample.rich(Language.FI);
        assertThat(new PointsWords(one, TEXTS, Language.FI).lines()).containsExactly(
                "Saatu 68,0 · odotettu 98,4", "Ero −30,4 (raja −15)", "KOSKI 22.11.2026");
    }

    @Test
    void preparatoryEducationSaysWhyThereIsNoChart() {
        StudentCase one = StudentCase.of(Sample.standing(), Sample.TUVA, Language.SV);
        assertThat(new PointsWords(one, TEXTS, Language.SV).lines())
                .contains("Inte beräknat: Hux-utbildningens omfattning anges i veckor.");
    }
}
