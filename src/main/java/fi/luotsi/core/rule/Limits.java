package fi.luotsi.core.rule;

import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The limits in force: the defaults of the rules, with the unit's own on top.
 *
 * <p>Keys are {@code RULE.name}, e.g. {@code B1.serious}; {@code RULE.on} tells whether the rule is looked at, {@code
 * clock.06-01..07-31} whether the clock of deadlines stands still in a period.
 */
public final class Limits {

    /** The defaults alone. */
    public static final Limits DEFAULTS = new Limits(Map.of(), Map.of());

    private final Map<String, Integer> own;
    private final Map<String, LimitChange> decisions;

    private Limits(Map<String, Integer> own, Map<String, LimitChange> decisions) {
        this.own = own;
        this.decisions = decisions;
    }

    /**
     * These limits with one set to another value; the caller has checked that the limit exists and may be changed.
     *
     * @param value null = the limit's default
     */
    public Limits with(String key, @Nullable Integer value) {
        Map<String, Integer> values = new HashMap<>(own);
        values.remove(key);
        if (value != null) {
            values.put(key, value);
        }
        Map<String, LimitChange> rest = new HashMap<>(decisions);
        rest.remove(key);
        return new Limits(Map.copyOf(values), Map.copyOf(rest));
    }

    /** These limits after a decision; one without a value takes the limit back to its default. */
    public Limits with(LimitChange decision) {
        Limits changed = with(decision.key(), decision.value());
        if (decision.value() == null) {
            return changed;
        }
        Map<String, LimitChange> all = new HashMap<>(decisions);
        all.put(decision.key(), decision);
        return new Limits(changed.own, Map.copyOf(all));
    }

    /** The value in force of a rule's limit, in the limit's own unit, in tenths where that is kept so. */
    public int of(RuleCard card, String name) {
        return own.getOrDefault(card.id() + "." + name, spec(card, name).value());
    }

    /** Whether the rule is looked at; off only when the unit has decided so. */
    public boolean on(RuleCard card) {
        return own.getOrDefault(card.id() + "." + LimitChange.ON, 1) != 0;
    }

    /** The periods in which the clock of deadlines stands still; none by default. */
    public StopClock stops() {
        List<StopPeriod> periods = new ArrayList<>();
        for (Map.Entry<String, Integer> one : own.entrySet()) {
            if (one.getKey().startsWith(LimitChange.CLOCK + ".") && one.getValue() != 0) {
                StopPeriod period = StopPeriod.parse(one.getKey().substring(LimitChange.CLOCK.length() + 1));
                if (period != null) {
                    periods.add(period);
                }
            }
        }
        return periods.isEmpty() ? StopClock.NONE : new StopClock(periods);
    }

    /** The decision by which the clock stands still in a period; null when it is only tried or does not. */
    public @Nullable LimitChange decision(StopPeriod period) {
        return decisions.get(LimitChange.CLOCK + "." + period.text());
    }

    /** Whether the unit has set this limit itself. */
    public boolean isOwn(RuleCard card, String name) {
        return own.containsKey(card.id() + "." + name);
    }

    /** The decision behind a limit's value; null for a default or a value that is only tried. */
    public @Nullable LimitChange decision(RuleCard card, String name) {
        return decisions.get(card.id() + "." + name);
    }

    /** Who set the value in force: the unit when it has its own, else the declared origin. */
    public Origin origin(RuleCard card, String name) {
        return isOwn(card, name) ? Origin.UNIT : spec(card, name).origin();
    }

    private static LimitSpec spec(RuleCard card, String name) {
        for (LimitSpec limit : card.limits()) {
            if (limit.name().equals(name)) {
                return limit;
            }
        }
        throw new IllegalArgumentException(card.id() + " has no limit " + name);
    }
}
