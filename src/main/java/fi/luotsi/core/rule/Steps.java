package fi.luotsi.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The limits of a rule that grows graver with time: {@code critical}, {@code serious} and {@code notice}, as declared. */
public final class Steps {

    /** A limit that has been passed, and how grave that is. */
    public record Step(Severity severity, String name, int limit) {}

    private final List<Step> heaviestFirst = new ArrayList<>();

    /**
     * The steps of a rule.
     *
     * @param card declares at least one of the three limits
     */
    public Steps(RuleCard card, Limits limits) {
        for (Severity severity : List.of(Severity.CRITICAL, Severity.SERIOUS, Severity.NOTICE)) {
            String name = severity.name().toLowerCase(Locale.ROOT);
            if (card.limits().stream().anyMatch(limit -> limit.name().equals(name))) {
                heaviestFirst.add(new Step(severity, name, limits.of(card, name)));
            }
        }
    }

    /** The limit that the least grave amount must be over. */
    public int least() {
        return heaviestFirst.stream().mapToInt(Step::limit).min().orElseThrow();
    }

    /** The gravest step whose limit {@code amount} is over; null when it is over none. */
    public @Nullable Step over(long amount) {
        for (Step step : heaviestFirst) {
            if (amount > step.limit) {
                return step;
            }
        }
        return null;
    }
}
