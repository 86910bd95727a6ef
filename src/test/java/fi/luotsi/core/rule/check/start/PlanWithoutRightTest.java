package fi.luotsi.core.rule.check.start;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanWithoutRightTest {

    @Test
    void speaks_when_koski_is_imported_and_does_not_know_the_right() {
        Checked checked = Checked.on("2026-10-01", Make.plan("2026-08-10").updated("2026-09-01").make(), null);
        assertThat(checked.severities("A10")).containsExactly(2);
        assertThat(checked.hiddenBy("A10")).containsOnlyNulls();
        assertThat(checked.sum("A10")).isEqualTo(
                "HOKSin opiskeluoikeus " + Make.RIGHT + ": ei KOSKI-aineistossa, HOKS päivitetty 1.9.2026");
        assertThat(Checked.on("2026-10-01", Make.plan(null).make(), null).sum("A10"))
                .isEqualTo("HOKSin opiskeluoikeus " + Make.RIGHT + ": ei KOSKI-aineistossa");
    }

    @Test
    void a_right_that_koski_knows_is_in_order_whatever_its_state() {
        for (String state : List.of("lasna", "valiaikaisestikeskeytynyt", "eronnut")) {
            assertThat(Checked.on("2026-10-01", Make.plan("2026-08-10").make(),
                    Make.right("2026-08-10").state("2026-09-20", state).make()).flags("A10")).as(state).isEmpty();
        }
    }

    @Test
    void without_any_koski_file_it_is_not_computed() {
        Cohort eHoksAlone = new Cohort(
                1, List.of(Make.student(Make.plan("2026-08-10").make(), null)),
                List.of(new SourceAge(Source.EHOKS, Make.day("2026-10-01").atStartOfDay(), 1)));
        Checked checked = Checked.on("2026-10-01", eHoksAlone);
        assertThat(checked.flags("A10")).isEmpty();
        assertThat(checked.missing("A10")).containsExactly("koski-file");
    }

    @Test
    void a_roster_row_without_plan_is_not_its_matter() {
        assertThat(Checked.on("2026-10-01", Make.student(null, null)).flags("A10")).isEmpty();
    }
}
