package fi.luotsi.core.rule.check.recognition;

import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.LimitUnit;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** C3: prior learning that assessors verify has fewer than the two named assessors of the law. */
public final class RecognitionAssessorsMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "C3", Phase.RECOGNITION, List.of(Severity.NOTICE), new Basis(Origin.LAW, "531/2017 § 47"),
            List.of(new LimitSpec("assessors", 2, LimitUnit.COUNT, 2, 2, Origin.LAW)), Set.of(Need.PLAN),
            Set.of("item", "limit", "assessors", "sent"), List.of(Actor.VT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.PRIOR);

    private final int limit;

    public RecognitionAssessorsMissing(Limits limits) {
        limit = limits.of(CARD, "assessors");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (PriorLearning prior : s.plan().prior()) {
            if (prior.byAssessors() && prior.assessors() < limit) {
                Findings.Draft draft = findings.about(CARD, Severity.NOTICE)
                        .item(prior)
                        .limit("assessors", limit)
                        .fact("assessors", prior.assessors());
                LocalDate sent = prior.sentForAssessment();
                if (sent != null) {
                    draft.fact("sent", sent);
                }
                draft.add();
            }
        }
    }
}
