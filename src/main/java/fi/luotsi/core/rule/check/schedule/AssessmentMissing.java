package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Done;
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
import fi.luotsi.core.rule.Steps;
import fi.luotsi.core.rule.Steps.Step;
import fi.luotsi.core.rule.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * D4: the last demonstration of an item ended more than the limit ago, and KOSKI has no assessment of it.
 *
 * <p>Asked of vocational and local items and of sub-areas of common units. A local unit that KOSKI does not list by its
 * name is left alone: its result is not known.
 */
public final class AssessmentMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D4", Phase.ASSESSMENT, List.of(Severity.CRITICAL, Severity.SERIOUS, Severity.NOTICE),
            new Basis(Origin.LAW, "531/2017 § 53"),
            List.of(LimitSpec.days("notice", 14), LimitSpec.days("serious", 30), LimitSpec.days("critical", 60)),
            Set.of(Need.PLAN, Need.KOSKI_RESULTS),
            Set.of("item", "demoEnd", "limit", "due", "today", "days", "over"),
            List.of(Actor.VT, Actor.YT, Actor.SO), MendedIn.KOSKI, null, null)
            .ifAny(Trait.DEMONSTRATION_OVER);

    private final Steps steps;

    public AssessmentMissing(Limits limits) {
        steps = new Steps(CARD, limits);
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (ItemView view : s.items()) {
            PlanItem item = view.item();
            LocalDate end = view.lastDemonstrationEnd();
            if (end == null || view.done() != Done.NO) {
                continue;
            }
            Step step = steps.over(s.daysSince(end));
            if (step != null) {
                Findings.Draft draft = findings.about(CARD, step.severity()).item(item).fact("demoEnd", end);
                Waited.facts(draft, s, end, step.name(), step.limit()).add();
            }
        }
    }
}
