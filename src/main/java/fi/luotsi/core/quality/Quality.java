package fi.luotsi.core.quality;

import fi.luotsi.core.plan.BusinessId;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Oid;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.quality.QualityFinding.Kind;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks through a cohort for faults in the data: what every flag rests on (ehoks.md 3.1 and 8.2). */
public final class Quality {

    private final Cohort cohort;
    private final List<QualityFinding> found = new ArrayList<>();

    private Quality(Cohort cohort) {
        this.cohort = cohort;
    }

    /** All faults, in the order of the cohort; what a source cannot tell because it is not imported is no fault. */
    public static List<QualityFinding> of(Cohort cohort, LocalDate date) {
        Quality quality = new Quality(cohort);
        for (Student student : cohort.students()) {
            Situation situation = new Situation(student, date, cohort.reference());
            if (situation.looked() && !situation.ended()) {
                quality.look(student, situation);
            }
        }
        return List.copyOf(quality.found);
    }

    private void look(Student student, Situation situation) {
        Plan plan = student.plan();
        StudyRight right = student.right().orNull();
        if (plan != null && right == null && cohort.has(Source.KOSKI)) {
            add(Kind.PLAN_WITHOUT_RIGHT, student, null, null);
        }
        if (plan == null && right != null && cohort.has(Source.EHOKS) && situation.active()) {
            add(Kind.RIGHT_WITHOUT_PLAN, student, null, null);
        }
        if (!student.otherPlans().isEmpty()) {
            add(Kind.SEVERAL_PLANS, student, null, Integer.toString(student.otherPlans().size() + 1));
        }
        if (student.placement().orNull() == null && cohort.has(Source.ROSTER)) {
            add(Kind.NOT_PLACED, student, null, null);
        }
        if (!student.inLatest()) {
            add(Kind.NOT_IN_LATEST, student, null, null);
        }
        if (Oid.studyRight(student.studyRight()) != Oid.Check.RIGHT) {
            add(Kind.WRONG_CHECK_DIGIT, student, null, student.studyRight());
        }
        if (right != null) {
            lookAtRight(student, right);
        }
        if (plan != null) {
            lookAtPlan(student, plan, right);
        }
    }

    private void lookAtRight(Student student, StudyRight right) {
        if (right.estimatedEnd() == null) {
            add(Kind.NO_ESTIMATED_END, student, null, null);
        } else if (right.start() != null && right.estimatedEnd().isBefore(right.start())) {
            add(Kind.DATES_OUT_OF_ORDER, student, null, right.start() + " – " + right.estimatedEnd());
        }
    }

    private void lookAtPlan(Student student, Plan plan, @Nullable StudyRight right) {
        String learner = plan.learner();
        if (learner != null && Oid.learner(learner) != Oid.Check.RIGHT) {
            add(Kind.WRONG_CHECK_DIGIT, student, null, learner);
        }
        if (learner != null && right != null && right.learner() != null && right.learner().oid() != null
                && !learner.equals(right.learner().oid())) {
            add(Kind.LEARNER_DIFFERS, student, null, learner);
        }
        for (PlanItem item : plan.items()) {
            for (LearningPeriod period : item.periods()) {
                if (period.end().isBefore(period.start())) {
                    add(Kind.DATES_OUT_OF_ORDER, student, period.key(item), period.start() + " – " + period.end());
                }
                String id = period.workplace() == null ? null : period.workplace().businessId();
                if (id != null && !BusinessId.isValid(id)) {
                    add(Kind.WRONG_BUSINESS_ID, student, period.key(item), id);
                }
            }
            for (Demonstration demonstration : item.demonstrations()) {
                if (demonstration.end().isBefore(demonstration.start())) {
                    add(Kind.DATES_OUT_OF_ORDER, student, item.key(),
                            demonstration.start() + " – " + demonstration.end());
                }
            }
        }
    }

    private void add(Kind kind, Student student, @Nullable String item, @Nullable String detail) {
        QualityFinding finding = new QualityFinding(kind, student.studyRight(), item, detail);
        // The same period may stand on several items; only this student's findings, the last ones, need a look.
        for (int i = found.size() - 1; i >= 0 && found.get(i).studyRight().equals(finding.studyRight()); i--) {
            if (found.get(i).equals(finding)) {
                return;
            }
        }
        found.add(finding);
    }
}
