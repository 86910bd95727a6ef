package fi.luotsi.core.rule.check.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorAndPlannedTest {

    @Test
    void names_each_code_that_is_in_both_once() {
        Plan plan = Make.plan("2026-08-10")
                .items(Make.vocational("106234"), Make.vocational("106234"), Make.vocational("106235"),
                        Make.subArea("mlma"))
                .prior(Make.prior("106234", null), Make.priorArea("mlma"), Make.prior("106299", null))
                .make();
        Checked checked = Checked.on("2026-12-01", plan, null);
        assertThat(checked.severities("C5")).containsExactly(1, 1);
        assertThat(checked.flags("C5")).extracting("item")
                .containsExactly("tutkinnonosat_106234", "ammatillisenoppiaineet_mlma");
        assertThat(checked.line("C5")).endsWith(" on molemmissa");
    }

    @Test
    void other_codes_other_areas_and_names_alone_are_in_order() {
        Plan plan = Make.plan("2026-08-10")
                .items(Make.vocational("106234"), Make.subArea("mlma"), Make.local("Kädentaidot"))
                .prior(Make.prior("106235", null), Make.priorArea("mlfk"),
                        new PriorLearning(PlanItem.Kind.LOCAL, null, null, "Kädentaidot", 5.0, null, null, 0, List.of(),
                                null))
                .make();
        assertThat(Checked.on("2026-12-01", plan, null).flags("C5")).isEmpty();
    }

    @Test
    void suspended_ended_and_no_plan() {
        Plan plan = Make.plan("2026-08-10").items(Make.vocational("106234")).prior(Make.prior("106234", null)).make();
        assertThat(Checked.on("2026-12-01", plan, Make.right("2026-08-10")
                .state("2026-11-20", "valiaikaisestikeskeytynyt").make()).hiddenBy("C5")).containsExactly("suspended");
        assertThat(Checked.on("2026-12-01", plan, Make.right("2026-08-10")
                .state("2026-11-20", "eronnut").make()).hiddenBy("C5")).containsExactly("ended");
        assertThat(Checked.on("2026-12-01", null, Make.right("2026-08-10").make()).flags("C5")).isEmpty();
    }
}
