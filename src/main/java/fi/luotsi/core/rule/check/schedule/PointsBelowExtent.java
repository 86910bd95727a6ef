package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.rule.Elapsed;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.PlanPoints;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * D16: a year after the start the units of the plan and its prior learning do not make up the whole qualification.
 *
 * <p>Asked when the whole qualification is studied, from {@code days} clock days after the start on. A unit counts once,
 * however many rows it has; a local unit by row. Sub-areas have no known points: in an initial qualification the common
 * units count in full, 35 points (673/2017), when the plan or its prior learning lists any sub-area, so that the plan
 * never seems to hold less than it does. When the points of some unit are not known and the rest do not suffice, the
 * rule is not computed.
 */
public final class PointsBelowExtent implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D16", Phase.PLAN, List.of(Severity.NOTICE),
            new Basis(Origin.LAW, "673/2017"),
            List.of(LimitSpec.days("days", 365)),
            Set.of(Need.PLAN, Need.KOSKI, Need.KOSKI_RESULTS),
            Set.of("unitPoints", "commonPoints", "planned", "extent", "short", "start", "limit", "suspended",
                    "stopped", "stops", "due", "today", "days", "suspendedLater", "stoppedLater", "stopsLater",
                    "over"),
            List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null);

    private final int limit;

    public PointsBelowExtent(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        Performance main = s.student().mainPerformance();
        LocalDate start = s.start();
        if (main == null || start == null || !main.type().equals(Performance.WHOLE_QUALIFICATION)) {
            return;
        }
        Elapsed elapsed = Elapsed.between(s, start, s.today());
        if (elapsed.days() < limit) {
            return;
        }
        Double extent = Progress.extent(s);
        if (extent == null) {
            findings.notComputed(CARD, "extent");
            return;
        }
        PlanPoints sum = s.planPoints();
        boolean initial = s.initialQualification();
        double common = initial && sum.anyArea() ? Progress.COMMON_UNITS_OF_INITIAL : 0;
        double units = sum.points();
        double planned = units + common;
        // In hundredths, so that a sum of fractions that makes up the whole is not taken for less.
        if (Math.round(100 * planned) >= Math.round(100 * extent)) {
            return;
        }
        if (sum.unknown() || (sum.anyArea() && !initial)) {
            findings.notComputed(CARD, "unit-points");
            return;
        }
        Findings.Draft draft = findings.about(CARD, Severity.NOTICE).fact("unitPoints", new Fact.Decimal(units));
        if (initial) {
            draft.fact("commonPoints", new Fact.Decimal(common));
        }
        draft.fact("planned", new Fact.Decimal(planned))
                .fact("extent", new Fact.Decimal(extent))
                .fact("short", new Fact.Decimal(extent - planned))
                .fact("start", start);
        elapsed.tell(draft, "days", limit, "today").add();
    }
}
