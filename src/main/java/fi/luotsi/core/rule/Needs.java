package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.RuleCard.Need;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What rules cannot do without against what is known of one student: bits, so that a rule costs one comparison. */
public final class Needs {

    private static final Need[] NEEDS = Need.values();
    private static final int ON_PLAN = bit(Need.PLAN) | bit(Need.PLAN_APPROVAL) | bit(Need.PLAN_UPDATE);

    /** What depends on the files imported and not on the student; a run looks at it beforehand. */
    private static final int OF_FILES = bit(Need.PLAN_APPROVAL) | bit(Need.KOSKI_FILE)
            | bit(Need.EARLIER_PLANS) | bit(Need.EARLIER_RIGHTS);

    private Needs() {}

    private static int bit(Need need) {
        return 1 << need.ordinal();
    }

    /** The needs as bits. */
    public static int bits(Set<Need> needs) {
        int bits = 0;
        for (Need need : needs) {
            bits |= bit(need);
        }
        return bits;
    }

    /** Whether a rule looks at a plan. */
    public static boolean onPlan(int needs) {
        return (needs & ON_PLAN) != 0;
    }

    /** What is known of the student. A table of the provider's own tells little of a plan: it is none of eHOKS. */
    static int met(Student student, @Nullable StudyRight right, boolean resultsKnown) {
        Plan plan = student.plan();
        boolean whole = plan == null || student.planWhole();
        boolean planKnown = student.missingPlan() == null || student.missingPlan().looked();
        return OF_FILES
                | (planKnown ? bit(Need.EHOKS) : 0)
                | (whole ? bit(Need.PLAN) : 0)
                | (whole || plan.updated() != null ? bit(Need.PLAN_UPDATE) : 0)
                | (right != null && right.start() != null ? bit(Need.KOSKI) : 0)
                | (resultsKnown ? bit(Need.KOSKI_RESULTS) : 0)
                | (right != null && right.estimatedEnd() != null ? bit(Need.ESTIMATED_END) : 0)
                | (student.joined().listed() != null ? bit(Need.AGREEMENTS) : 0)
                | (student.studentYears() != null ? bit(Need.STUDENT_YEARS) : 0);
    }

    /** As {@link #missing(int, int)}, of a rule by its card. */
    public static @Nullable String missing(RuleCard card, int met) {
        return missing(bits(card.needs()), met);
    }

    /** Key of the first thing that a rule needs and that is not known of the student; null when it can be run. */
    public static @Nullable String missing(int needs, int met) {
        int missing = needs & ~met;
        if (missing == 0) {
            return null;
        }
        Need first = NEEDS[Integer.numberOfTrailingZeros(missing)];
        return first == Need.PLAN || first == Need.PLAN_UPDATE ? Need.EHOKS.key() : first.key();
    }
}
