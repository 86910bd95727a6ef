package fi.luotsi.core.rule.check.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionAssessorsMissingTest {

    @ParameterizedTest
    @CsvSource({"0002, 0, 1", "0002, 1, 1", "0002, 2, 0", "0002, 3, 0", "0001, 0, 0", "0003, 0, 0"})
    void asks_for_two_when_assessors_verify(String process, int assessors, int count) {
        Plan plan = Make.plan("2026-08-10").prior(Make.prior("106234", process, assessors)).make();
        Checked checked = Checked.on("2026-12-01", plan, null);
        assertThat(checked.severities("C3")).isEqualTo(count == 0 ? List.of() : List.of(1));
    }

    @Test
    void names_each_item_and_the_limit_of_the_law() {
        Plan plan = Make.plan("2026-08-10")
                .prior(Make.prior("106234", "0002", 1), Make.prior("106235", "0002", 0)).make();
        Checked checked = Checked.on("2026-12-01", plan, null);
        assertThat(checked.flags("C3")).extracting("item")
                .containsExactly("tutkinnonosat_106234", "tutkinnonosat_106235");
        assertThat(checked.sum("C3")).endsWith(": nimettyjä arvioijia 1, tarvitaan 2");
        assertThat(checked.flags("C3").getFirst().limit().origin()).isEqualTo(Origin.LAW);
        assertThat(RecognitionAssessorsMissing.CARD.limits().getFirst().fixed()).isTrue();
    }

    @Test
    void suspended_ended_and_no_plan() {
        Plan plan = Make.plan("2026-08-10").prior(Make.prior("106234", "0002", 1)).make();
        assertThat(Checked.on("2026-12-01", plan, Make.right("2026-08-10")
                .state("2026-11-20", "valiaikaisestikeskeytynyt").make()).hiddenBy("C3")).containsExactly("suspended");
        assertThat(Checked.on("2026-12-01", plan, Make.right("2026-08-10")
                .state("2026-11-20", "eronnut").make()).hiddenBy("C3")).containsExactly("ended");
        assertThat(Checked.on("2026-12-01", null, Make.right("2026-08-10").make()).flags("C3")).isEmpty();
    }
}
