package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.PlanItem;
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
import org.jspecify.annotations.Nullable;

/**
 * D15: less than twelve hours of teaching and guidance are planned for a competence point.
 *
 * <p>It is meant for the mean of a unit, never as a fault of one student.
 *
 * <p>Asked of initial qualifications when neither the plan nor KOSKI has any prior learning. Counted are vocational and
 * local units that tell their hours and whose points are known ({@link ItemPoints}); a unit on several rows is one, and
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
        Performance main = s.student().mainPerformance();
        if (main == null || !s.initialQualification() || s.plan().items().isEmpty()
                || !s.plan().prior().isEmpty() || s.results().anyRecognised()) {
            return;
        }
        double all = 0;
        boolean told = false;
        for (ItemView view : s.items()) {
            Double own = view.item().hours();
            all += own == null ? 0 : own;
            told |= own != null;
        }
        if (!told) {
            findings.notComputed(CARD, "teaching-hours");
            return;
        }
        ItemPoints known = new ItemPoints(s);
        ItemView[] items = s.items();
        double hours = 0;
        double points = 0;
        for (int first = 0; first < items.length; first++) {
            Double unitPoints = items[first].first() == first ? points(known, items, first) : null;
            Double unitHours = unitPoints == null ? null : hours(items, first);
            if (unitHours != null && unitPoints != null) {
                hours += unitHours;
                points += unitPoints;
            }
        }
        if (points <= 0 || 100 * hours < share * all) {
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

    /** Hours of all rows of a unit, null when one of them does not tell. */
    private static @Nullable Double hours(ItemView[] items, int first) {
        double sum = 0;
        for (int i = first; i < items.length; i++) {
            if (items[i].first() == first) {
                Double hours = items[i].item().hours();
                if (hours == null) {
                    return null;
                }
                sum += hours;
            }
        }
        return sum;
    }

    /** Points of a unit, those of a local one by row; null when nobody tells. */
    private static @Nullable Double points(ItemPoints known, ItemView[] items, int first) {
        if (items[first].kind() != PlanItem.Kind.LOCAL) {
            return known.of(items[first]);
        }
        double sum = 0;
        for (int i = first; i < items.length; i++) {
            if (items[i].first() == first) {
                Double points = known.of(items[i]);
                if (points == null) {
                    return null;
                }
                sum += points;
            }
        }
        return sum;
    }
}
