package fi.luotsi.core.rule.check.progress;

import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.rule.Done;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.ItemPoints;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * G1: of what the plan says should be over by now, too large a share is not assessed.
 *
 * <p>Measured are items whose last planned date is past and whose result is known; behind are those of them that are
 * not assessed and whose last date is more than {@code days} ago. The share is of points when KOSKI, the plan or the
 * imported requirements tell the points of every measured item and no item is split over several rows, else of items.
 */
public final class BehindOwnPlan implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "G1", Phase.PROGRESS, List.of(Severity.SERIOUS), new Basis(Origin.PROVIDER, "531/2017 § 48"),
            List.of(LimitSpec.percent("share", 25), LimitSpec.days("days", 14)),
            Set.of(Need.PLAN, Need.KOSKI_RESULTS),
            Set.of("today", "grace", "due", "behind", "whole", "measure", "share", "limit"), List.of(Actor.RT),
            MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.ITEM_OVERDUE);

    private static final double[] UNKNOWN = {};

    private final int share;
    private final int grace;

    public BehindOwnPlan(Limits limits) {
        share = limits.of(CARD, "share");
        grace = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (!anyBehind(s)) {
            return;
        }
        List<ItemView> past = new ArrayList<>();
        for (ItemView view : s.items()) {
            if (view.plannedBefore(s, 0) && view.done() != Done.UNKNOWN) {
                past.add(view);
            }
        }
        double[] points = points(s, past);
        boolean inPoints = points.length > 0;
        double whole = 0;
        double behind = 0;
        for (int i = 0; i < past.size(); i++) {
            ItemView item = past.get(i);
            double size = inPoints ? points[i] : 1;
            whole += size;
            if (behind(s, item)) {
                behind += size;
            }
        }
        if (100 * behind > share * whole) {
            findings.about(CARD, Severity.SERIOUS)
                    .fact("today", s.today())
                    .fact("grace", grace)
                    .fact("due", s.today().minusDays(grace))
                    .fact("behind", inPoints ? new Fact.Decimal(behind) : new Fact.Count(Math.round(behind)))
                    .fact("whole", inPoints ? new Fact.Decimal(whole) : new Fact.Count(Math.round(whole)))
                    .fact("measure", new Fact.Words(List.of(inPoints ? "in-points" : "in-items")))
                    .fact("share", new Fact.Percent(100 * behind / whole))
                    .limit("share", share)
                    .add();
        }
    }

    private boolean anyBehind(Situation s) {
        for (ItemView item : s.items()) {
            if (behind(s, item)) {
                return true;
            }
        }
        return false;
    }

    private boolean behind(Situation s, ItemView item) {
        return item.done() == Done.NO && item.plannedBefore(s, -grace);
    }

    /** The points of each item; none when those of one are not known or an item has several rows. */
    private static double[] points(Situation s, List<ItemView> items) {
        ItemPoints required = new ItemPoints(s);
        boolean[] seen = new boolean[s.items().length];
        double[] points = new double[items.size()];
        for (int i = 0; i < points.length; i++) {
            Double known = points(required, items.get(i));
            int first = items.get(i).first();
            if (known == null || seen[first]) {
                return UNKNOWN;
            }
            seen[first] = true;
            points[i] = known;
        }
        return points;
    }

    private static @Nullable Double points(ItemPoints required, ItemView item) {
        UnitResult result = item.result();
        if (result != null && result.points() != null) {
            return result.points();
        }
        return item.item().points() != null ? item.item().points() : required.of(item);
    }
}
