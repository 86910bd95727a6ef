package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import org.junit.jupiter.api.Test;

class SameUnitTwiceTest {

    @Test
    void a_vocational_unit_on_two_rows_is_told_once() {
        Checked checked = Tried.on("2026-10-20", (StudyRight) null,
                Make.vocational("106234", Make.school("2026-08-10", "2026-10-16")), Make.vocational("106235"),
                Make.vocational("106234"), Make.vocational("106234", Make.school("2026-10-19", "2026-12-18")));
        assertThat(checked.severities("D11")).containsExactly(0);
        assertThat(checked.flags("D11")).extracting(Flag::item).containsExactly("tutkinnonosat_106234");
        assertThat(checked.flags("D11")).noneMatch(Flag::open);
        assertThat(checked.sum("D11")).endsWith(": 3 riviä, jaksoja niillä yhteensä 2 (raja 1 rivi)");
    }

    @Test
    void sub_areas_local_units_and_other_codes_may_repeat() {
        assertThat(Tried.on("2026-10-20", Make.subArea("mlma"), Make.subArea("mlma"), Make.local("Kädentaidot"),
                Make.local("Kädentaidot"), Make.vocational("1"), Make.vocational("2")).flags("D11")).isEmpty();
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("D11", "2026-10-20", Make.vocational("1"), Make.vocational("1"));
    }
}
