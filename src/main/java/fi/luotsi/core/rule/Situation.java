package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.Past;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.reference.Reference;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One student on the reporting date: the ground terms of ehoks.md 5.1, worked out once for all rules.
 *
 * <p>Not thread-safe; made for one pass of the rules over one student.
 */
public final class Situation {

    private static final Set<String> NO_SURVEY = Set.of("6", "14", "15");

    private final Student student;
    private final LocalDate today;
    private final int day;
    private final Reference reference;
    private final Past past;
    private final Outline outline;
    private final StopClock stops;
    private final @Nullable StudyRight right;
    private final int stateNumber;
    private final int kind;
    private final long traits;
    private @Nullable GroupPlans groupPlans;

    /** The student as far as the sources about students tell. */
    public Situation(Student student, LocalDate today) {
        this(student, today, Reference.NONE);
    }

    /** The student and what is true for all, such as the requirements that the student follows. */
    public Situation(Student student, LocalDate today, Reference reference) {
        this(student, today, reference, null, Past.NONE, StopClock.NONE);
    }

    /**
     * The student with all that can be known beside.
     *
     * @param groupPlans what the student's group tells; null = no group, or it has not been worked out
     * @param past what earlier imports tell, for rules about what has changed
     * @param stops the days on which the clock of deadlines stands still for the student's unit
     */
    public Situation(
            Student student, LocalDate today, Reference reference, @Nullable GroupPlans groupPlans, Past past,
            StopClock stops) {
        this.student = student;
        this.today = today;
        this.day = Days.number(today);
        this.reference = reference;
        this.groupPlans = groupPlans;
        this.past = past;
        this.outline = Outline.of(student);
        this.stops = stops;
        this.right = outline.right;
        this.stateNumber = outline.states.on(day);
        this.kind = outline.states.kind(stateNumber);
        this.traits = outline.on(day)
                | RightLook.bit(ended(), Trait.ENDED) | RightLook.bit(suspended(), Trait.SUSPENDED);
    }

    /** The traits of the student on the reporting date as bits; a rule is about those of {@link RuleCard#about}. */
    public long traits() {
        return traits;
    }

    /** What is known of the student, as {@link Needs#bits}. */
    public int needsMet() {
        return outline.needs;
    }

    /** Whether the student has the trait on the reporting date. */
    public boolean has(Trait trait) {
        return (traits & trait.bit()) != 0;
    }

    Outline outline() {
        return outline;
    }

    void groupPlans(@Nullable GroupPlans plans) {
        groupPlans = plans;
    }

    /** The same student with other stop-clock dates. */
    public Situation stopping(StopClock others) {
        return new Situation(student, today, reference, groupPlans, past, others);
    }

    /** The days on which the clock of deadlines stands still for the student's unit. */
    public StopClock stops() {
        return stops;
    }

    public Student student() {
        return student;
    }

    /** The reporting date. */
    public LocalDate today() {
        return today;
    }

    /** The reporting date as the number of days since 1970. */
    int day() {
        return day;
    }

    /** What earlier imports tell of the student. */
    public Past past() {
        return past;
    }

    /** The imported requirements that the student follows; null when not imported or not known. */
    public @Nullable QualificationStructure requirements() {
        return outline.followed(student, reference).structure;
    }

    @Nullable Double extent() {
        return outline.followed(student, reference).extent;
    }

    /** The points and hours that the plan holds; only for rules that need a plan. */
    public PlanPoints planPoints() {
        return outline.followed(student, reference).points(this);
    }

    /** The last day by the reporting date on which KOSKI has an assessment of an item of the plan, else null. */
    public @Nullable LocalDate lastAssessed() {
        return outline.lastAssessed(today);
    }

    /** The last day by the reporting date on which the state of the right changed to another one, else null. */
    public @Nullable LocalDate lastChange() {
        return outline.lastChange(today);
    }

    /** Whether it is an initial vocational qualification that is studied, as far as KOSKI tells. */
    public boolean initialQualification() {
        return outline.initial;
    }

    /** What is true for all students: imported requirements, code sets, organisations. */
    public Reference reference() {
        return reference;
    }

    /** How the plans of the student's group resemble each other; null when the student has no group. */
    public @Nullable GroupPlans groupPlans() {
        return groupPlans;
    }

    /** The plan that is followed, or null. */
    public @Nullable Plan planOrNull() {
        return student.plan();
    }

    /** The plan; only for rules that need one. */
    public Plan plan() {
        Plan plan = student.plan();
        if (plan == null) {
            throw new IllegalStateException("a rule without the need PLAN asked for a plan");
        }
        return plan;
    }

    /** Whether any source has been able to tell if there is a plan; without one, nobody has no plan. */
    public boolean planKnown() {
        return student.missingPlan() == null || student.missingPlan().looked();
    }

    /** The items of the plan with what is known of each, in the order of the file; empty without a plan. */
    public ItemView[] items() {
        return outline.items;
    }

    /** The workplace periods of the plan, in the order of the file; empty without a plan; not to be changed. */
    public PeriodOf[] workplacePeriods() {
        return outline.workplacePeriods;
    }

    /** Days between the start and the end of the plan's longest period, 0 without one. */
    public int longestPeriod() {
        return outline.longestPeriod;
    }

    /** Days from the first demonstration of an item to the end of its last period: the most there are, else 0. */
    public int longestLead() {
        return outline.longestLead;
    }

    /** Whether a demonstration of an item not done goes on or begins by {@code until} and lacks assessors of either kind. */
    public boolean lacksAssessors(LocalDate until) {
        return outline.lacksAssessors(day, Days.number(until));
    }

