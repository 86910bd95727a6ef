package fi.luotsi.desktop.student;

import static fi.luotsi.core.Make.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    private static final TimeAxis STUDIES = TimeAxis.around(List.of(day("2025-08-11"), day("2027-12-17")));

    @Test
    void wholeMonthsHoldTheDays() {
        assertThat(STUDIES).isEqualTo(new TimeAxis(day("2025-08-01"), day("2027-12-31")));
        assertThat(STUDIES.days()).isEqualTo(883);
    }

    @Test
    void aSingleDayStillGetsMonthsAroundIt() {
        TimeAxis axis = TimeAxis.around(List.of(day("2026-11-23")));
        assertThat(axis).isEqualTo(new TimeAxis(day("2026-11-01"), day("2027-02-28")));
    }

    @Test
    void daysBecomeSharesOfTheAxis() {
        TimeAxis year = new TimeAxis(day("2025-01-01"), day("2025-12-31"));
        assertThat(year.start(day("2025-01-01"))).isZero();
        assertThat(year.end(day("2025-12-31"))).isEqualTo(1);
        assertThat(year.start(day("2025-07-02"))).isCloseTo(182 / 365.0, within(1e-9));
        assertThat(year.end(day("2025-07-02"))).isCloseTo(183 / 365.0, within(1e-9));
        assertThat(year.start(day("2024-12-31"))).isNegative();
    }

    @Test
    void showsWhatTouchesIt() {
        TimeAxis term = new TimeAxis(day("2026-08-01"), day("2026-12-31"));
        assertThat(term.shows(day("2026-07-31"))).isFalse();
        assertThat(term.shows(day("2026-08-01"))).isTrue();
        assertThat(term.shows(day("2026-01-01"), day("2026-08-01"))).isTrue();
        assertThat(term.shows(day("2027-01-01"), day("2027-02-01"))).isFalse();
    }

    @Test
    void zoomsToTheSchoolYearAndTheTermOfTheDay() {
        assertThat(STUDIES.zoomed(Zoom.YEAR, day("2026-11-23"), 0))
                .isEqualTo(new TimeAxis(day("2026-08-01"), day("2027-07-31")));
        assertThat(STUDIES.zoomed(Zoom.YEAR, day("2026-07-31"), 0))
                .isEqualTo(new TimeAxis(day("2025-08-01"), day("2026-07-31")));
        assertThat(STUDIES.zoomed(Zoom.TERM, day("2026-11-23"), 0))
                .isEqualTo(new TimeAxis(day("2026-08-01"), day("2026-12-31")));
        assertThat(STUDIES.zoomed(Zoom.TERM, day("2026-11-23"), 1))
                .isEqualTo(new TimeAxis(day("2027-01-01"), day("2027-07-31")));
        assertThat(STUDIES.zoomed(Zoom.TERM, day("2026-11-23"), -2))
                .isEqualTo(new TimeAxis(day("2025-08-01"), day("2025-12-31")));
        assertThat(STUDIES.zoomed(Zoom.WHOLE, day("2026-11-23"), 3)).isEqualTo(STUDIES);
    }

    @Test
    void aDayOutsideTheStudiesZoomsToTheirNearestEnd() {
        assertThat(STUDIES.zoomed(Zoom.TERM, day("2030-01-01"), 0).last()).isEqualTo(day("2027-12-31"));
    }

    @Test
    void movesOnlyWhereThereIsSomethingToSee() {
        assertThat(STUDIES.moved(Zoom.TERM, day("2026-11-23"), 0, 1)).isEqualTo(1);
        assertThat(STUDIES.moved(Zoom.TERM, day("2026-11-23"), 2, 1)).isEqualTo(2);
        assertThat(STUDIES.moved(Zoom.TERM, day("2026-11-23"), -2, -1)).isEqualTo(-2);
        assertThat(STUDIES.moved(Zoom.WHOLE, day("2026-11-23"), 0, 1)).isZero();
    }

    @Test
    void ticksAreTermsInTheWholeAndMonthsInAYear() {
        assertThat(STUDIES.ticks()).extracting(TimeAxis.Tick::day).containsExactly(
                day("2025-08-01"), day("2026-01-01"), day("2026-08-01"), day("2027-01-01"), day("2027-08-01"));
        assertThat(STUDIES.ticks().getFirst().autumn()).isTrue();
        TimeAxis year = STUDIES.zoomed(Zoom.YEAR, day("2026-11-23"), 0);
        assertThat(year.ticks()).hasSize(12).noneMatch(TimeAxis.Tick::term);
    }

    @Test
    void theTrackHoldsBarsWithinItself() {
        Track track = Track.of(STUDIES, 1000, 13);
        assertThat(track.left()).isEqualTo(237);
        assertThat(track.start(day("2020-01-01"))).isEqualTo(track.left());
        assertThat(track.end(day("2031-01-01"))).isEqualTo(track.right());
        assertThat(track.middle(day("2026-11-23"))).isBetween(track.left(), track.right());
        assertThat(Track.of(STUDIES, 500, 26).left()).as("names take at most their share").isEqualTo(210);
    }
}
