package fi.luotsi.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Workplace;
import org.junit.jupiter.api.Test;

/** The days of items and workplace periods that are kept with the student, on both sides of the reporting date. */
class PlannedDaysTest {

    private static final Workplace LACKING = new Workplace("Tuulipaja", null, "Ohjaaja Olli", false, false, 1);

    private static Situation on(String today) {
        return new Situation(Make.student(
                Make.plan("2026-08-20").items(
                        Make.vocational("1", Make.school("2026-09-01", "2026-09-30"),
                                Make.demonstration("2026-10-19", "2026-10-21")),
                        Make.vocational("2", Make.workplace("a", "2026-10-01", "2026-10-31")),
                        Make.vocational("3", Make.workplace("b", "2026-11-01", "2026-11-30", LACKING)),
                        Make.vocational("4")).make(),
                Make.right("2026-08-10").make()), Make.day(today));
    }

    @Test
    void the_last_planned_day_is_of_periods_and_demonstrations() {
        Situation s = on("2026-10-20");
        ItemView[] items = s.items();
        assertThat(items[0].lastPlanned()).isEqualTo("2026-10-21");
        assertThat(items[0].plannedBefore(s, 1)).isFalse();
        assertThat(items[0].plannedBefore(s, 2)).isTrue();
        assertThat(items[0].plannedAfter(s, 0)).isTrue();
        assertThat(items[0].plannedAfter(s, 1)).isFalse();
        assertThat(items[0].demonstrated()).isTrue();
        assertThat(items[0].periodsEndBy(s, -20)).isTrue();
        assertThat(items[0].periodsEndBy(s, -21)).isFalse();
        assertThat(items[1].lastPlanned()).isEqualTo("2026-10-31");
        assertThat(items[1].demonstrated()).isFalse();
        assertThat(items[3].lastPlanned()).isNull();
        assertThat(items[3].plannedBefore(s, 100_000)).isFalse();
        assertThat(items[3].plannedAfter(s, -100_000)).isFalse();
        assertThat(items[3].periodsEndBy(s, 100_000)).isFalse();
    }

    @Test
    void workplace_periods_know_their_days_and_what_they_lack() {
        Situation s = on("2026-10-31");
        PeriodOf now = s.workplacePeriods()[0];
        PeriodOf next = s.workplacePeriods()[1];
        assertThat(now.over(s)).isFalse();
        assertThat(now.over(on("2026-11-01"))).isTrue();
        assertThat(now.endsWithin(s, 0, 0)).isTrue();
        assertThat(now.endsWithin(s, 1, 9)).isFalse();
        assertThat(now.nowOrSoon(s, 0)).isTrue();
        assertThat(next.nowOrSoon(s, 0)).isFalse();
        assertThat(next.nowOrSoon(s, 1)).isTrue();
        assertThat(next.startsWithin(s, 1)).isTrue();
        assertThat(next.startsWithin(on("2026-11-02"), 9)).isFalse();
        assertThat(now.lacksData()).isFalse();
        assertThat(next.lacks(Trait.NO_CONTACT)).isTrue();
        assertThat(next.lacks(Trait.NO_BUSINESS_ID)).isTrue();
        assertThat(next.lacks(Trait.NO_WORKPLACE)).isFalse();
        assertThat(next.lacksSurveyData()).isTrue();
    }

    @Test
    void starts_and_approvals_are_counted_in_calendar_days() {
        Situation s = on("2026-10-31");
        assertThat(CalendarDays.startedWithin(s, 81)).isFalse();
        assertThat(CalendarDays.startedWithin(s, 82)).isTrue();
        assertThat(CalendarDays.approvedWithin(s, 9)).isFalse();
        assertThat(CalendarDays.approvedWithin(s, 10)).isTrue();
        Situation unknown = new Situation(Make.student(null, null), Make.day("2026-10-31"));
        assertThat(CalendarDays.startedWithin(unknown, 100_000)).isFalse();
        assertThat(CalendarDays.approvedWithin(unknown, 100_000)).isFalse();
    }

    @Test
    void what_goes_on_and_ends_is_told_by_numbers() {
        Situation s = on("2026-10-29");
        assertThat(CalendarDays.workplaceEndsWithin(s, 1)).isFalse();
        assertThat(CalendarDays.workplaceEndsWithin(s, 2)).isTrue();
        assertThat(CalendarDays.workplaceEndsWithin(on("2026-12-01"), 1000)).isFalse();
        assertThat(CalendarDays.goesOnWithin(s, 1)).isTrue();
        assertThat(CalendarDays.goesOnWithin(on("2026-11-30"), 1000)).isFalse();
        assertThat(CalendarDays.goesOnWithin(on("2026-08-20"), 11)).isFalse();
        assertThat(CalendarDays.goesOnWithin(on("2026-08-20"), 12)).isTrue();
        assertThat(CalendarDays.updatedWithin(s, 69)).isFalse();
        assertThat(CalendarDays.updatedWithin(s, 70)).isTrue();
        assertThat(CalendarDays.lacksDemonstration(s, 1)).isFalse();
        assertThat(CalendarDays.lacksDemonstration(s, 2)).isTrue();
        assertThat(CalendarDays.youngerThan(s, 200)).as("no date of birth is told").isFalse();
    }
}
