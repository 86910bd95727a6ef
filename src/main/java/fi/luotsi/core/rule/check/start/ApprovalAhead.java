package fi.luotsi.core.rule.check.start;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A4: the first approval of the plan lies after the reporting date. */
public final class ApprovalAhead implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "A4", Phase.START, List.of(Severity.SERIOUS), new Basis(Origin.LAW, "531/2017 § 45, 884/2017 § 5–6"),
            List.of(), Set.of(Need.PLAN), Set.of("approved", "today", "days"), List.of(Actor.SO), MendedIn.OWN_SYSTEM,
            null, null)
            .ifAny(Trait.APPROVAL_AHEAD, Trait.NOT_APPROVED);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate approved = s.plan().firstApproval();
        if (approved == null) {
            findings.notComputed(CARD, "approval");
        } else if (approved.isAfter(s.today())) {
            findings.about(CARD, Severity.SERIOUS)
                    .fact("approved", approved)
                    .fact("today", s.today())
                    .fact("days", Situation.days(s.today(), approved))
                    .add();
        }
    }
}
