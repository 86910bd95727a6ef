package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.DemonstrationDetails;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorDetails;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.ItemView;
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
import java.util.List;
import java.util.Set;

/**
 * D13: a text on deviating from the requirements is too short to hold a reason.
 *
 * <p>Looked at are items, their demonstrations and prior learning; of several texts on one of them the shortest counts.
 * The import keeps only the lengths, and takes "ei", "false" and the like for no text.
 */
public final class DeviationWithoutReason implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D13", Phase.PLAN, List.of(Severity.NOTICE),
            new Basis(Origin.LAW, "531/2017 § 66–67"),
            List.of(new LimitSpec("minimum", 10, LimitUnit.COUNT, 1, 200, Origin.UNIT)),
            Set.of(Need.PLAN),
            Set.of("item", "length", "limit"),
            List.of(Actor.EO, Actor.UH), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.DEVIATION);

    private final int least;

    public DeviationWithoutReason(Limits limits) {
        least = limits.of(CARD, "minimum");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (ItemView view : s.items()) {
            PlanItem item = view.item();
            int length = shortest(item.deviationLength(), item.demonstrations());
            if (length > 0 && length < least) {
                add(findings.about(CARD, Severity.NOTICE).item(item), length);
            }
        }
        for (PriorLearning prior : s.plan().prior()) {
            PriorDetails details = prior.details();
            int length = shortest(details == null ? 0 : details.deviationLength(), prior.demonstrations());
            if (length > 0 && length < least) {
                add(findings.about(CARD, Severity.NOTICE).item(prior), length);
            }
        }
    }

    /** The length of the shortest text there is, 0 when there is none. */
    private static int shortest(int own, List<Demonstration> demonstrations) {
        int shortest = own;
        for (Demonstration demonstration : demonstrations) {
            DemonstrationDetails details = demonstration.details();
            int length = details == null ? 0 : details.deviationLength();
            if (length > 0 && (shortest == 0 || length < shortest)) {
                shortest = length;
            }
        }
        return shortest;
    }

    private void add(Findings.Draft draft, int length) {
        draft.fact("length", length).limit("minimum", least).add();
    }
}
