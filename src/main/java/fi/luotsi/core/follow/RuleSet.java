package fi.luotsi.core.follow;

import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/**
 * Rules with the limits they were made with.
 *
 * @param rules in the order of the student's path
 */
public record RuleSet(List<Rule> rules, Limits limits) {

    public RuleSet {
        rules = List.copyOf(rules);
    }

    /** Those of the rules that are in force on {@code day} and that the unit has not switched off. */
    RuleSet inForce(LocalDate day) {
        return new RuleSet(
                rules.stream().filter(rule -> rule.card().inForce(day) && limits.on(rule.card())).toList(), limits);
    }
}
