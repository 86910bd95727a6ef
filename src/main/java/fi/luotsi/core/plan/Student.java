package fi.luotsi.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the follow-up: a study right with what each source knows of it. A person with two rights is two rows.
 *
 * @param studyRight oid of the study right
 * @param plan the plan that is followed; null = no plan in the imported eHOKS files
 * @param otherPlans further live plans for the same right (rule A9), newest first
 * @param right KOSKI's study right, or "not in this source"
 * @param placement the roster's row, or "not in this source"
 * @param inLatest whether the newest file of each source still had the student; false = "not in the latest file"
 */
public record Student(
        String studyRight,
        @Nullable Plan plan,
        List<Plan> otherPlans,
        Known<StudyRight> right,
        Known<Placement> placement,
        boolean inLatest) {

    public Student {
        otherPlans = List.copyOf(otherPlans);
    }

    /** Whether the person is under turvakielto, as far as any import has told. */
    public boolean protectedPerson() {
        return right.orNull() instanceof StudyRight r && r.learner() != null && r.learner().protectedPerson();
    }

    /** Last name and call name as KOSKI, else the roster gives them; null when no source tells the name. */
    public @Nullable String fullName() {
        StudyRight r = right.orNull();
        if (r != null && r.learner() != null && r.learner().lastName() != null) {
            return join(r.learner().lastName(), r.learner().callName());
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
        return r == null ? null
                : r.performances().stream().map(Performance::group).filter(g -> g != null).findFirst().orElse(null);
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
            if (performance.campus() != null) {
                return performance.campus().name().in("fi", String.valueOf(performance.campus().oid()));
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
}
