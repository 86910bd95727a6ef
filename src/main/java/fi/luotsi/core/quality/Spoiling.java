package fi.luotsi.core.quality;

import static fi.luotsi.core.quality.Draft.range;
import static fi.luotsi.core.quality.Draft.says;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.Interruption;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Oid;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.quality.QualityFinding.Kind;
import fi.luotsi.core.rule.ItemView;
import fi.luotsi.core.rule.Situation;
import java.util.List;

/** Looks for those faults in the data of one student that make flags doubtful. */
final class Spoiling {

    private final Situation situation;
    private final Student student;
    private final Doubles doubles;
    private final Draft draft;

    Spoiling(Situation situation, Doubles doubles, Draft draft) {
        this.situation = situation;
        this.student = situation.student();
        this.doubles = doubles;
        this.draft = draft;
    }

    void look() {
        if (Oid.studyRight(student.studyRight()) != Oid.Check.RIGHT) {
            draft.add(Kind.WRONG_RIGHT_ID, student.studyRight());
        }
        StudyRight right = student.right().orNull();
        if (right != null) {
            right(right);
        }
        Plan plan = student.plan();
        if (plan != null) {
            plan(plan);
        }
        List<String> alike = doubles.of(student);
        if (!alike.isEmpty()) {
            Source from = from(student);
            draft.add(Kind.DUPLICATE_PERSON, String.join(", ", alike),
                    alike.stream().map(id -> says(from, id)).toList());
        }
    }

    /** Whether the estimated end lies before the start. */
    static boolean endsBeforeStart(StudyRight right) {
        return right.estimatedEnd() != null && right.start() != null && right.estimatedEnd().isBefore(right.start());
    }

    static Source from(Student student) {
        Source from = student.joined().rightFrom();
        return from == null ? Source.KOSKI : from;
    }

    private void right(StudyRight right) {
        if (endsBeforeStart(right)) {
            draft.add(Kind.DATES_OUT_OF_ORDER, range(right.start(), right.estimatedEnd()));
        }
        if (right.end() != null && right.start() != null && right.end().isBefore(right.start())) {
            draft.add(Kind.DATES_OUT_OF_ORDER, range(right.start(), right.end()));
        }
    }

    private void plan(Plan plan) {
        if (plan.firstApproval() != null && plan.approved() != null && plan.approved().isBefore(plan.firstApproval())) {
            draft.add(Kind.DATES_OUT_OF_ORDER, range(plan.firstApproval(), plan.approved()));
        }
        for (ItemView view : situation.items()) {
            for (LearningPeriod period : view.periods()) {
                period(period, view.item());
            }
            for (Demonstration demonstration : view.demonstrations()) {
                if (demonstration.end().isBefore(demonstration.start())) {
                    draft.add(Kind.DATES_OUT_OF_ORDER, view.item(),
                            range(demonstration.start(), demonstration.end()));
                }
            }
        }
    }

    private void period(LearningPeriod period, PlanItem item) {
        if (period.end().isBefore(period.start())) {
            draft.add(Kind.DATES_OUT_OF_ORDER, period, item, range(period.start(), period.end()));
        }
        for (Interruption stop : period.interruptions()) {
            if (stop.end() != null && stop.end().isBefore(stop.start())) {
                draft.add(Kind.DATES_OUT_OF_ORDER, period, item, range(stop.start(), stop.end()));
            }
        }
    }
}
