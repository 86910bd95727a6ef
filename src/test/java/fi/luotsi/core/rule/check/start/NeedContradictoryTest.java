package fi.luotsi.core.rule.check.start;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedContradictoryTest {

    private static final StudyRight RIGHT = Make.right("2026-08-10").make();

    @Test
    void no_need_and_a_period() {
        Plan plan = Make.plan("2026-08-10").need(false)
                .items(Make.vocational("106234", Make.school("2026-09-01", "2026-09-30")),
                        Make.vocational("106235", Make.school("2026-10-01", "2026-10-30")))
                .make();
        Checked checked = Checked.on("2026-08-11", plan, RIGHT);
        assertThat(checked.severities("A8")).containsExactly(1);
        assertThat(checked.line("A8")).isEqualTo("Ei hankkimisen tarvetta, mutta jaksoja 2");
        assertThat(checked.sum("A8")).isEqualTo("Tarve: ei, jaksoja 2");
        assertThat(Checked.on("2026-08-11", plan, null).severities("A8")).containsExactly(1);
    }

    @Test
    void no_need_and_demonstrations_alone_is_in_order() {
        Plan plan = Make.plan("2026-08-10").need(false)
                .items(Make.vocational("106234", Make.demonstration("2026-09-01", "2026-09-02")))
                .make();
        assertThat(Checked.on("2027-01-01", plan, RIGHT).flags("A8")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-09, 0", "2026-10-10, 1"}) // 60 and 61 days
    void need_and_no_item(String today, int count) {
        Checked checked = Checked.on(today, Make.plan("2026-08-10").make(), RIGHT);
        assertThat(checked.severities("A8")).isEqualTo(count == 0 ? List.of() : List.of(1));
    }

    @Test
    void writes_the_sum_out_with_suspended_days() {
        StudyRight right = Make.right("2026-08-10").state("2026-08-31", "valiaikaisestikeskeytynyt")
                .state("2026-09-10", "lasna").make();
        assertThat(Checked.on("2026-10-19", Make.plan("2026-08-10").make(), right).flags("A8")).isEmpty();
        Checked checked = Checked.on("2026-10-21", Make.plan("2026-08-10").make(), right);
        assertThat(checked.sum("A8")).isEqualTo("10.8.2026 + 60 pv + 10 pv keskeytystä = 19.10.2026,"
                + " tilanne 21.10.2026: 2 pv yli, hankittavia osia 0");
        assertThat(checked.line("A8")).isEqualTo("Hankkimisen tarve, ei osia, aloituksesta 62 pv");
    }

    @Test
    void an_item_or_a_tuva_part_is_enough() {
        Plan item = Make.plan("2026-08-10").items(Make.vocational("106234")).make();
        Plan tuva = Make.plan("2026-08-10").tuva("2026-08-10", "2026-12-01").make();
        assertThat(Checked.on("2027-01-01", item, RIGHT).flags("A8")).isEmpty();
        assertThat(Checked.on("2027-01-01", tuva, RIGHT).flags("A8")).isEmpty();
    }

    @Test
    void what_is_missing_is_not_computed() {
        assertThat(Checked.on("2027-01-01", Make.plan("2026-08-10").need(null).make(), RIGHT).missing("A8"))
                .containsExactly("acquisition-need");
        Checked without = Checked.on("2027-01-01", Make.plan("2026-08-10").make(), null);
        assertThat(without.flags("A8")).isEmpty();
        assertThat(without.missing("A8")).containsExactly("koski");
    }

    @Test
    void suspended_and_ended_rights() {
        Plan plan = Make.plan("2026-08-10").make();
        assertThat(Checked.on("2027-02-01", plan, Make.right("2026-08-10")
                .state("2027-01-20", "valiaikaisestikeskeytynyt").make()).hiddenBy("A8")).containsExactly("suspended");
        assertThat(Checked.on("2027-02-01", plan, Make.right("2026-08-10")
                .state("2027-01-20", "eronnut").make()).hiddenBy("A8")).containsExactly("ended");
    }
}
