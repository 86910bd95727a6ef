package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.ItemView;
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
 * D7: a demonstration that is going on or begins within the limit has no assessor from working life.
 *
 * <p>Asked of national vocational units that KOSKI knows not to be assessed; common units need only a teacher, and of
 * local units the definition does not speak.
 */
public final class WorkingLifeAssessorMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D7", Phase.DEMONSTRATION, List.of(Severity.NOTICE),
            new Basis(Origin.LAW, "531/2017 § 54"),
            List.of(LimitSpec.days("days", 7)),
            Set.of(Need.PLAN, Need.KOSKI_RESULTS),
            Set.of("item", "demoStart", "demoEnd", "limit", "today", "until"),
            List.of(Actor.VT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_ASSESSORS);

    private final int days;

    public WorkingLifeAssessorMissing(Limits limits) {
        days = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate until = s.today().plusDays(days);
        if (!s.lacksAssessors(until)) {
            return;
        }
        for (ItemView view : s.items()) {
            if (view.kind() != PlanItem.Kind.VOCATIONAL) {
                continue;
            }
            Demonstration lacking =
                    ComingDemonstrations.firstLacking(s, view, until, Demonstration::workingLifeAssessors);
            if (lacking != null) {
                Findings.Draft draft = findings.about(CARD, Severity.NOTICE).item(view.item());
                ComingDemonstrations.facts(draft, s, lacking, days).add();
            }
        }
    }
}
