package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupervisorContactMissingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2", // not begun: the window is open
        "2026-04-30, 2", // 15 days to the end
        "2026-05-01, 3", // 14 days
        "2026-05-15, 3", // last day
        "2026-05-16, 2",
        "2026-08-15, 2", // window closes on this day, inclusive
        "2026-08-16, ",
    })
    void while_the_contact_window_is_open(String today, Integer severity) {
        assertThat(Tried.periods(today, period(false, false)).severities("E2"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void either_contact_is_enough_and_a_missing_workplace_is_another_matter() {
        assertThat(Tried.periods("2026-05-10", period(true, false)).severities("E2")).isEmpty();
        assertThat(Tried.periods("2026-05-10", period(false, true)).severities("E2")).isEmpty();
        assertThat(Tried.periods("2026-05-10", Make.workplace("j1", "2026-03-01", "2026-05-15", null))
                .severities("E2")).isEmpty();
    }

    @Test
    void a_month_without_the_day_closes_on_its_last_day() {
        LearningPeriod period = Make.workplace("j1", "2026-10-01", "2026-11-30",
                new Workplace("Tuulipaja", "0149669-3", "Ohjaaja Olli", false, false, 2));
        assertThat(Tried.periods("2027-02-28", period).severities("E2")).containsExactly(2);
        assertThat(Tried.periods("2027-03-01", period).severities("E2")).isEmpty();
    }

    @Test
    void the_limit_passed_is_named_and_the_sum_can_be_checked_by_hand() {
        Checked past = Tried.periods("2026-08-15", period(false, false));
        assertThat(past.flags("E2").getFirst().limit()).isNotNull()
                .satisfies(limit -> assertThat(limit.name()).isEqualTo("months"));
        assertThat(Tried.sum(past, "E2")).isEqualTo("15.5.2026 + 3 kk = 15.8.2026, tilanne 15.8.2026");
        Checked soon = Tried.periods("2026-05-10", period(false, false));
        assertThat(soon.flags("E2").getFirst().limit()).isNotNull()
                .satisfies(limit -> assertThat(limit.name()).isEqualTo("critical"));
        assertThat(Tried.sum(soon, "E2"))
                .isEqualTo("15.5.2026 + 3 kk = 15.8.2026, tilanne 10.5.2026; jakson loppuun 5 pv, raja 14 pv");
    }

    private static LearningPeriod period(boolean email, boolean phone) {
        return Make.workplace("j1", "2026-03-01", "2026-05-15",
                new Workplace("Tuulipaja", "0149669-3", "Ohjaaja Olli", email, phone, 2));
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("E2", "2026-05-10", Make.vocational("106234", period(false, false)));
    }
}
