package fi.luotsi.core.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.History;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.GroupPlans;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Needs;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.List;

/** Asks rules about students who have none of the traits that the rules declare to be about, and expects silence. */
public final class Asked {

    private Asked() {}

    /** Every rule about everybody, with the limits given. */
    public static void inVain(Cohort cohort, History history, Limits limits, LocalDate today) {
        List<Rule> rules = AllRules.with(limits);
        Findings findings = new Findings();
        for (Situation situation : GroupPlans.situations(cohort, history, today)) {
            for (Rule rule : rules) {
                int needs = Needs.bits(rule.card().needs());
                boolean able = (needs & ~situation.needsMet()) == 0
                        && (situation.planOrNull() != null || !Needs.onPlan(needs));
                if (able && (rule.card().traits() & situation.traits()) == 0) {
                    findings.clear();
                    rule.check(situation, findings);
                    assertThat(findings.list()).as(rule.card().id()).isEmpty();
                    assertThat(findings.unsaid()).as(rule.card().id()).isEmpty();
                }
            }
        }
    }

    /** The same cohort of students of whom nothing has been worked out yet. */
    public static Cohort anew(Cohort cohort) {
        List<Student> students = cohort.students().stream().map(s -> new Student(
                s.studyRight(), s.plan(), s.otherPlans(), s.right(), s.placement(), s.inLatest(), s.joined())).toList();
        return new Cohort(cohort.snapshot(), students, cohort.sources(), cohort.reference());
    }
}
