package fi.luotsi.core.rule.check.start;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Reports;
import fi.luotsi.core.Told;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnerDiffersTest {

    private static final String OTHER = "1.2.246.562.24.99001234561";
    private static final Plan PLAN = Make.plan("2026-08-10").learner(OTHER).make();

    @Test
    void speaks_when_the_ids_differ() {
        Checked checked = Checked.on("2026-10-01", PLAN, Make.right("2026-08-10").make());
        assertThat(checked.severities("A11")).containsExactly(1);
        assertThat(checked.sum("A11")).isEqualTo("HOKS " + OTHER + ", KOSKI " + Make.LEARNER);
        assertThat(Checked.on("2026-10-01", PLAN, Make.right("2026-08-10").learner(OTHER).make()).flags("A11"))
                .isEmpty();
    }

    @Test
    void an_id_and_its_master_id_are_one_person() {
        StudyRight right = Make.right("2026-08-10").make();
        ReportedRight sideBySide = Reports.report(ReportedRight.Report.STUDENT_YEARS, "2026-09-30", right, OTHER);
        assertThat(Checked.on("2026-10-01", Told.withOthers(PLAN, right, List.of(sideBySide))).flags("A11")).isEmpty();
        ReportedRight another = Reports.report(ReportedRight.Report.STUDENT_YEARS, "2026-09-30", right, Reports.MASTER);
        assertThat(Checked.on("2026-10-01", Told.withOthers(PLAN, right, List.of(another))).flags("A11")).hasSize(1);
    }

    @Test
    void an_id_that_a_source_does_not_tell_is_not_compared() {
        Checked plan = Checked.on(
                "2026-10-01", Make.plan("2026-08-10").learner(null).make(), Make.right("2026-08-10").make());
        Checked koski = Checked.on("2026-10-01", PLAN, Make.right("2026-08-10").learner(null).make());
        assertThat(plan.flags("A11")).isEmpty();
        assertThat(plan.missing("A11")).containsExactly("learner");
        assertThat(koski.flags("A11")).isEmpty();
        assertThat(koski.missing("A11")).containsExactly("learner");
        assertThat(Checked.on("2026-10-01", PLAN, null).missing("A11")).containsExactly("koski");
    }

    @Test
    void suspended_and_ended_rights() {
        assertThat(Checked.on("2026-10-01", PLAN, Make.right("2026-08-10")
                .state("2026-09-20", "valiaikaisestikeskeytynyt").make()).hiddenBy("A11")).containsExactly("suspended");
        assertThat(Checked.on("2026-10-01", PLAN, Make.right("2026-08-10")
                .state("2026-09-20", "eronnut").make()).hiddenBy("A11")).containsExactly("ended");
    }
}
