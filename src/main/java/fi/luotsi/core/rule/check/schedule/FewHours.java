package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.PlanPoints;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * D15: less than twelve hours of teaching and guidance are planned for a competence point.
 *
 * <p>It is meant for the mean of a unit, never as a fault of one student.
 *
 * <p>Asked of initial qualifications when neither the plan nor KOSKI has any prior learning. Counted are vocational and
 * local units that tell their hours and whose points are known ({@link PlanPoints}); a unit on several rows is one, and
 * is left out unless each row tells its hours. Sub-areas of common units are left out, for nobody tells their points.
 * When the counted units do not hold at least {@code share} per cent of all planned hours, it is not computed.
 *
 * @see <a href="https://www.finlex.fi/fi/laki/ajantasa/2017/20170673">Decree 673/2017, section 10 a</a>
 */
public final class FewHours implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D15", Phase.PLAN, List.of(Severity.INFO),
            new Basis(Origin.LAW, "673/2017 § 10 a"),
            List.of(new LimitSpec("minimum", 12, LimitUnit.COUNT, 1, 40, Origin.UNIT), LimitSpec.percent("share", 50)),
            Set.of(Need.PLAN, Need.KOSKI_RESULTS),
            Set.of("hours", "points", "perPoint", "limit", "least"),
            List.of(Actor.UH), MendedIn.OWN_SYSTEM, LocalDate.of(2022, 8, 1), null)
            .ifAny(Trait.NOTHING_RECOGNISED);

    private final int limit;
    private final int share;

    public FewHours(Limits limits) {
        limit = limits.of(CARD, "minimum");
        share = limits.of(CARD, "share");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (!s.initialQualification() || s.items().length == 0 || !s.has(Trait.NOTHING_RECOGNISED)) {
            return;
        }
        PlanPoints plan = s.planPoints();
        if (!plan.hoursTold()) {
            findings.notComputed(CARD, "teaching-hours");
            return;
        }
        double hours = plan.hours();
        double points = plan.pointsOfHours();
        if (points <= 0 || 100 * hours < share * plan.allHours()) {
            findings.notComputed(CARD, "unit-points");
        } else if (hours < limit * points) {
            findings.about(CARD, Severity.INFO)
                    .fact("hours", new Fact.Decimal(hours))
                    .fact("points", new Fact.Decimal(points))
                    .fact("perPoint", new Fact.Decimal(hours / points))
                    .limit("minimum", limit)
                    .fact("least", new Fact.Decimal(limit * points))
                    .add();
        }
    }
}
