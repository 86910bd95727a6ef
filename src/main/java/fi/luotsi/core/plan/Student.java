package fi.luotsi.core.plan;

import fi.luotsi.core.words.LocalText;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row of the follow-up: a study right with what each source knows of it. A person with two rights is two rows.
 *
 * <p>A value that never changes, like the records around it. It is a class only because it keeps, beside what it is,
 * what has been worked out of it ({@link #kept}).
 */
public final class Student {

    private final String studyRight;
    private final @Nullable Plan plan;
    private final List<Plan> otherPlans;
    private final Known<StudyRight> right;
    private final Known<Placement> placement;
    private final boolean inLatest;
    private final Joined joined;
    private @Nullable Object kept;

    /**
     * A student as joined from the sources.
     *
     * @param studyRight oid of the study right
     * @param plan the plan that is followed; null = no plan in the imported eHOKS files
     * @param otherPlans further live plans for the same right (rule A9), newest first
     * @param right KOSKI's study right, or "not in this source"
     * @param placement the roster's row, or "not in this source"
     * @param inLatest whether the newest file of each source still had the student; false = "not in the latest file"
     * @param joined which source gave what, and what the others say
     */
    public Student(
            String studyRight, @Nullable Plan plan, List<Plan> otherPlans, Known<StudyRight> right,
            Known<Placement> placement, boolean inLatest, Joined joined) {
        this.studyRight = studyRight;
        this.plan = plan;
        this.otherPlans = List.copyOf(otherPlans);
        this.right = right;
        this.placement = placement;
        this.inLatest = inLatest;
        this.joined = joined;
    }

    /** A student whose plan is from eHOKS and whose right is from KOSKI. */
    public Student(
            String studyRight, @Nullable Plan plan, List<Plan> otherPlans, Known<StudyRight> right,
            Known<Placement> placement, boolean inLatest) {
        this(studyRight, plan, otherPlans, right, placement, inLatest, Joined.of(studyRight, plan, right, placement));
    }

    /** Oid of the study right. */
    public String studyRight() {
        return studyRight;
    }

    /** The plan that is followed; null = no plan in the imported eHOKS files. */
    public @Nullable Plan plan() {
        return plan;
    }

    /** Further live plans for the same right (rule A9), newest first. */
    public List<Plan> otherPlans() {
        return otherPlans;
    }

    /** KOSKI's study right, or "not in this source". */
    public Known<StudyRight> right() {
        return right;
    }

    /** The roster's row, or "not in this source". */
    public Known<Placement> placement() {
        return placement;
    }

    /** Whether the newest file of each source still had the student; false = "not in the latest file". */
    public boolean inLatest() {
        return inLatest;
    }

    /** Which source gave what, and what the others say. */
    public Joined joined() {
        return joined;
    }

    /**
     * What {@code make} works out of this student: made when it is first asked for and kept, so that nobody who looks at
     * the same student again goes through the records anew. It must depend on the student alone and never change; two
     * threads may make it twice. One thing is kept, that of the rules.
     */
    public <T> T kept(Class<T> kind, Function<Student, T> make) {
        Object known = kept;
        if (kind.isInstance(known)) {
            return kind.cast(known);
        }
        T made = make.apply(this);
        kept = made;
        return made;
    }

    /** Whether the person is under turvakielto, as far as any import has told of any of the person's rights. */
    public boolean protectedPerson() {
        return joined.person().protectedPerson();
    }

    /** Why there is no plan; null when there is one. */
    public @Nullable MissingPlan missingPlan() {
        return joined.missingPlan();
    }

    /** Whether the plan is eHOKS's own; a table's plan tells only of what the table has columns for. */
    public boolean planWhole() {
        return joined.planFrom() == Source.EHOKS;
    }

    /**
     * Whether the source of the right tells results by unit. KOSKI's reports give sums only: then no unit is "not
     * assessed", its result is not known.
     */
    public boolean resultsTold() {
        StudyRight r = right.orNull();
        return joined.rightFrom() == Source.KOSKI
                || (joined.rightFrom() == Source.TABLE && r != null
                        && r.performances().stream().anyMatch(performance -> !performance.units().isEmpty()));
    }

    /** Whether the states of the right have days of their own; reports give the latest state without its day. */
    public boolean statesDated() {
        return joined.rightFrom() != Source.KOSKI_REPORT;
    }

    /** The newest of KOSKI's reports that tells the right's days of the student year; null when none does. */
    public @Nullable ReportedRight studentYears() {
        for (ReportedRight report : joined.reports()) {
            if (report.sums().studentYearDays() != null) {
                return report;
            }
        }
        return null;
    }

    /** The person's other study rights that the data hold. */
    public List<String> otherRights() {
        return joined.person().rights().stream().filter(oid -> !oid.equals(studyRight)).toList();
    }

    /** Last name and call name as KOSKI, else its reports, else the roster gives them; null when no source does. */
    public @Nullable String fullName() {
        StudyRight r = right.orNull();
        if (r != null && r.learner() != null && r.learner().lastName() != null) {
            return join(r.learner().lastName(), r.learner().callName());
        }
        Learner named = joined.person().named();
        if (named != null && named.lastName() != null) {
            return join(named.lastName(), named.callName());
        }
        Placement p = placement.orNull();
        return p == null || p.lastName() == null ? null : join(p.lastName(), p.firstName());
    }

    private static String join(String last, @Nullable String first) {
        return first == null || first.isBlank() ? last : last + " " + first;
    }

    /** The roster's group, else KOSKI's; null when neither tells. */
    public @Nullable String group() {
        Placement p = placement.orNull();
        if (p != null && p.group() != null) {
            return p.group();
        }
        StudyRight r = right.orNull();
        if (r != null) {
            for (Performance performance : r.performances()) {
                if (performance.group() != null) {
                    return performance.group();
                }
            }
        }
        return null;
    }

    /** The unit in the roster, else the Finnish name of KOSKI's campus; null = not placed. */
    public @Nullable String unit() {
        Placement p = placement.orNull();
        if (p != null && p.unit() != null) {
            return p.unit();
        }
        StudyRight r = right.orNull();
        if (r == null) {
            return null;
        }
        for (Performance performance : r.performances()) {
            Organisation campus = performance.campus();
            if (campus != null && (campus.oid() != null || !campus.name().equals(LocalText.NONE))) {
                return campus.name().in("fi", String.valueOf(campus.oid()));
            }
        }
        return null;
    }

    public @Nullable String teacher() {
        Placement p = placement.orNull();
        return p == null ? null : p.teacher();
    }

    /** The performance that tells what the student studies for; null when KOSKI does not tell. */
    public @Nullable Performance mainPerformance() {
        StudyRight r = right.orNull();
        return r == null || r.performances().isEmpty() ? null : r.performances().getFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Student s && inLatest == s.inLatest && studyRight.equals(s.studyRight)
                && Objects.equals(plan, s.plan) && otherPlans.equals(s.otherPlans) && right.equals(s.right)
                && placement.equals(s.placement) && joined.equals(s.joined));
    }

    @Override
    public int hashCode() {
        return Objects.hash(studyRight, plan, otherPlans, right, placement, inLatest, joined);
    }

    @Override
    public String toString() {
        return "Student[" + studyRight + ", " + plan + ", " + otherPlans + ", " + right + ", " + placement + ", "
                + inLatest + ", " + joined + "]";
    }
}
