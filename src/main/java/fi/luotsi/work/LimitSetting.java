package fi.luotsi.work;

import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A wish to set a limit, written {@code RULE.limit=value}, checked against the rules' declarations.
 *
 * <p>{@code RULE.on=0} wishes a rule off, {@code RULE.limit=default} what held before the unit decided.
 *
 * @param rule id of the rule, "" when the wish is not of the form
 * @param value null = what held before the unit decided
 * @param fault {@code form}, {@code unknown}, {@code fixed} or {@code range} when it cannot be done, else null
 */
public record LimitSetting(String rule, String limit, @Nullable Integer value, @Nullable String fault) {

    private static final Pattern FORM = Pattern.compile("([A-Z]\\d{1,2})\\.(\\w+)=(\\d{1,6}|default)");

    public static LimitSetting parse(String wish, List<Rule> rules) {
        Matcher matcher = FORM.matcher(wish.strip());
        if (!matcher.matches()) {
            return new LimitSetting("", "", null, "form");
        }
        String id = matcher.group(1);
        String limit = matcher.group(2);
        Integer value = matcher.group(3).equals("default") ? null : Integer.valueOf(matcher.group(3));
        return new LimitSetting(id, limit, value, fault(id, limit, value, rules));
    }

    /** {@code RULE.limit}. */
    public String key() {
        return rule + "." + limit;
    }

    private static @Nullable String fault(String id, String limit, @Nullable Integer value, List<Rule> rules) {
        for (Rule rule : rules) {
            if (rule.card().id().equals(id)) {
                if (limit.equals(LimitChange.ON)) {
                    return value == null || value <= 1 ? null : "range";
                }
                for (LimitSpec spec : rule.card().limits()) {
                    if (spec.name().equals(limit)) {
                        return fault(spec, value);
                    }
                }
            }
        }
        return "unknown";
    }

    private static @Nullable String fault(LimitSpec limit, @Nullable Integer value) {
        if (limit.fixed()) {
            return "fixed";
        }
        return value != null && (value < limit.min() || value > limit.max()) ? "range" : null;
    }
}
