package fi.luotsi.core.rule.check.finish;

import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Done;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.ItemView;
import fi.luotsi.core.rule.ItemState;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * F2: the estimated end is near, and something is not scheduled or too large a share is not assessed.
 *
 * <p>Items whose result KOSKI does not tell (local units it does not list) are left out of the share, for "not known" is
 * never "not done"; without dates they are "not scheduled" like any other, because the plan itself tells that. Within
 * {@code serious} days it is serious, within {@code notice} a notice. A suspended student is looked at too; once the
 * end has passed rule F1 speaks.
 */
public final class EndNearWorkLeft implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "F2", Phase.FINISH, List.of(Severity.SERIOUS, Severity.NOTICE), new Basis(Origin.PROVIDER, "531/2017 § 48"),
            List.of(LimitSpec.days("notice", 120), LimitSpec.days("serious", 60), LimitSpec.percent("share", 25)),
            Set.of(Need.PLAN, Need.KOSKI, Need.KOSKI_RESULTS, Need.ESTIMATED_END),
            Set.of("estimatedEnd", "today", "days", "limit", "unscheduled", "open", "items", "share", "shareLimit"),
            List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null);

    private final int notice;
    private final int serious;
    private final int shareLimit;

    public EndNearWorkLeft(Limits limits) {
        notice = limits.of(CARD, "notice");
        serious = limits.of(CARD, "serious");
        shareLimit = limits.of(CARD, "share");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate end = s.estimatedEnd();
        if (end == null || !(s.active() || s.suspended())) {
            return;
        }
        long days = Situation.days(s.today(), end);
        if (days < 0 || days > Math.max(notice, serious)) {
            return;
        }
        int items = 0;
        int open = 0;
        int unscheduled = 0;
        for (ItemView view : s.items()) {
            PlanItem item = view.item();
            Done done = view.done();
            items += done == Done.UNKNOWN ? 0 : 1;
            open += done == Done.NO ? 1 : 0;
            unscheduled += view.lastPlanned() == null && s.itemState(item) == ItemState.NOT_SCHEDULED ? 1 : 0;
        }
        // Whole numbers, so that exactly the limit is never over it.
        if (unscheduled == 0 && 100L * open <= (long) shareLimit * items) {
            return;
        }
        boolean near = days <= serious;
        findings.about(CARD, near ? Severity.SERIOUS : Severity.NOTICE)
                .fact("estimatedEnd", end)
                .fact("today", s.today())
                .fact("days", days)
                .limit(near ? "serious" : "notice", near ? serious : notice)
                .fact("unscheduled", unscheduled)
                .fact("open", open)
                .fact("items", items)
                .fact("share", new Fact.Percent(items == 0 ? 0 : 100.0 * open / items))
                .fact("shareLimit", new Fact.Percent(shareLimit))
                .add();
    }
}
