package fi.luotsi.work;

import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.StepOrder;
import fi.luotsi.core.rule.StopPeriod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A wish to set a limit, written {@code RULE.limit=value}, checked against the rules' declarations.
 *
 * <p>{@code RULE.on=0} wishes a rule off, {@code RULE.limit=default} what held before the unit decided; {@code
 * clock.06-01..07-31=1} wishes that the clock of deadlines stands still in a period, every year or, written with years,
 * once.
 *
 * @param rule id of the rule, or {@link LimitChange#CLOCK}; "" when the wish is not of the form
 * @param value as limits are kept; null = what held before the unit decided
 * @param fault {@code form}, {@code unknown}, {@code fixed}, {@code range} or {@code clock} when it cannot be done,
 *     else null
 */
public record LimitSetting(String rule, String limit, @Nullable Integer value, @Nullable String fault) {

    private static final Pattern FORM = Pattern.compile("([A-Z]\\d{1,2}|clock)\\.([\\w.-]+)=(\\d{1,6}(?:[.,]\\d)?|default)");
    private static final LimitSetting NO_WISH = new LimitSetting("", "", null, "form");

    public static LimitSetting parse(String wish, List<Rule> rules) {
        Matcher matcher = FORM.matcher(wish.strip());
        if (!matcher.matches()) {
            return NO_WISH;
        }
        String id = matcher.group(1);
        String limit = matcher.group(2);
        String typed = matcher.group(3).equals("default") ? null : matcher.group(3);
        if (id.equals(LimitChange.CLOCK)) {
            return clock(limit, typed);
        }
        for (Rule rule : rules) {
            if (rule.card().id().equals(id)) {
                return of(rule.card(), limit, typed);
            }
        }
        return new LimitSetting(id, limit, null, "unknown");
    }

    private static LimitSetting clock(String period, @Nullable String typed) {
        StopPeriod parsed = StopPeriod.parse(period);
        if (parsed == null) {
            return new LimitSetting(LimitChange.CLOCK, period, null, "clock");
        }
        return turned(LimitChange.CLOCK, parsed.text(), typed);
    }

    private static LimitSetting turned(String id, String limit, @Nullable String typed) {
        if (typed == null) {
            return new LimitSetting(id, limit, null, null);
        }
        return typed.equals("0") || typed.equals("1") ? new LimitSetting(id, limit, Integer.valueOf(typed), null)
                : new LimitSetting(id, limit, null, "range");
    }

    private static LimitSetting of(RuleCard card, String limit, @Nullable String typed) {
        if (limit.equals(LimitChange.ON)) {
            return turned(card.id(), limit, typed);
        }
        for (LimitSpec spec : card.limits()) {
            if (spec.name().equals(limit)) {
                Integer value = typed == null ? null : spec.unit().parse(typed);
                return new LimitSetting(
                        card.id(), limit, value, typed != null && value == null ? "form" : fault(spec, value));
            }
        }
        return new LimitSetting(card.id(), limit, null, "unknown");
    }

    /** The same wish again, checked anew. */
    LimitSetting checked(List<Rule> rules) {
        String typed = value == null ? "default" : String.valueOf(value);
        for (Rule one : rules) {
            for (LimitSpec spec : one.card().limits()) {
                if (one.card().id().equals(rule) && spec.name().equals(limit)) {
                    return new LimitSetting(rule, limit, value, fault(spec, value));
                }
            }
        }
        return parse(key() + "=" + typed, rules);
    }

    /** {@code RULE.limit}. */
    public String key() {
        return rule + "." + limit;
    }

    /**
     * The rule whose limits these wishes together would leave out of order; null when they leave none so.
     *
     * @param after the book with the wishes in it
     * @param from the first day they hold
     * @param unit whose they are, null = all units'
     */
    public static @Nullable RuleCard outOfOrder(
            Collection<LimitSetting> wishes, LimitBook after, LocalDate from, @Nullable String unit, List<Rule> rules) {
        for (LimitSetting wish : wishes) {
            for (Rule rule : rules) {
                if (rule.card().id().equals(wish.rule()) && !StepOrder.kept(rule.card(), after, from, unit)) {
                    return rule.card();
                }
            }
        }
        return null;
    }

    private static @Nullable String fault(LimitSpec limit, @Nullable Integer value) {
        if (limit.fixed()) {
            return "fixed";
        }
        return value != null && (value < limit.min() || value > limit.max()) ? "range" : null;
    }
}
