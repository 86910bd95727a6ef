package fi.luotsi.core.follow;

import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Needs;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.StopClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules with the limits they were made with.
 *
 * <p>Also holds what a run asks of each rule for every student: its needs and the traits it is about as bits, and how its limits came about.
 */
public final class RuleSet {

    private final List<Rule> rules;
    private final Limits limits;
    private final StopClock stops;
    private final Rule[] array;
    private final int[] needs;
    private final long[] about;
    private final Map<RuleCard, List<Flag.LimitUsed>> used = new IdentityHashMap<>();

    /** @param rules in the order of the student's path */
    public RuleSet(List<Rule> rules, Limits limits) {
        this.rules = List.copyOf(rules);
        this.limits = limits;
        this.stops = limits.stops();
        array = this.rules.toArray(new Rule[0]);
        needs = new int[array.length];
        about = new long[array.length];
        for (int i = 0; i < array.length; i++) {
            RuleCard card = array[i].card();
            needs[i] = Needs.bits(card.needs());
            about[i] = card.traits();
            used.put(card, used(card));
        }
    }

    private List<Flag.LimitUsed> used(RuleCard card) {
        List<Flag.LimitUsed> all = new ArrayList<>(card.limits().size());
        for (LimitSpec spec : card.limits()) {
            String name = spec.name();
            all.add(new Flag.LimitUsed(
                    name, limits.of(card, name), spec.unit(), limits.origin(card, name), limits.decision(card, name)));
        }
        return all;
    }

    /** The rules in the order of the student's path. */
    public List<Rule> rules() {
        return rules;
    }

    public Limits limits() {
        return limits;
    }

    /** The unit's stop-clock dates. */
    StopClock stops() {
        return stops;
    }

    /** The rules as {@link #rules()} gives them; not to be changed. */
    Rule[] array() {
        return array;
    }

    /** What each rule cannot do without, as {@link Needs#bits} gives it; not to be changed. */
    int[] needs() {
        return needs;
    }

    /** The traits that each rule is about, as bits; not to be changed. */
    long[] about() {
        return about;
    }

    /** A limit of one of these rules as it is in force. */
    Flag.LimitUsed used(RuleCard card, String name) {
        for (Flag.LimitUsed limit : used.get(card)) {
            if (limit.name().equals(name)) {
                return limit;
            }
        }
        throw new IllegalArgumentException(card.id() + " has no limit " + name);
    }

    /** Those of the rules that are in force on {@code day} and that the unit has not switched off. */
    RuleSet inForce(LocalDate day) {
        return new RuleSet(
                rules.stream().filter(rule -> rule.card().inForce(day) && limits.on(rule.card())).toList(), limits);
    }
}
