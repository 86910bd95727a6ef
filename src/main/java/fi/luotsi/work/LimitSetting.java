package fi.luotsi.work;

import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A wish to set a limit, written {@code RULE.limit=value}, checked against the rules' declarations.
 *
 * @param fault {@code form}, {@code unknown}, {@code fixed} or {@code range} when it cannot be done, else null
 */
public record LimitSetting(String key, int value, @Nullable String fault) {

    private static final Pattern FORM = Pattern.compile("([A-H]\\d{1,2})\\.(\\w+)=(\\d{1,6})");

    public static LimitSetting parse(String wish, List<Rule> rules) {
        Matcher matcher = FORM.matcher(wish.strip());
        if (!matcher.matches()) {
            return new LimitSetting(wish, 0, "form");
        }
        String key = matcher.group(1) + "." + matcher.group(2);
        int value = Integer.parseInt(matcher.group(3));
        for (Rule rule : rules) {
            for (LimitSpec limit : rule.card().limits()) {
                if (key.equals(rule.card().id() + "." + limit.name())) {
                    return new LimitSetting(key, value, fault(limit, value));
                }
            }
        }
        return new LimitSetting(key, value, "unknown");
    }

    private static @Nullable String fault(LimitSpec limit, int value) {
        if (limit.fixed()) {
            return "fixed";
        }
        return value < limit.min() || value > limit.max() ? "range" : null;
    }
}
