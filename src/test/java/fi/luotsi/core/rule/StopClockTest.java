package fi.luotsi.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.StudyRight;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StopClockTest {

    private static StopClock clock(String... periods) {
        return new StopClock(Arrays.stream(periods).map(StopPeriod::parse).filter(Objects::nonNull).toList());
    }

    private static Situation on(String today, @Nullable StudyRight right, String... periods) {
        return new Situation(Make.student(null, right), Make.day(today)).stopping(clock(periods));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-06-01, 1", // the last day counted is the first one stopped
        "2026-05-01, 2026-05-31, 0",
        "2026-05-31, 2026-07-31, 61",
        "2026-06-01, 2026-08-31, 60", // a day itself counts 0, stopped or not
        "2026-07-31, 2026-12-31, 0",
        "2025-05-01, 2026-08-31, 122", // two summers
        "2026-06-10, 2026-06-20, 10"})
    void a_yearly_period_stops_the_clock_each_year(String from, String until, long days) {
        StudyRight right = Make.right("2024-08-01").make();
        Situation s = on(until, right, "06-01..07-31");
        assertThat(s.stoppedDays(Make.day(from), Make.day(until))).isEqualTo(days);
        assertThat(s.clockDays(Make.day(from), Make.day(until)))
                .isEqualTo(Situation.days(Make.day(from), Make.day(until)) - days);
    }

    @Test
    void one_past_the_turn_of_the_year_is_one_and_a_single_one_comes_once() {
        StudyRight right = Make.right("2024-08-01").make();
        assertThat(on("2027-01-31", right, "12-22..01-06").stoppedDays(Make.day("2026-12-01"), Make.day("2027-01-31")))
                .isEqualTo(16);
        assertThat(on("2027-01-31", right, "12-22..01-06").stoppedDays(Make.day("2027-01-01"), Make.day("2027-01-31")))
                .isEqualTo(5);
        Situation once = on("2028-01-31", right, "2026-12-22..2027-01-06");
        assertThat(once.stoppedDays(Make.day("2026-12-01"), Make.day("2028-01-31"))).isEqualTo(16);
        assertThat(once.stops().on(Make.day("2027-01-06"))).isTrue();
        assertThat(once.stops().on(Make.day("2027-01-07"))).isFalse();
        assertThat(once.stops().on(Make.day("2027-12-25"))).isFalse();
        assertThat(clock("12-22..01-06").on(Make.day("2031-01-01"))).isTrue();
    }

    @Test
    void days_that_two_periods_share_count_once() {
        StudyRight right = Make.right("2024-08-01").make();
        Situation s = on("2026-08-31", right, "06-01..06-30", "06-20..07-31", "2026-06-25..2026-06-26");
        assertThat(s.stoppedDays(Make.day("2026-05-01"), Make.day("2026-08-31"))).isEqualTo(61);
    }

    @Test
    void suspended_days_are_not_stopped_twice() {
        StudyRight right = Make.right("2025-08-11").state("2026-06-15", "valiaikaisestikeskeytynyt")
                .state("2026-08-15", "lasna").make();
        Situation s = on("2026-08-31", right, "06-01..07-31");
        assertThat(s.suspendedDays(Make.day("2026-05-01"), Make.day("2026-08-31"))).isEqualTo(61);
        assertThat(s.stoppedDays(Make.day("2026-05-01"), Make.day("2026-08-31"))).isEqualTo(14);
        assertThat(s.clockDays(Make.day("2026-05-01"), Make.day("2026-08-31"))).isEqualTo(122 - 75);
    }

    /** The clock against a count of days one by one. */
    @Test
    void it_counts_as_one_would_on_a_calendar() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            LocalDate pause = Make.day("2025-09-01").plusDays(random.nextInt(500));
            LocalDate back = pause.plusDays(1 + random.nextInt(120));
            StudyRight right = Make.right("2025-08-11").state(pause.toString(), "valiaikaisestikeskeytynyt")
                    .state(back.toString(), "lasna").make();
            LocalDate once = Make.day("2025-09-01").plusDays(random.nextInt(500));
            Situation s = on("2027-08-01", right, "06-01..07-31", "12-22..01-06", once + ".." + once.plusDays(40));
            LocalDate from = Make.day("2025-08-11").plusDays(random.nextInt(400));
            LocalDate until = from.plusDays(random.nextInt(400));
            long runs = from.plusDays(1).datesUntil(until.plusDays(1)).filter(day -> !s.stops().on(day))
                    .filter(day -> day.isBefore(pause) || !day.isBefore(back)).count();
            assertThat(s.clockDays(from, until)).as("%s–%s", from, until).isEqualTo(runs);
            if (runs > 0) {
                Elapsed elapsed = Elapsed.between(s, from, until);
                LocalDate due = elapsed.due((int) runs - 1);
                assertThat(s.clockDays(from, due)).as("the clock reaches the limit on the due day").isEqualTo(runs - 1);
                assertThat(due.equals(from) || s.clockDays(from, due.minusDays(1)) == runs - 2)
                        .as("and not before").isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "06-01", "06-01..13-01", "02-30..03-01", "2026-07-01..2026-06-30", "01-01..12-31",
        "2026-01-01..2026-12-31", "06-01..2026-07-31"})
    void what_is_no_period_is_refused(String text) {
        assertThat(StopPeriod.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"06-01..07-31, 61", "12-22..01-06, 16", "02-29..03-01, 2", "2026-12-21..2027-01-06, 17",
        "2026-12-24..2026-12-24, 1"})
    void a_period_is_written_as_it_is_read(String text, long days) {
        StopPeriod period = Objects.requireNonNull(StopPeriod.parse(text));
        assertThat(period.text()).isEqualTo(text);
        assertThat(period.days()).isEqualTo(days);
    }

    @Test
    void it_is_decided_like_a_limit_from_a_day_on_for_all_or_a_unit() {
        LimitBook book = new LimitBook(List.of(
                change("06-01..07-31", 1, null, "2026-05-01"), change("06-01..07-31", 0, "Tekniikka", "2026-06-15"),
                change("12-22..01-06", 1, "Tekniikka", "2026-06-15"), change("06-01..07-31", null, null, "2026-09-01")));
        assertThat(texts(book, "2026-04-30", null)).isEmpty();
        assertThat(texts(book, "2026-05-01", null)).containsExactly("06-01..07-31");
        assertThat(texts(book, "2026-06-14", "Tekniikka")).containsExactly("06-01..07-31");
        assertThat(texts(book, "2026-06-15", "Tekniikka")).containsExactly("12-22..01-06");
        assertThat(texts(book, "2026-06-15", "Palvelut")).containsExactly("06-01..07-31");
        assertThat(texts(book, "2026-09-01", "Palvelut")).isEmpty();
        assertThat(book.periods()).extracting(StopPeriod::text).containsExactly("06-01..07-31", "12-22..01-06");
        assertThat(book.trying("clock.10-12..10-18", 1).on(Make.day("2026-09-01"), null).stops().periods()).hasSize(1);
    }

    private static List<String> texts(LimitBook book, String day, @Nullable String unit) {
        return book.on(Make.day(day), unit).stops().periods().stream().map(StopPeriod::text).toList();
    }

    private static LimitChange change(String period, @Nullable Integer value, @Nullable String unit, String from) {
        return new LimitChange(LimitChange.CLOCK, period, value, unit, Make.day(from), "loma", "maija",
                Make.day("2026-01-01").atStartOfDay());
    }
}
