package fi.luotsi.core.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found: facts and a severity, no sentence.
 *
 * @param item stable key of the item or period (ehoks.md 5.13), null when the plan or the right as a whole is meant
 * @param about key of the item the finding belongs to when {@code item} names a period; else equal to {@code item}
 * @param limit name of the limit that was passed, null when the rule has none
 * @param facts by name, in the order they are shown
 */
public record Finding(
        RuleCard rule,
        @Nullable String item,
        @Nullable String about,
        Severity severity,
        @Nullable String limit,
        Map<String, Fact> facts) {}
