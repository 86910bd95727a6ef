package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Items;
import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import org.junit.jupiter.api.Test;

class HoursMissingTest {

    private static PlanItem item(String code, Double hours) {
        return Items.hours(Make.vocational(code, Make.school("2026-08-10", "2026-10-16")), hours);
    }

    @Test
    void each_item_with_periods_and_without_hours_is_told() {
        Checked checked = Tried.on("2026-10-20", (StudyRight) null, item("1", null), item("2", 120.0),
                item("3", null), Make.vocational("4"));
        assertThat(checked.severities("D14")).containsExactly(0, 0);
        assertThat(checked.flags("D14")).extracting(Flag::item).containsExactly("tutkinnonosat_1", "tutkinnonosat_3");
        assertThat(checked.flags("D14")).noneMatch(Flag::open);
        assertThat(checked.sum("D14")).isEqualTo("Osia, joilla on jaksoja, 3; niistä ilman tuntimäärää 2 (raja 0)");
        assertThat(checked.line("D14")).endsWith(" · ei tuntimäärää (2/3 osasta)");
    }

    @Test
    void a_local_unit_is_told_by_its_name() {
        Checked checked = Tried.on("2026-10-20", item("1", 10.0),
                Make.local("Kädentaidot", Make.school("2026-08-10", "2026-10-16")));
        assertThat(checked.line("D14")).isEqualTo("Kädentaidot · ei tuntimäärää (1/2 osasta)");
    }

    @Test
    void hours_or_no_periods_say_nothing() {
        assertThat(Tried.on("2026-10-20", item("1", 0.0), item("2", 0.5), Make.vocational("3"),
                Make.vocational("4", Make.demonstration("2026-12-01", "2026-12-02"))).flags("D14")).isEmpty();
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("D14", "2026-10-20", item("1", null));
    }
}
