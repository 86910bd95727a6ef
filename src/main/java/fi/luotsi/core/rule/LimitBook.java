package fi.luotsi.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All decisions of a store about limits and rules, and what follows from them on any day.
 *
 * <p>Of the decisions in force on a day the one with the later first day holds, of two from the same day the one made
 * later; a unit's own stands before those for all units.
 */
public final class LimitBook {

    /** No decisions: the defaults hold. */
    public static final LimitBook EMPTY = new LimitBook(List.of());

    private final List<LimitChange> changes;
    private final Map<String, @Nullable Integer> tried;

    /**
     * The book.
     *
     * @param changes in the order in which they were made
     */
    public LimitBook(List<LimitChange> changes) {
        this(List.copyOf(changes), Map.of());
    }

    private LimitBook(List<LimitChange> changes, Map<String, @Nullable Integer> tried) {
        this.changes = changes;
        this.tried = tried;
    }

    /** The decisions, in the order in which they were made. */
    public List<LimitChange> changes() {
        return changes;
    }

    /** The same book with one more decision. */
    public LimitBook with(LimitChange decision) {
        List<LimitChange> more = new ArrayList<>(changes);
        more.add(decision);
        return new LimitBook(List.copyOf(more), tried);
    }

    /** All periods of stop-clock dates that have ever been decided about, in order. */
    public List<StopPeriod> periods() {
        return changes.stream().filter(change -> change.rule().equals(LimitChange.CLOCK))
                .map(change -> StopPeriod.parse(change.limit())).filter(Objects::nonNull).distinct()
                .sorted(Comparator.comparing(StopPeriod::text)).toList();
    }

    /** The decisions about one limit, the newest first. */
    public List<LimitChange> about(String key) {
        return changes.stream().filter(change -> change.key().equals(key)).toList().reversed();
    }

    /**
     * The same book with a value that is only tried: it holds on every day, for every unit.
     *
     * @param value null = the limit's default
     */
    public LimitBook trying(String key, @Nullable Integer value) {
        Map<String, @Nullable Integer> more = new HashMap<>(tried);
        more.put(key, value);
        return new LimitBook(changes, more);
    }

    /** The units that have decided something of their own, in order. */
    public Set<String> units() {
        Set<String> units = new TreeSet<>();
        changes.stream().map(LimitChange::unit).filter(Objects::nonNull).forEach(units::add);
        return units;
    }

    /**
     * The limits in force.
     *
     * @param unit whose; null = what holds for all units
     */
    public Limits on(LocalDate day, @Nullable String unit) {
        List<LimitChange> inForce = new ArrayList<>();
        for (LimitChange change : changes) {
            if (!change.from().isAfter(day) && (change.unit() == null || change.unit().equals(unit))) {
                inForce.add(change);
            }
        }
        inForce.sort(Comparator
                .comparing((LimitChange change) -> change.unit() != null)
                .thenComparing(LimitChange::from)); // stable: of one day the one made later stays the later
        Limits limits = Limits.DEFAULTS;
        Map<String, LimitChange> forAll = new HashMap<>();
        for (LimitChange change : inForce) {
            if (change.unit() == null) {
                forAll.put(change.key(), change);
                limits = limits.with(change);
            } else {
                LimitChange back = forAll.get(change.key());
                limits = limits.with(change.value() == null && back != null ? back : change);
            }
        }
        for (Map.Entry<String, @Nullable Integer> one : tried.entrySet()) {
            limits = limits.with(one.getKey(), one.getValue());
        }
        return limits;
    }
}
