package fi.luotsi.core.follow;

import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.Situation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What rules cannot do without against what is known of one student: bits, so that a rule costs one comparison. */
final class Needs {

    private static final int ON_PLAN = bit(Need.PLAN) | bit(Need.PLAN_APPROVAL) | bit(Need.PLAN_UPDATE);

    /** What depends on the files imported and not on the student; a run looks at it beforehand. */
    private static final int OF_FILES = bit(Need.PLAN_APPROVAL) | bit(Need.KOSKI_FILE)
            | bit(Need.EARLIER_PLANS) | bit(Need.EARLIER_RIGHTS);

    private Needs() {}

    private static int bit(Need need) {
        return 1 << need.ordinal();
    }

    static int bits(Set<Need> needs) {
        int bits = 0;
        for (Need need : needs) {
            bits |= bit(need);
        }
        return bits;
    }

    /** Whether a rule looks at a plan. */
    static boolean onPlan(int needs) {
        return (needs & ON_PLAN) != 0;
    }

    /** What is known of the student. A table of the provider's own tells little of a plan: it is none of eHOKS. */
    static int met(Situation s) {
        Plan plan = s.planOrNull();
        boolean whole = plan == null || s.student().planWhole();
        return OF_FILES
                | (s.planKnown() ? bit(Need.EHOKS) : 0)
                | (whole ? bit(Need.PLAN) : 0)
                | (whole || plan.updated() != null ? bit(Need.PLAN_UPDATE) : 0)
                | (s.start() != null ? bit(Need.KOSKI) : 0)
                | (s.results().known() ? bit(Need.KOSKI_RESULTS) : 0)
                | (s.estimatedEnd() != null ? bit(Need.ESTIMATED_END) : 0)
                | (s.student().joined().listed() != null ? bit(Need.AGREEMENTS) : 0);
    }

    /** Key of the first thing that the rule needs and that is not known of the student; null when it can be run. */
    static @Nullable String missing(RuleCard card, int met) {
        for (Need need : Need.values()) {
            if (card.needs().contains(need) && (met & bit(need)) == 0) {
                boolean aboutPlan = need == Need.PLAN || need == Need.PLAN_UPDATE;
                return aboutPlan ? Need.EHOKS.key() : need.key();
            }
        }
        return null;
    }
}
