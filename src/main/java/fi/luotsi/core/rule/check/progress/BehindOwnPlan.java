package fi.luotsi.core.rule.check.progress;

import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.rule.Done;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * G1: of what the plan says should be over by now, too large a share is not assessed.
 *
 * <p>Measured are items whose last planned date is past and whose result is known; behind are those of them that are
 * not assessed and whose last date is more than {@code days} ago. The share is of points when KOSKI or the plan tells
 * the points of every measured item and no item is split over several rows, else of items.
 */
public final class BehindOwnPlan implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "G1", Phase.PROGRESS, List.of(Severity.SERIOUS), new Basis(Origin.PROVIDER, "531/2017 § 48"),
            List.of(LimitSpec.percent("share", 25), LimitSpec.days("days", 14)),
            Set.of(Need.PLAN, Need.KOSKI_RESULTS),
            Set.of("today", "grace", "due", "behind", "whole", "measure", "share", "limit"), List.of(Actor.RT),
            MendedIn.OWN_SYSTEM, null, null);

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
        List<PlanItem> past = new ArrayList<>();
        for (PlanItem item : s.plan().items()) {
            LocalDate last = Situation.lastPlanned(item);
            if (last != null && last.isBefore(s.today()) && s.done(item) != Done.UNKNOWN) {
                past.add(item);
            }
        }
        boolean inPoints = pointsKnown(s, past);
        LocalDate due = s.today().minusDays(grace);
        double whole = 0;
        double behind = 0;
        for (PlanItem item : past) {
            Double points = points(s, item);
            double size = inPoints && points != null ? points : 1;
            whole += size;
            LocalDate last = Situation.lastPlanned(item);
            if (s.done(item) == Done.NO && last != null && last.isBefore(due)) {
                behind += size;
            }
        }
        if (100 * behind > share * whole) {
            findings.about(CARD, Severity.SERIOUS)
                    .fact("today", s.today())
                    .fact("grace", grace)
                    .fact("due", due)
                    .fact("behind", inPoints ? new Fact.Decimal(behind) : new Fact.Count(Math.round(behind)))
                    .fact("whole", inPoints ? new Fact.Decimal(whole) : new Fact.Count(Math.round(whole)))
                    .fact("measure", new Fact.Words(List.of(inPoints ? "in-points" : "in-items")))
                    .fact("share", new Fact.Percent(100 * behind / whole))
                    .limit("share", share)
                    .add();
        }
    }

    private static boolean pointsKnown(Situation s, List<PlanItem> items) {
        Set<String> keys = new HashSet<>();
        return items.stream().allMatch(item -> points(s, item) != null && keys.add(item.key()));
    }

    private static @Nullable Double points(Situation s, PlanItem item) {
        UnitResult result = s.results().of(item);
        return result != null && result.points() != null ? result.points() : item.points();
    }
}
