package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.rule.Done;
import fi.luotsi.core.rule.Elapsed;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.ItemView;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Progress;
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
 * D12: no sub-area of the common units has a date although the start is more clock days ago than the limit.
 *
 * <p>Asked when the plan lists sub-areas of which KOSKI knows one not to be assessed; periods and demonstrations are
 * dates. Asked also of an initial qualification whose plan lists no sub-area at all, unless its prior learning or KOSKI
 * has something of the common units. Further and specialist qualifications have none.
 */
public final class CommonUnitsNotScheduled implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D12", Phase.PLAN, List.of(Severity.NOTICE),
            new Basis(Origin.PROVIDER, "531/2017 § 48"),
            List.of(LimitSpec.days("days", 365)),
            Set.of(Need.PLAN, Need.KOSKI, Need.KOSKI_RESULTS),
            Set.of("areas", "start", "limit", "suspended", "stopped", "stops", "due", "today", "days",
                    "suspendedLater", "stoppedLater", "stopsLater", "over"),
            List.of(Actor.YT, Actor.RT), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.AREAS_NOT_SCHEDULED);

    private final int limit;

    public CommonUnitsNotScheduled(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate start = s.start();
        int areas = 0;
        boolean open = false;
        for (ItemView item : s.items()) {
            if (item.kind() == PlanItem.Kind.SUB_AREA) {
                if (item.lastPlanned() != null) {
                    return;
                }
                areas++;
                open |= item.done() == Done.NO;
            }
        }
        if (start == null || !(areas == 0 ? noneAtAll(s) : open)) {
            return;
        }
        Elapsed elapsed = Elapsed.between(s, start, s.today());
        if (elapsed.days() > limit) {
            Findings.Draft draft = findings.about(CARD, Severity.NOTICE)
                    .fact("areas", areas)
                    .fact("start", start);
            elapsed.tell(draft, "days", limit, "today").add();
        }
    }

    /** Whether common units belong to the studies, and neither prior learning nor KOSKI has anything of them. */
    private static boolean noneAtAll(Situation s) {
        Performance main = s.student().mainPerformance();
        StudyRight right = s.right();
        if (main == null || right == null || !s.initialQualification()
                || s.plan().prior().stream().anyMatch(prior -> prior.kind() == PlanItem.Kind.SUB_AREA)) {
            return false;
        }
        return right.performances().stream()
                .flatMap(performance -> performance.units().stream())
                .filter(Progress::commonUnit)
                .noneMatch(unit -> unit.done() || unit.areas().stream().anyMatch(UnitResult::done));
    }
}
