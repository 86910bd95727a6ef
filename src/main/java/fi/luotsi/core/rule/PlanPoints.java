package fi.luotsi.core.rule;

import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The points and hours that one plan holds, as far as they are known ({@link ItemPoints}); the same on every day, so
 * they are added up once and kept with the student.
 */
public final class PlanPoints {

    private double points;
    private boolean anyArea;
    private boolean unknown;
    private double allHours;
    private boolean hoursTold;
    private double hours;
    private double pointsOfHours;

    PlanPoints(Situation s) {
        ItemPoints known = new ItemPoints(s);
        ItemView[] items = s.items();
        units(known, items, s.plan().prior());
        for (ItemView view : items) {
            Double own = view.item().hours();
            allHours += own == null ? 0 : own;
            hoursTold |= own != null;
        }
        for (int first = 0; hoursTold && first < items.length; first++) {
            Double unitPoints = items[first].first() == first ? points(known, items, first) : null;
            Double unitHours = unitPoints == null ? null : hours(items, first);
            if (unitHours != null && unitPoints != null) {
                hours += unitHours;
                pointsOfHours += unitPoints;
            }
        }
    }

    /** Known points of the plan's units, each once, and of the prior learning that is not among them. */
    public double points() {
        return points;
    }

    /** Whether the plan or its prior learning lists a sub-area of a common unit. */
    public boolean anyArea() {
        return anyArea;
    }

    /** Whether the points of a unit are not known. */
    public boolean unknown() {
        return unknown;
    }

    /** Hours of all items that tell them. */
    public double allHours() {
        return allHours;
    }

    /** Whether any item tells its hours. */
    public boolean hoursTold() {
        return hoursTold;
    }

    /** Hours of the units whose points are known and of which every row tells its hours. */
    public double hours() {
        return hours;
    }

    /** Points of the units that {@link #hours} counts. */
    public double pointsOfHours() {
        return pointsOfHours;
    }

    private void units(ItemPoints known, ItemView[] items, List<PriorLearning> priors) {
        @Nullable Double[] units = new Double[items.length];
        for (ItemView view : items) {
            Double some = view.kind() == PlanItem.Kind.SUB_AREA ? null : known.of(view);
            if (told(view.kind(), some)) {
                Double earlier = view.kind() == PlanItem.Kind.LOCAL ? units[view.first()] : null;
                units[view.first()] = earlier == null ? some : (Double) (earlier + some);
            }
        }
        for (Double unit : units) {
            points += unit == null ? 0 : unit;
        }
        Set<String> counted = new HashSet<>();
        for (PriorLearning prior : priors) {
            if (!counted.contains(prior.key()) && !listed(items, units, prior.key())) {
                Double some = known.of(prior);
                if (told(prior.kind(), some)) {
                    counted.add(prior.key());
                    points += some;
                }
            }
        }
    }

    private static boolean listed(ItemView[] items, @Nullable Double[] units, String key) {
        for (int i = 0; i < items.length; i++) {
            if (units[i] != null && items[i].item().key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private boolean told(PlanItem.Kind kind, @Nullable Double some) {
        anyArea |= kind == PlanItem.Kind.SUB_AREA;
        unknown |= kind != PlanItem.Kind.SUB_AREA && some == null;
        return kind != PlanItem.Kind.SUB_AREA && some != null;
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
