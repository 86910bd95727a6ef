package fi.luotsi.core.rule.check.recognition;

import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RecognisedApart;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
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
 * C6: prior learning stands in the plan and is not recognised in KOSKI, or the reverse, for longer than the limit.
 *
 * <p>The plan does not tell when an item was listed, so the calendar days are counted from its first approval; from a
 * later date when there is one: sent to the assessors, the demonstration's end, the assessment in KOSKI. Rows that wait
 * for assessors are rule C2's, those without their demonstration C4's; a demonstration that KOSKI has passed is enough.
 * A common unit recognised as a whole covers its areas, in either direction. Of local units one whose name KOSKI does
 * not list is unknown, and the reverse is not asked. Only qualifications' units are asked of KOSKI, not TUVA or TELMA.
 */
public final class RecognisedInOnePlace implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "C6", Phase.RECOGNITION, List.of(Severity.NOTICE), new Basis(Origin.LAW, "531/2017 § 47, 884/2017 § 5–6"),
            List.of(LimitSpec.days("days", 60)), Set.of(Need.PLAN, Need.KOSKI_RESULTS),
            Set.of("item", "place", "from", "basis", "limit", "due", "today", "days", "over"), List.of(Actor.SO),
            MendedIn.KOSKI, null, null)
            .ifAny(Trait.PRIOR, Trait.RECOGNISED, Trait.NOT_APPROVED);

    private final int limit;

    public RecognisedInOnePlace(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (s.has(Trait.NOT_APPROVED)) {
            findings.notComputed(CARD, "approval");
            return;
        }
        for (RecognisedApart apart : RecognisedApart.of(s)) {
            long days = s.daysSince(apart.since());
            if (days > limit) {
                add(s, findings.about(CARD, Severity.NOTICE), apart, days);
            }
        }
    }

    private void add(Situation s, Findings.Draft draft, RecognisedApart apart, long days) {
        String code = apart.code();
        if (apart.prior() != null) {
            draft.item(apart.prior());
        } else if (code != null) {
            draft.item(code).fact("item", new Fact.Code(code));
        }
        draft.fact("place", new Fact.Words(List.of(code == null ? "in-plan" : "in-koski")))
                .fact("from", apart.since())
                .fact("basis", new Fact.Words(List.of(apart.basis())))
                .limit("days", limit)
                .fact("due", apart.since().plusDays(limit))
                .fact("today", s.today())
                .fact("days", days)
                .fact("over", days - limit)
                .add();
    }
}
