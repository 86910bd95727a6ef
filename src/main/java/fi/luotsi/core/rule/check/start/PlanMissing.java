package fi.luotsi.core.rule.check.start;

import fi.luotsi.core.plan.MissingPlan;
import fi.luotsi.core.rule.Elapsed;
import fi.luotsi.core.rule.Fact;
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
import fi.luotsi.core.rule.Steps;
import fi.luotsi.core.rule.Steps.Step;
import fi.luotsi.core.rule.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A1: an active study right has no plan although its start is more than the limit's clock days ago. */
public final class PlanMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "A1", Phase.START, List.of(Severity.CRITICAL, Severity.SERIOUS, Severity.NOTICE),
            new Basis(Origin.LAW, "531/2017 § 44"),
            List.of(LimitSpec.days("notice", 14), LimitSpec.days("serious", 30), LimitSpec.days("critical", 60)),
            Set.of(Need.EHOKS, Need.KOSKI),
            Set.of("start", "limit", "suspended", "stopped", "stops", "due", "today", "days", "suspendedLater",
                    "stoppedLater", "stopsLater", "over", "evidence", "notKnown", "approvedThere"),
            List.of(Actor.RT, Actor.UH), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_PLAN);

    private final Steps steps;

    public PlanMissing(Limits limits) {
        steps = new Steps(CARD, limits);
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate start = s.start();
        if (s.planOrNull() != null || start == null || !s.active() || !s.inScope()) {
            return;
        }
        Elapsed elapsed = Elapsed.between(s, start, s.today());
        Step step = steps.over(elapsed.days());
        if (step != null) {
            Findings.Draft draft = findings.about(CARD, step.severity()).fact("start", elapsed.from());
            elapsed.tell(draft, step.name(), step.limit(), "today");
            evidence(s.student().missingPlan(), draft);
            draft.add();
        }
    }

    /** What the provider's own list tells: not made, not transferred, or why nobody knows. */
    private static void evidence(@Nullable MissingPlan missing, Findings.Draft draft) {
        if (missing == null) {
            return;
        }
        boolean known = missing.which() != MissingPlan.Which.UNKNOWN;
        draft.fact(known ? "evidence" : "notKnown", new Fact.Words(List.of(missing.evidence().key())));
        LocalDate approved = missing.approved();
        if (approved != null) {
            draft.fact("approvedThere", approved);
        }
    }
}
