package fi.luotsi.core.follow;

import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Precedence;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.StopClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rules with the limits they were made with.
 *
 * <p>Also holds what a run asks of each rule for every student.
 */
public final class RuleSet {

    private final List<Rule> rules;
    private final Limits limits;
    private final StopClock stops;
    private final RuleCard[] cards;
    private final Speaker[] speakers;
    private volatile Asking[] asking = {};

    /**
     * What is to be known of a rule that has found something.
     *
     * @param hides whether its findings may hide those of other rules
     * @param used its limits as they are in force
     */
    record Speaker(Rule rule, boolean hides, List<Flag.LimitUsed> used) {

        /** A limit of the rule as it is in force. */
        Flag.LimitUsed used(String name) {
            for (Flag.LimitUsed limit : used) {
                if (limit.name().equals(name)) {
                    return limit;
                }
            }
            throw new IllegalArgumentException(rule.card().id() + " has no limit " + name);
        }
    }

    /** @param rules in the order of the student's path */
    public RuleSet(List<Rule> rules, Limits limits) {
        this.rules = List.copyOf(rules);
        this.limits = limits;
        this.stops = limits.stops();
        cards = new RuleCard[this.rules.size()];
        speakers = new Speaker[cards.length];
        for (int i = 0; i < cards.length; i++) {
            Rule rule = this.rules.get(i);
            cards[i] = rule.card();
            speakers[i] = new Speaker(rule, Precedence.hidesAny(cards[i]), used(cards[i]));
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

    /** What is asked of students of whom the same is known; there are few kinds of them, so each is worked out once. */
    Asking asking(int met, boolean plan, boolean neverWas) {
        Asking[] all = asking;
        for (Asking one : all) {
            if (one.isFor(met, plan, neverWas)) {
                return one;
            }
        }
        Asking made = new Asking(rules, met, plan, neverWas);
        Asking[] more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = made;
        asking = more;
        return made;
    }

    /**
     * The place of a rule among these by its card. Rules find in their order, so it is looked for from the place of the one
     * that found something before.
     */
    int place(RuleCard card, int from) {
        for (int i = from; i < cards.length; i++) {
            if (cards[i] == card) {
                return i;
            }
        }
        throw new IllegalArgumentException(card.id() + " is not among the rules from place " + from);
    }

    /** The rule at a place. */
    Speaker speaker(int place) {
        return speakers[place];
    }

    /** Those of the rules that are in force on {@code day} and that the unit has not switched off. */
    RuleSet inForce(LocalDate day) {
        return new RuleSet(
                rules.stream().filter(rule -> rule.card().inForce(day) && limits.on(rule.card())).toList(), limits);
    }
}
