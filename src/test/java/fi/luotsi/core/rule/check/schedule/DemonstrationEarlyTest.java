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

class DemonstrationEarlyTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-04, ", // 14 days before the end, not over 14
        "2026-12-03, 0",
        "2027-01-10, ",
    })
    void a_demonstration_well_before_the_last_period_ends_is_told(String day, Integer severity) {
        assertThat(Tried.on("2026-10-20", Make.vocational("106234",
                Make.school("2026-08-10", "2026-10-16"), Make.school("2026-10-19", "2026-12-18"),
                Make.demonstration("2026-12-01", day))).severities("D5"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void of_several_demonstrations_the_earliest_is_told() {
        Checked checked = Tried.on("2026-10-20", Make.local("Kädentaidot", Make.school("2026-08-10", "2026-12-18"),
                Make.demonstration("2026-12-15", "2026-12-16"), Make.demonstration("2026-09-01", "2026-09-02")));
        assertThat(checked.flags("D5")).hasSize(1);
        assertThat(checked.sum("D5")).isEqualTo("18.12.2026 − 2.9.2026 = 107 pv, raja 14 pv: 93 pv yli");
    }

    @Test
    void periods_or_demonstrations_alone_say_nothing() {
        assertThat(Tried.on("2026-10-20", Make.vocational("1", Make.school("2026-08-10", "2026-12-18")),
                Make.vocational("2", Make.demonstration("2026-09-01", "2026-09-02"))).flags("D5")).isEmpty();
    }

    @Test
    void it_is_information_and_koski_is_not_needed() {
        Checked checked = Tried.on("2026-10-20", (StudyRight) null, Make.subArea("mlma",
                Make.school("2026-08-10", "2026-12-18"), Make.demonstration("2026-09-01", "2026-09-02")));
        assertThat(checked.severities("D5")).containsExactly(0);
        assertThat(checked.flags("D5")).extracting(Flag::item).containsExactly("ammatillisenoppiaineet_mlma");
        assertThat(checked.flags("D5")).noneMatch(Flag::open);
        assertThat(checked.sum("D5")).isEqualTo("18.12.2026 − 2.9.2026 = 107 pv, raja 14 pv: 93 pv yli");
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("D5", "2026-10-20", Make.vocational("1",
                Make.school("2026-08-10", "2026-12-18"), Make.demonstration("2026-09-01", "2026-09-02")));
    }
}
