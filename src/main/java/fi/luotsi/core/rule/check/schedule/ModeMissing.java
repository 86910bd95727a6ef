package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.rule.Elapsed;
import fi.luotsi.core.rule.Fact;
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
 * D1: an item that KOSKI knows not to be assessed has no mode of acquisition, that is, no period.
 *
 * <p>How grave that is depends on the plan: serious from {@code serious} days before the estimated end on; a notice
 * when more than {@code share} per cent of all items of the plan are so at least {@code notice} clock days after the
 * start; else information, for most plans are filled in bit by bit. Not asked when the plan says that nothing need be
 * acquired. Without an estimated end the rule says that it could not see how near the end is.
 */
public final class ModeMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D1", Phase.PLAN, List.of(Severity.SERIOUS, Severity.NOTICE, Severity.INFO),
            new Basis(Origin.LAW, "531/2017 § 48"),
            List.of(LimitSpec.days("notice", 180), LimitSpec.days("serious", 180), LimitSpec.percent("share", 50)),
            Set.of(Need.PLAN, Need.KOSKI, Need.KOSKI_RESULTS),
            Set.of("item", "lacking", "items", "share", "shareLimit", "start", "limit", "suspended", "stopped",
                    "stops", "due", "today", "days", "suspendedLater", "stoppedLater", "stopsLater", "over",
                    "estimatedEnd", "left"),
            List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_PERIOD);

    private final int notice;
    private final int serious;
    private final int share;

    public ModeMissing(Limits limits) {
        notice = limits.of(CARD, "notice");
        serious = limits.of(CARD, "serious");
        share = limits.of(CARD, "share");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate start = s.start();
        int items = s.items().length;
        ItemView[] without = ItemView.withoutPeriod(s);
        int lacking = without.length;
        if (lacking == 0 || start == null || s.nothingToAcquire()) {
            return;
        }
        LocalDate end = s.estimatedEnd();
        if (end == null) {
            findings.notComputed(CARD, Need.ESTIMATED_END.key());
        }
        boolean near = end != null && Situation.days(s.today(), end) <= serious;
        boolean many = 100L * lacking > (long) share * items;
        Elapsed elapsed = near || !many ? null : Elapsed.between(s, start, s.today());
        boolean late = elapsed != null && elapsed.days() >= notice;
        Fact part = new Fact.Percent(100.0 * lacking / items);
        for (ItemView item : without) {
            if (near && end != null) {
                told(findings.about(CARD, Severity.SERIOUS), item, lacking, items, part)
                        .fact("today", s.today())
                        .fact("estimatedEnd", end)
                        .fact("left", Situation.days(s.today(), end))
                        .limit("serious", serious)
                        .add();
            } else if (late && elapsed != null) {
                Findings.Draft draft = told(findings.about(CARD, Severity.NOTICE), item, lacking, items, part)
                        .fact("shareLimit", new Fact.Percent(share))
                        .fact("start", start);
                elapsed.tell(draft, "notice", notice, "today").add();
            } else {
                told(findings.about(CARD, Severity.INFO), item, lacking, items, part).add();
            }
        }
    }

    private static Findings.Draft told(Findings.Draft draft, ItemView item, int lacking, int items, Fact part) {
        return draft.item(item)
                .fact("lacking", lacking)
                .fact("items", items)
                .fact("share", part);
    }
}
