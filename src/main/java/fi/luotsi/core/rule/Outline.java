package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Oid;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.reference.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What rules ask of one student that is the same on every day: worked out in one pass over the records and kept with the
 * student, so that another day, another limit or another rule need not go through them again.
 *
 * <p>Days are numbers ({@link Days}). Nothing in it changes, but for the requirements last asked for.
 */
public final class Outline {

    private static final PeriodOf[] NO_PERIODS = {};
    private static final int[] NO_DAYS = {};

    /** The mark of a plan that is not compared with others. */
    static final long NO_MARK = 0;

    final long traits;
    /** What is known of the student, as {@link Needs#bits}. */
    final int needs;
    final @Nullable StudyRight right;
    final Results results;
    final States states;
    final Achieved achieved;
    final ItemView[] items;
    final ItemView[] withoutPeriod;
    final PeriodOf[] workplacePeriods;
    final boolean inScope;
    final boolean telma;
    final boolean tuva;
    /** Whether it is an initial qualification that is studied. */
    final boolean initial;
    private final long looks;
    /** Whether the right is part of another one. */
    final boolean included;
    /** First day of the right. */
    final int start;
    /** A number for comparing plans of a group ({@link Groups}). */
    final long mark;
    /** Days between start and end of the longest period, 0 without one. */
    final int longestPeriod;
    /** Days between the first demonstration of an item and its last period, the most there are; 0 without. */
    final int longestLead;
    /** How many items have periods, and how many of them at most end on the same day. */
    final int dated;
    final int sameEnd;
    /** What is recognised in one place only. */
    final RecognisedApart[] recognisedApart;
    /** Whether there are items with codes, and sub-areas with a code of another time than the right's. */
    final boolean coded;
    final boolean oddAreas;
    /** Day of the first approval. */
    final int approval;
    /** Day of birth by KOSKI. */
    final int born;
    /** Whether the plan says that nothing needs to be acquired. */
    final boolean nothingToAcquire;
    /** First day on which the periods of an open item without a demonstration are over. */
    final int firstWithoutDemonstration;
    /** The estimated end of the right. */
    final int estimatedEnd;
    private final int firstOpenEnd;
    private final int firstOpenDemonstration;
    private final int lastDoneEnd;
    private final int[] lacking;
    private final int lastWorkplace;
    private final int lastMeeting;
    final int[] spans;
    /** Last days of the workplace periods. */
    final int[] workplaceEnds;
    /** Day of the last update, else of the approval. */
    final int updated;
    private final @Nullable LocalDate lastAssessed;
    private final @Nullable LocalDate lastChange;
    private @Nullable Followed followed;

    /** The requirements followed and the extent of the studies, as one set of reference data tells them. */
    static final class Followed {
        private final Reference reference;
        final @Nullable QualificationStructure structure;
        final @Nullable Double extent;
        private @Nullable PlanPoints points;

        private Followed(
                Reference reference, @Nullable QualificationStructure structure, @Nullable Double extent) {
            this.reference = reference;
            this.structure = structure;
            this.extent = extent;
        }

        /** The points and hours of the plan; only for who has one. */
        PlanPoints points(Situation situation) {
            PlanPoints known = points;
            if (known == null) {
                known = new PlanPoints(situation);
                points = known;
            }
            return known;
        }
    }

    /** The outline of a student, worked out when it is first asked for. */
    public static Outline of(Student student) {
        return student.kept(Outline.class, Outline::new);
    }

