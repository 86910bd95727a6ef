package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Situation;
import org.junit.jupiter.api.Test;

/** The worked example of ehoks.md 5.12, and what is taken off. */
class SharedDaysTest {

    private static final LearningPeriod A = Make.workplace("a", "2026-04-12", "2026-04-20");
    private static final LearningPeriod B = Make.workplace("b", "2026-04-15", "2026-04-22");
    private static final LearningPeriod C = Make.workplace("c", "2026-04-14", "2026-04-18");

    private static double days(LearningPeriod own, StudyRight right, LearningPeriod... all) {
        return SharedDays.of(new Situation(
                Make.student(Make.plan("2025-08-20").items(Make.vocational("1", (Object[]) all)).make(), right),
                Make.day("2026-04-16")), own);
    }

    @Test
    void three_overlapping_periods_of_april() {
        StudyRight right = Make.right("2025-08-10").make();
        assertThat(days(A, right, A, B, C)).isCloseTo(4.833, within(0.0005));
        assertThat(days(B, right, A, B, C)).isCloseTo(4.333, within(0.0005));
        assertThat(days(C, right, A, B, C)).isCloseTo(1.833, within(0.0005));
        assertThat(days(A, right, A, B, C) + days(B, right, A, B, C) + days(C, right, A, B, C))
                .isCloseTo(11.0, within(0.0005));
        assertThat(days(C, null, A, B, C)).isCloseTo(1.833, within(0.0005));
    }

    @Test
    void interrupted_suspended_and_vacation_days_are_taken_off() {
        StudyRight right = Make.right("2025-08-10").make();
        LearningPeriod interrupted = Make.interrupted(A, "2026-04-15", "2026-04-16");
        assertThat(days(interrupted, right, interrupted)).isEqualTo(7);
        // On the two days the other one has the whole day.
        assertThat(days(B, right, interrupted, B)).isEqualTo(2 + 4 * 0.5 + 2);
        for (String state : new String[] {"valiaikaisestikeskeytynyt", "loma"}) {
            StudyRight away = Make.right("2025-08-10").state("2026-04-13", state).state("2026-04-15", "lasna").make();
            assertThat(days(A, away, A)).as(state).isEqualTo(7);
        }
    }
}
