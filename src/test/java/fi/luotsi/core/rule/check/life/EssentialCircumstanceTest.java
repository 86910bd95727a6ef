package fi.luotsi.core.rule.check.life;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.ItemDetails;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorDetails;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;

class EssentialCircumstanceTest {

    private static PlanItem marked(PlanItem i) {
        return new PlanItem(
                i.kind(), i.code(), i.commonUnit(), i.name(), i.points(), i.requirements(), i.provider(), true,
                i.deviationLength(), i.hours(), i.periods(), i.demonstrations(), i.details());
    }

    private static PriorLearning prior(boolean marked) {
        PriorLearning p = Make.prior("106240", null);
        return new PriorLearning(
                p.kind(), p.code(), p.commonUnit(), p.name(), p.points(), p.process(), p.sentForAssessment(),
                p.assessors(), p.demonstrations(), new PriorDetails(null, null, null, marked, 0, List.of(), List.of(),
                new ItemDetails(null, null, null, null, null)));
    }

    @Test
    void one_marked_item_is_named() {
        Checked local = Checked.on("2026-12-01", Make.plan("2026-08-10")
                .items(marked(Make.local("Kädentaidot")), Make.vocational("106234")).make(), null);
        assertThat(local.severities("B8")).containsExactly(0);
        assertThat(local.line("B8")).isEqualTo("Merkintä: Kädentaidot · osia 1");
        assertThat(local.flags("B8").getFirst().item()).isNull();
        Checked prior = Checked.on("2026-12-01", Make.plan("2026-08-10").prior(prior(true)).make(), null);
        assertThat(prior.severities("B8")).containsExactly(0);
        assertThat(prior.line("B8")).contains("106240");
    }

    @Test
    void several_are_one_row_and_counted() {
        Checked checked = Checked.on("2026-12-01", Make.plan("2026-08-10")
                .items(marked(Make.vocational("1")), Make.vocational("2")).prior(prior(true)).make(), null);
        assertThat(checked.severities("B8")).containsExactly(0);
        assertThat(checked.sum("B8")).isEqualTo("Merkitty 2, osia kaikkiaan 3");
        assertThat(checked.line("B8")).isEqualTo("Merkintä · osia 2");
        assertThat(checked.flags("B8").getFirst().open()).isFalse();
    }

    @Test
    void no_mark_and_no_details_say_nothing() {
        assertThat(Checked.on("2026-12-01", Make.plan("2026-08-10").items(Make.vocational("1"))
                .prior(prior(false), Make.prior("106241", null)).make(), null).flags("B8")).isEmpty();
        assertThat(Checked.on("2026-12-01", null, Make.right("2026-08-10").make()).flags("B8")).isEmpty();
    }

    @Test
    void suspended_and_ended_rights() {
        var plan = Make.plan("2026-08-10").items(marked(Make.vocational("1"))).make();
        assertThat(Checked.on("2026-12-01", plan, Make.right("2026-08-10")
                .state("2026-11-20", "valiaikaisestikeskeytynyt").make()).hiddenBy("B8")).containsExactly("suspended");
        assertThat(Checked.on("2026-12-01", plan, Make.right("2026-08-10")
                .state("2026-11-20", "eronnut").make()).hiddenBy("B8")).containsExactly("ended");
    }
}