    private Outline(Student student) {
        Plan plan = student.plan();
        right = student.right().orNull();
        included = right != null && right.includedIn() != null;
        start = right == null ? Days.NONE : Days.number(right.start(), Days.NONE);
        results = new Results(student.resultsTold() ? right : null);
        states = new States(right);
        achieved = new Achieved(right);
        inScope = RightLook.inScope(right);
        telma = RightLook.telma(right);
        Performance main = student.mainPerformance();
        initial = main != null && Progress.initialQualification(main);
        tuva = (right != null && "tuva".equals(right.type())) || (plan != null && !plan.tuvaParts().isEmpty());
        looks = RightLook.looks(right);
        needs = Needs.met(student, right, results.known());
        born = right == null || right.learner() == null ? Days.NONE
                : Days.number(right.learner().birthDate(), Days.NONE);
        nothingToAcquire = plan != null && Boolean.FALSE.equals(plan.acquisitionNeed());
        approval = plan == null ? Days.NONE : Days.number(plan.firstApproval(), Days.NONE);
        estimatedEnd = right == null ? Days.NEVER : Days.number(right.estimatedEnd(), Days.NEVER);
        ItemsLook look = plan == null ? null : new ItemsLook(plan, right, results, telma);
        items = look == null ? ItemView.NONE : look.views;
        withoutPeriod = look == null ? ItemView.NONE : look.withoutPeriod.toArray(ItemView.NONE);
        workplacePeriods = look == null ? NO_PERIODS : look.workplacePeriods;
        mark = look == null || !student.planWhole() ? NO_MARK : look.mark;
        longestPeriod = look == null ? 0 : look.longest;
        firstWithoutDemonstration = look == null ? Days.NEVER : look.firstWithoutDemonstration;
        firstOpenEnd = look == null ? Days.NEVER : look.firstOpenEnd;
        firstOpenDemonstration = look == null ? Days.NEVER : look.firstOpenDemonstration;
        lastDoneEnd = look == null ? Days.NONE : look.lastDoneEnd;
        lacking = look == null ? NO_DAYS : look.lacking;
        longestLead = look == null ? 0 : look.lead;
        lastWorkplace = look == null ? Days.NONE : look.lastWorkplace;
        coded = look != null && look.coded;
        oddAreas = look != null && look.oddAreas;
        recognisedApart = plan == null ? RecognisedApart.NONE : RecognisedApart.of(plan, right, results);
        lastMeeting = look == null ? Days.NONE : look.lastMeeting;
        spans = look == null ? NO_DAYS : look.spans;
        dated = look == null ? 0 : count(look.ends);
        sameEnd = look == null ? 0 : most(look.ends);
        workplaceEnds = new int[workplacePeriods.length];
        for (int i = 0; i < workplaceEnds.length; i++) {
            workplaceEnds[i] = workplacePeriods[i].end();
        }
        updated = plan == null ? Days.NONE : Days.number(plan.lastUpdate(), Days.NONE);
        lastAssessed = look == null ? null : look.lastAssessed;
        lastChange = RightLook.lastChange(right, LocalDate.MAX);
        int event = Math.max(Days.number(lastChange, Days.NONE), Days.number(lastAssessed, Days.NONE));
        traits = Trait.ALWAYS
                | PlanLook.traits(student, right, results)
                | RightLook.traits(student, right, states, results)
                | (look == null ? 0 : look.traits)
                | RightLook.bit(updated == Days.NONE || event > updated, Trait.EVENT_AFTER_UPDATE)
                | RightLook.bit(Oid.studyRight(student.studyRight()) != Oid.Check.RIGHT, Trait.FAULTY);
    }

    /** The traits of the student on a day; the state of the day is the caller's. */
    long on(int day) {
        return traits
                | RightLook.bit(approval > day, Trait.APPROVAL_AHEAD)
                | RightLook.bit(firstOpenEnd < day, Trait.ITEM_OVERDUE)
                | RightLook.bit(firstOpenDemonstration < day, Trait.DEMONSTRATION_OVER)
                | RightLook.bit(lastDoneEnd > day, Trait.DONE_AHEAD)
                | RightLook.bit(lacksAssessors(day, Achieved.EVER), Trait.NO_ASSESSORS)
                | RightLook.bit(lastWorkplace >= day, Trait.WORKPLACE_AHEAD)
                | RightLook.bit(lastMeeting >= day, Trait.WORKPLACES_MEET)
                | RightLook.bit(estimatedEnd < day, Trait.END_PASSED)
                | RightLook.bit(!Spans.covers(spans, day), Trait.IDLE);
    }

    /** A number that learners with the same names and date of birth have in common; 0 = these are not known. */
    public long looks() {
        return looks;
    }

    /** The last day by {@code today} on which KOSKI has an assessment of an item of the plan; null without any. */
    @Nullable LocalDate lastAssessed(LocalDate today) {
        LocalDate last = lastAssessed;
        return last == null || !last.isAfter(today) ? last : ItemsLook.lastAssessed(items, today);
    }

    /** The last day by {@code today} on which the state of the right changed to another one; null without any. */
    @Nullable LocalDate lastChange(LocalDate today) {
        LocalDate last = lastChange;
        return last == null || !last.isAfter(today) ? last : RightLook.lastChange(right, today);
    }

    /** Whether a demonstration that lacks assessors is not over on {@code day} and has begun by {@code until}. */
    boolean lacksAssessors(int day, int until) {
        for (int i = 0; i < lacking.length; i += 2) {
            if (lacking[i + 1] >= day && lacking[i] <= until) {
                return true;
            }
        }
        return false;
    }

    /** The requirements that the student follows and the extent of the studies. */
    Followed followed(Student student, Reference reference) {
        Followed known = followed;
        if (known == null || known.reference != reference) {
            Performance main = student.mainPerformance();
            String number = main == null ? null : main.requirements();
            QualificationStructure structure = number == null ? null : reference.structure(number);
            known = new Followed(
                    reference, structure, main == null || tuva ? null : Progress.extent(main, structure, initial));
            followed = known;
        }
        return known;
    }

    private static int count(int[] ends) {
        int count = 0;
        for (int end : ends) {
            count += end == Days.NONE ? 0 : 1;
        }
        return count;
    }

    private static int most(int[] ends) {
        int most = 0;
        for (int i = 0; i < ends.length; i++) {
            int same = 0;
            for (int j = i; j < ends.length && ends[i] != Days.NONE; j++) {
                same += ends[j] == ends[i] ? 1 : 0;
            }
            most = Math.max(most, same);
        }
        return most;
    }
}
