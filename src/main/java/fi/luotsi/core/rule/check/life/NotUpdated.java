package fi.luotsi.core.rule.check.life;

import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.rule.CalendarDays;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * B1: more clock days than the limit have passed since the plan was last updated.
 *
 * <p>The day is {@code paivitetty}, else {@code hyvaksytty}, else the first approval; the fact {@code basis} says
 * which. Needs the plan only: without KOSKI no suspension is known and calendar days count.
 */
public final class NotUpdated implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "B1", Phase.PLAN, List.of(Severity.CRITICAL, Severity.SERIOUS, Severity.NOTICE),
            new Basis(Origin.PROVIDER, "531/2017 § 44"),
            List.of(LimitSpec.days("notice", 120), LimitSpec.days("serious", 180), LimitSpec.days("critical", 365)),
            Set.of(Need.PLAN_UPDATE),
            Set.of("updated", "basis", "limit", "suspended", "stopped", "stops", "due", "today", "days",
                    "suspendedLater", "stoppedLater", "stopsLater", "over"),
            List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null);

    private final Steps steps;
    private final int least;

    public NotUpdated(Limits limits) {
        steps = new Steps(CARD, limits);
        least = steps.least();
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (CalendarDays.updatedWithin(s, least)) {
            return;
        }
        LocalDate updated = s.plan().lastUpdate();
        if (updated == null) {
            findings.notComputed(CARD, "approval");
            return;
        }
        Elapsed elapsed = Elapsed.between(s, updated, s.today());
        Step step = steps.over(elapsed.days());
        if (step != null) {
            Findings.Draft draft = findings.about(CARD, step.severity())
                    .fact("updated", elapsed.from())
                    .fact("basis", new Fact.Words(List.of(basis(s.plan()))));
            elapsed.tell(draft, step.name(), step.limit(), "today").add();
        }
    }

    private static String basis(Plan plan) {
        if (plan.updated() != null) {
            return "by-update";
        }
        return plan.approved() != null ? "by-approval" : "by-first-approval";
    }
}
