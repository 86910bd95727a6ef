package fi.luotsi.core.rule;

import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.Origin;
import java.util.HashMap;
import java.util.Map;

/**
 * The limits in force: the defaults of the rules, with the unit's own on top.
 *
 * <p>Keys are {@code RULE.name}, e.g. {@code B1.serious}.
 */
public final class Limits {

    /** The defaults alone. */
    public static final Limits DEFAULTS = new Limits(Map.of());

    private final Map<String, Integer> own;

    private Limits(Map<String, Integer> own) {
        this.own = own;
    }

    /** These limits with one set to another value; the caller has checked that the limit exists and may be changed. */
    public Limits with(String key, int value) {
        Map<String, Integer> copy = new HashMap<>(own);
        copy.put(key, value);
        return new Limits(Map.copyOf(copy));
    }

    /** The value in force of a rule's limit, in the limit's own unit. */
    public int of(RuleCard card, String name) {
        return own.getOrDefault(card.id() + "." + name, spec(card, name).value());
    }

    /** Whether the unit has set this limit itself. */
    public boolean isOwn(RuleCard card, String name) {
        return own.containsKey(card.id() + "." + name);
    }

    /** Who set the value in force: the unit when it has its own, else the declared origin. */
    public Origin origin(RuleCard card, String name) {
        return isOwn(card, name) ? Origin.UNIT : spec(card, name).origin();
    }

    private static LimitSpec spec(RuleCard card, String name) {
        return card.limits().stream()
                .filter(limit -> limit.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(card.id() + " has no limit " + name));
    }
}
