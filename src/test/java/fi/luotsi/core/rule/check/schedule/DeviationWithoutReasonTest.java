package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Items;
import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.DemonstrationDetails;
import fi.luotsi.core.plan.ItemDetails;
import fi.luotsi.core.plan.PriorDetails;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationWithoutReasonTest {

    @ParameterizedTest
    @CsvSource({"0, ", "1, 1", "9, 1", "10, ", "80, "})
    void a_text_too_short_for_a_reason_is_told(int length, Integer severity) {
        assertThat(Tried.on("2026-10-20", (StudyRight) null, Items.deviation(Make.subArea("mlma"), length))
                .severities("D13")).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    private static Demonstration demonstration(int length) {
        Demonstration d = Make.demonstration("2026-12-01", "2026-12-02");
        return new Demonstration(d.start(), d.end(), d.place(), null, d.teacherAssessors(), d.workingLifeAssessors(),
                List.of(), 0, new DemonstrationDetails(null, 0, 0, length, List.of(), List.of()));
    }

    private static PriorLearning prior(int length) {
        PriorLearning p = Make.prior("106240", null);
        return new PriorLearning(
                p.kind(), p.code(), p.commonUnit(), p.name(), p.points(), p.process(), p.sentForAssessment(),
                p.assessors(), p.demonstrations(), new PriorDetails(null, null, null, false, length, List.of(),
                List.of(), new ItemDetails(null, null, null, null, null)));
    }

    @Test
    void of_an_item_and_its_demonstrations_the_shortest_text_counts() {
        Checked checked = Tried.on("2026-10-20",
                Items.deviation(Make.vocational("1", demonstration(3), demonstration(0), demonstration(5)), 40),
                Make.vocational("2", demonstration(9)), Make.vocational("3", demonstration(10)),
                Make.vocational("4", demonstration(0)));
        assertThat(checked.flags("D13")).extracting(Flag::item)
                .containsExactly("tutkinnonosat_1", "tutkinnonosat_2");
        assertThat(checked.sum("D13")).isEqualTo("Tekstin pituus 3 merkkiä, vähintään 10");
    }

    @Test
    void prior_learning_is_looked_at_too() {
        for (int length : new int[] {0, 4, 10}) {
            Checked checked = Checked.on("2026-10-20",
                    Make.plan("2026-08-20").prior(prior(length), Make.prior("2", null)).make(), null);
            assertThat(checked.flags("D13")).extracting(Flag::item)
                    .isEqualTo(length == 4 ? List.of("tutkinnonosat_106240") : List.of());
        }
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("D13", "2026-10-20", Items.deviation(Make.vocational("1"), 5));
    }
}
