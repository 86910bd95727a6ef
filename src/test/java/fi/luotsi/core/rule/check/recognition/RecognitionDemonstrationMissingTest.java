package fi.luotsi.core.rule.check.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionDemonstrationMissingTest {

    @Test
    void speaks_when_the_demonstration_is_not_planned() {
        Plan plan = Make.plan("2026-08-10").prior(Make.prior("106234", "0003", 0)).make();
        Checked checked = Checked.on("2026-12-01", plan, null);
        assertThat(checked.severities("C4")).containsExactly(1);
        assertThat(checked.flags("C4").getFirst().item()).isEqualTo("tutkinnonosat_106234");
        assertThat(checked.sum("C4")).endsWith(": todennetaan näytöllä, suunniteltuja näyttöjä 0");
    }

    @Test
    void a_planned_demonstration_is_enough() {
        Plan plan = Make.plan("2026-08-10")
                .prior(Make.prior("106234", "0003", 0, Make.demonstration("2026-12-10", "2026-12-11"))).make();
        assertThat(Checked.on("2026-12-01", plan, null).flags("C4")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001", "0002"})
    void other_processes_need_none(String process) {
        Plan plan = Make.plan("2026-08-10").prior(Make.prior("106234", process, 2)).make();
        assertThat(Checked.on("2026-12-01", plan, null).flags("C4")).isEmpty();
    }

    @Test
    void a_local_unit_is_named() {
        Plan plan = Make.plan("2026-08-10")
                .prior(new PriorLearning(PlanItem.Kind.LOCAL, null, null, "Kädentaidot", 5.0,
                        "osaamisentodentamisenprosessi_0003", null, 0, List.of(), null))
                .make();
        assertThat(Checked.on("2026-12-01", plan, null).line("C4"))
                .isEqualTo("Kädentaidot · näyttöä ei ole suunniteltu");
    }

    @Test
    void suspended_ended_and_no_plan() {
        Plan plan = Make.plan("2026-08-10").prior(Make.prior("106234", "0003", 0)).make();
        assertThat(Checked.on("2026-12-01", plan, Make.right("2026-08-10")
                .state("2026-11-20", "valiaikaisestikeskeytynyt").make()).hiddenBy("C4")).containsExactly("suspended");
        assertThat(Checked.on("2026-12-01", plan, Make.right("2026-08-10")
                .state("2026-11-20", "eronnut").make()).hiddenBy("C4")).containsExactly("ended");
        assertThat(Checked.on("2026-12-01", null, Make.right("2026-08-10").make()).flags("C4")).isEmpty();
    }
}
