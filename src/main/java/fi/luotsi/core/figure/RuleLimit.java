package fi.luotsi.core.figure;

import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.check.AllRules;

/** Finds the limit of a rule that an indicator shares with it. */
final class RuleLimit {

    private RuleLimit() {}

    /** The limit in force; {@code otherwise} when there is no such rule. */
    static int of(Limits limits, String rule, String name, int otherwise) {
        for (Rule known : AllRules.with(limits)) {
            if (known.card().id().equals(rule)) {
                return limits.of(known.card(), name);
            }
        }
        return otherwise;
    }
}
