package fi.luotsi.core.quality;

import static fi.luotsi.core.quality.Draft.says;

import fi.luotsi.core.plan.BusinessId;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.MissingPlan;
import fi.luotsi.core.plan.Oid;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.quality.QualityFinding.Evidence;
import fi.luotsi.core.quality.QualityFinding.Kind;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks for faults in the data of one student. */
final class OneStudent {

    /** An open right this many days past its estimated end is no longer just late: nobody has looked after it. */
    static final int STALE_DAYS = 180;

    private final Situation situation;
    private final Student student;
    private final Whole whole;
    private final Draft draft;

    OneStudent(Situation situation, Whole whole) {
        this.situation = situation;
        this.student = situation.student();
        this.whole = whole;
        this.draft = new Draft(student.studyRight());
    }

    List<QualityFinding> look() {
        Plan plan = student.plan();
        StudyRight right = student.right().orNull();
        if (plan != null && right == null && whole.rightsTold()) {
            draft.add(Kind.PLAN_WITHOUT_RIGHT);
        }
        if (plan == null && right != null && whole.plansTold() && situation.planKnown() && situation.active()) {
            missing();
        }
        if (!student.otherPlans().isEmpty()) {
            draft.add(Kind.SEVERAL_PLANS, Integer.toString(student.otherPlans().size() + 1));
        }
        place();
        if (!student.inLatest()) {
            draft.add(Kind.NOT_IN_LATEST);
        }
        new Spoiling(situation, whole.doubles(), draft).look();
        if (right != null) {
            right(right);
        }
        if (plan != null) {
            plan(plan, right);
        }
        person();
        return draft.list();
    }

    private void missing() {
        MissingPlan missing = student.missingPlan();
        if (missing != null) {
            LocalDate approved = missing.approved();
            draft.add(Kind.RIGHT_WITHOUT_PLAN, missing.which().key(),
                    approved == null ? List.of() : List.of(says(Source.TABLE, approved)));
        }
    }

    private void place() {
        Placement row = student.placement().orNull();
        if (row == null && whole.rosterLoaded()) {
            draft.add(Kind.NOT_PLACED);
        }
        String group = student.group();
        if (row != null && group == null) {
            draft.add(Kind.UNKNOWN_GROUP);
        } else if (row == null && group != null && whole.rosterLoaded() && !whole.knowsGroup(group)) {
            draft.add(Kind.UNKNOWN_GROUP, group, says(Source.KOSKI, group));
        }
        List<Placement> rows = student.joined().placements();
        conflict(rows, Placement::group);
        conflict(rows, Placement::unit);
        conflict(rows, Placement::teacher);
    }

    /** Two rows of the latest roster that tell different groups, units or teachers. */
    private void conflict(List<Placement> rows, Function<Placement, @Nullable String> field) {
        List<String> told = new ArrayList<>();
        for (Placement row : rows) {
            String value = field.apply(row);
            if (value != null && told.stream().noneMatch(other -> fold(other).equals(fold(value)))) {
                told.add(value);
            }
        }
        if (told.size() > 1) {
            draft.add(Kind.ROSTER_CONFLICT, String.join(" / ", told),
                    told.stream().map(value -> says(Source.ROSTER, value)).toList());
        }
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private void right(StudyRight right) {
        LocalDate end = right.estimatedEnd();
        if (end == null) {
            draft.add(Kind.NO_ESTIMATED_END);
        } else if (!Spoiling.endsBeforeStart(right) && end.plusDays(STALE_DAYS).isBefore(situation.today())) {
            draft.add(Kind.STALE_RIGHT, end.toString());
        }
    }

    private void plan(Plan plan, @Nullable StudyRight right) {
        String learner = plan.learner();
        if (learner != null && right != null && right.learner() != null && right.learner().oid() != null
                && !learner.equals(right.learner().oid()) && !sameByReport(learner)) {
            draft.add(Kind.LEARNER_DIFFERS, learner, says(Source.EHOKS, learner), says(from(), right.learner().oid()));
        }
        for (PlanItem item : plan.items()) {
            item.periods().forEach(period -> period(period, item));
        }
    }

    /** A report that gives both ids side by side says that they are one person's: no fault. */
    private boolean sameByReport(String learner) {
        return student.joined().reports().stream().anyMatch(report -> report.masterLearner() != null
                && (report.masterLearner().equals(learner)
                        || (report.right().learner() != null && learner.equals(report.right().learner().oid()))));
    }

    private void period(LearningPeriod period, PlanItem item) {
        String id = period.workplace() == null ? null : period.workplace().businessId();
        if (id != null && !BusinessId.isValid(id)) {
            draft.add(Kind.WRONG_BUSINESS_ID, period, item, id);
        }
    }

    private void person() {
        for (String id : student.joined().person().ids()) {
            if (Oid.learner(id) != Oid.Check.RIGHT) {
                draft.add(Kind.WRONG_CHECK_DIGIT, id);
            }
        }
        List<String> open = whole.openRights(student);
        if (!open.isEmpty()) {
            draft.add(Kind.SEVERAL_RIGHTS, String.join(", ", open), ids(open));
        }
    }

    private List<Evidence> ids(List<String> ids) {
        return ids.stream().map(id -> says(from(), id)).toList();
    }

    private Source from() {
        return Spoiling.from(student);
    }
}