    /** How many items have periods. */
    public int datedItems() {
        return outline.dated;
    }

    /** How many items at most have their last period end on the same day. */
    public int itemsOfSameEnd() {
        return outline.sameEnd;
    }

    /** KOSKI's study right, or null when no imported KOSKI file has it. */
    public @Nullable StudyRight right() {
        return right;
    }

    /** First day of the study right, null when KOSKI does not tell. */
    public @Nullable LocalDate start() {
        return right == null ? null : right.start();
    }

    /** The estimated end of the study right, null when KOSKI does not tell. */
    public @Nullable LocalDate estimatedEnd() {
        return right == null ? null : right.estimatedEnd();
    }

    /** Whether the student is present or on vacation; true also when KOSKI does not know the right. */
    public boolean active() {
        return right == null || (kind & States.ACTIVE) != 0;
    }

    public boolean suspended() {
        return (kind & States.SUSPENDED) != 0;
    }

    public boolean ended() {
        return (kind & States.ENDED) != 0;
    }

    /** The state in force, null before the first one or without KOSKI. */
    public @Nullable StatePeriod state() {
        return outline.states.at(stateNumber);
    }

    /**
     * Whether the right is looked at on this day: revoked, invalidated, included and not yet begun ones are not
     * (ehoks.md 5.13), nor are rights of other forms of education without a plan. A right revoked from somebody in
     * compulsory education who has no other place is looked at all the same (rule K2).
     */
    public boolean looked() {
        if (right == null) {
            return true;
        }
        if (outline.included || outline.start > day
                || ((kind & States.NEVER_WAS) != 0 && !Compulsory.left(this))) {
            return false;
        }
        return student.plan() != null || inScope();
    }

    /** The date of birth by KOSKI, null when it does not tell. */
    public @Nullable LocalDate birthDate() {
        Learner learner = right == null ? null : right.learner();
        return learner == null ? null : learner.birthDate();
    }

    /** Whether the plan says that no competence needs to be acquired. */
    public boolean nothingToAcquire() {
        return outline.nothingToAcquire;
    }

    /** The day on which the right ended, null when it has not or its source does not tell the day. */
    public @Nullable LocalDate endedOn() {
        StudyRight r = right;
        StatePeriod now = state();
        if (r == null || now == null || !now.ended()) {
            return null;
        }
        return r.end() != null ? r.end() : student.statesDated() ? now.start() : null;
    }

    /** Whether the right is of a kind that needs a plan; true also when KOSKI does not know the right. */
    public boolean inScope() {
        return outline.inScope;
    }

    /** Whether it is preparatory education (TUVA), by the right or by the plan's own parts. */
    public boolean tuva() {
        return outline.tuva;
    }

    /** Whether the right leads to TELMA, preparation for work and independent life. */
    public boolean telma() {
        return outline.telma;
    }

    /**
     * Whether the right is of a kind that gets the national feedback surveys on {@code day}, as far as KOSKI tells:
     * TUVA, TELMA and financing 6, 14 and 15 do not (ehoks.md 3.5).
     */
    public boolean surveyed(LocalDate day) {
        StatePeriod then = right == null ? null : right.stateOn(day);
        String financing = then == null ? null : then.financing();
        return !tuva() && !telma() && (financing == null || !NO_SURVEY.contains(financing));
    }

    /** Calendar days from {@code a} to {@code b}; a day to itself is 0, negative when {@code b} is earlier. */
    public static long days(LocalDate a, LocalDate b) {
        return b.toEpochDay() - a.toEpochDay();
    }

    /** Calendar days from {@code day} to the reporting date; negative when {@code day} is yet to come. */
    public long daysSince(LocalDate day) {
        return this.day - day.toEpochDay();
    }

    /** Points achieved by {@code day}, as {@link Progress#achievedBy}. */
    public double achievedBy(LocalDate day) {
        return outline.achieved.by(Days.number(day));
    }

    /** The last day by the reporting date on which KOSKI has a unit or an area passed; null when there is none. */
    public @Nullable LocalDate lastPassed() {
        int last = outline.achieved.lastPassed(day);
        return last == Days.NONE ? null : LocalDate.ofEpochDay(last);
    }

    /** Calendar days less the suspended and the stopped days in ({@code a}, {@code b}]. */
    public long clockDays(LocalDate a, LocalDate b) {
        return days(a, b) - suspendedDays(a, b) - stoppedDays(a, b);
    }

    /** The stop-clock dates after {@code a} up to and including {@code b} on which the right was not suspended. */
    public long stoppedDays(LocalDate a, LocalDate b) {
        return stops.none() ? 0 : stops.days(this, a, b);
    }

    /**
     * Days after {@code a} up to and including {@code b} on which the right was suspended; 0 when the source of the
     * right gives states without days.
     */
    public long suspendedDays(LocalDate a, LocalDate b) {
        // Asked so often that the trait is looked at first: it tells of almost everybody that there are none.
        return has(Trait.SUSPENSION) && outline.states.anySuspended() && student.statesDated()
                ? outline.states.suspendedDays(a.toEpochDay(), b.toEpochDay()) : 0;
    }

    /** KOSKI's results of this right. */
    public Results results() {
        return outline.results;
    }

    /** Whether KOSKI says that the item is assessed or recognised. */
    public Done done(PlanItem item) {
        return results().done(item);
    }

    /** Where the item stands today; "recognised" also when the plan lists it as prior learning. */
    public ItemState itemState(PlanItem item) {
        return ItemState.of(item, results().of(item), prior(item.key()), today);
    }

    private boolean prior(String key) {
        return student.plan() != null && student.plan().prior().stream().anyMatch(prior -> prior.key().equals(key));
    }
}
