package fi.luotsi.core.rule.check.start;

import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.Trait;
import java.util.List;
import java.util.Set;

/**
 * A11: the plan's learner id is not the one that KOSKI has for the study right.
 *
 * <p>A merged person's old id and master id are the same when one of KOSKI's reports gives them side by side for the
 * right; else the ids are compared as they are. When a source has no learner id, nothing is computed.
 */
public final class LearnerDiffers implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "A11", Phase.START, List.of(Severity.NOTICE), new Basis(Origin.SYSTEM, "eHOKS V17, V21"), List.of(),
            Set.of(Need.PLAN, Need.KOSKI), Set.of("planLearner", "koskiLearner"), List.of(Actor.SO),
            MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.LEARNER_DIFFERS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        String inPlan = s.plan().learner();
        StudyRight right = s.right();
        String inKoski = right == null || right.learner() == null ? null : right.learner().oid();
        if (inPlan == null || inKoski == null) {
            findings.notComputed(CARD, "learner");
        } else if (!inPlan.equals(inKoski) && !merged(s, inPlan, inKoski)) {
            findings.about(CARD, Severity.NOTICE).text("planLearner", inPlan).text("koskiLearner", inKoski).add();
        }
    }

    /** Whether one of KOSKI's reports tells that one of the ids is the master id of the other. */
    private static boolean merged(Situation s, String one, String other) {
        for (ReportedRight report : s.student().joined().reports()) {
            Learner learner = report.right().learner();
            String master = report.masterLearner();
            String own = learner == null ? null : learner.oid();
            if (master != null && own != null
                    && (master.equals(one) && own.equals(other) || master.equals(other) && own.equals(one))) {
                return true;
            }
        }
        return false;
    }
}
