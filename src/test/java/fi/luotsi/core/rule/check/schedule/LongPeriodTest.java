package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-10, 2027-08-10, ", // 365 days, not over 365
        "2026-08-10, 2027-08-11, 0",
        "2027-08-11, 2026-08-10, ", // end before start is another matter
    })
    void a_period_longer_than_the_limit_is_told(String start, String end, Integer severity) {
        assertThat(Tried.on("2026-10-20", Make.vocational("106234", Make.school(start, end))).severities("D17"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void sub_areas_and_workplace_periods_are_asked_too_and_koski_is_not_needed() {
        Checked checked = Tried.on("2026-10-20", (StudyRight) null,
                Make.subArea("mlma", Make.school("2026-08-10", "2029-06-04")),
                Make.local("Luovuus", Make.apprenticeship("j1", "2026-08-10", "2029-06-04")));
        assertThat(checked.severities("D17")).containsExactly(0, 0);
        assertThat(checked.flags("D17")).noneMatch(Flag::open);
    }

    @Test
    void the_sum_can_be_checked_by_hand() {
        assertThat(Tried.sum(Tried.on("2026-10-20",
                Make.vocational("106234", Make.school("2026-08-10", "2027-08-12"))), "D17"))
                .isEqualTo("10.8.2026–12.8.2027 = 367 pv, raja 365 pv: 2 pv yli");
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("D17", "2026-10-20", Make.vocational("106234", Make.school("2026-08-10", "2029-06-04")));
    }
}
