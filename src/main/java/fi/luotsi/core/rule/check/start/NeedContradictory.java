package fi.luotsi.core.rule.check.start;

import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.rule.Elapsed;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A8: the plan says that nothing need be acquired and yet has a period, or that something must be and names no item.
 *
 * <p>The second is asked only when the start is more clock days ago than the limit; TUVA parts are items (ehoks.md
 * 5.13). A plan that does not tell the need is not computed, nor is the second without KOSKI's start.
 */
public final class NeedContradictory implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "A8", Phase.START, List.of(Severity.NOTICE), new Basis(Origin.SYSTEM, "eHOKS V14"),
            List.of(LimitSpec.days("days", 60)), Set.of(Need.PLAN),
            Set.of("periods", "start", "limit", "suspended", "stopped", "stops", "due", "today", "days",
                    "suspendedLater", "stoppedLater", "stopsLater", "over"),
            List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_NEED, Trait.NO_ITEMS);

    private final int limit;

    public NeedContradictory(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        Plan plan = s.plan();
        if (plan.acquisitionNeed() == null) {
            findings.notComputed(CARD, "acquisition-need");
        } else if (plan.acquisitionNeed()) {
            nothingToAcquire(s, findings);
        } else {
            long periods = plan.items().stream().mapToLong(item -> item.periods().size()).sum();
            if (periods > 0) {
                findings.about(CARD, Severity.NOTICE).fact("periods", periods).add();
            }
        }
    }

    private void nothingToAcquire(Situation s, Findings findings) {
        LocalDate start = s.start();
        if (!s.plan().items().isEmpty() || !s.plan().tuvaParts().isEmpty()) {
            return;
        }
        if (start == null) {
            findings.notComputed(CARD, Need.KOSKI.key());
            return;
        }
        Elapsed elapsed = Elapsed.between(s, start, s.today());
        if (elapsed.days() > limit) {
            elapsed.tell(findings.about(CARD, Severity.NOTICE).fact("start", start), "days", limit, "today").add();
        }
    }
}
