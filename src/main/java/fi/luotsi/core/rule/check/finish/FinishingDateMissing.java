package fi.luotsi.core.rule.check.finish;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Done;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.ItemView;
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
import org.jspecify.annotations.Nullable;

/**
 * F3: everything is assessed, or KOSKI has confirmed the qualification, but the plan has no finishing date.
 *
 * <p>Everything means at least one item and each one known to be assessed or recognised; a local unit that KOSKI does
 * not list is not known. A confirmation that lies ahead does not count. Once the right has ended the plan is locked.
 */
public final class FinishingDateMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "F3", Phase.FINISH, List.of(Severity.CRITICAL), new Basis(Origin.SYSTEM, "eHOKS"), List.of(),
            Set.of(Need.PLAN, Need.KOSKI, Need.KOSKI_RESULTS), Set.of("assessed", "items", "confirmed", "today"),
            List.of(Actor.SO), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.ALL_DONE, Trait.CONFIRMED);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (s.plan().competenceReached() != null || s.ended()) {
            return;
        }
        List<PlanItem> items = s.plan().items();
        long assessed = 0;
        for (ItemView item : s.items()) {
            assessed += item.done() == Done.YES ? 1 : 0;
        }
        LocalDate confirmed = confirmed(s);
        if ((items.isEmpty() || assessed < items.size()) && confirmed == null) {
            return;
        }
        Findings.Draft draft = findings.about(CARD, Severity.CRITICAL)
                .fact("assessed", assessed)
                .fact("items", items.size());
        if (confirmed != null) {
            draft.fact("confirmed", confirmed);
        }
        draft.fact("today", s.today()).add();
    }

    /** The first confirmation date that is not in the future, or null. */
    static @Nullable LocalDate confirmed(Situation s) {
        LocalDate first = null;
        StudyRight right = s.right();
        for (Performance performance : right == null ? List.<Performance>of() : right.performances()) {
            LocalDate day = performance.confirmed();
            if (day != null && !day.isAfter(s.today()) && (first == null || day.isBefore(first))) {
                first = day;
            }
        }
        return first;
    }
}
