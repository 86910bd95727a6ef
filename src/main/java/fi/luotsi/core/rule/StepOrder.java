package fi.luotsi.core.rule;

import fi.luotsi.core.rule.RuleCard.LimitSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** In which order the limits {@code notice}, {@code serious} and {@code critical} of a rule must stay. */
public final class StepOrder {

    private static final Set<String> STEPS = Set.of("notice", "serious", "critical");

    private StepOrder() {}

    /**
     * Their names, that of the smallest value first; empty for a rule that has no such order. It is the order of the
     * defaults: days that have gone grow towards critical, days that are left shrink. Limits with the same default
     * measure different things (D1).
     */
    public static List<String> of(RuleCard card) {
        List<LimitSpec> steps = card.limits().stream().filter(spec -> STEPS.contains(spec.name()))
                .sorted(Comparator.comparingInt(LimitSpec::value)).toList();
        boolean apart = steps.stream().map(LimitSpec::value).distinct().count() == steps.size();
        return steps.size() < 2 || !apart ? List.of() : steps.stream().map(LimitSpec::name).toList();
    }

    /** Whether the rule's limits are in their order; equal ones are. */
    public static boolean kept(RuleCard card, Limits limits) {
        List<String> names = of(card);
        for (int i = 1; i < names.size(); i++) {
            if (limits.of(card, names.get(i - 1)) > limits.of(card, names.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether they are in their order from a day on, whatever has been decided for later days and for units.
     *
     * @param unit whose limits are looked at; null = those of all units, and of each that has decided for itself
     */
    public static boolean kept(RuleCard card, LimitBook book, LocalDate from, @Nullable String unit) {
        if (of(card).isEmpty()) {
            return true;
        }
        Set<LocalDate> days = new TreeSet<>(Set.of(from));
        book.changes().stream().filter(change -> change.rule().equals(card.id()) && change.from().isAfter(from))
                .forEach(change -> days.add(change.from()));
        List<@Nullable String> units = new ArrayList<>();
        units.add(unit);
        if (unit == null) {
            units.addAll(book.units());
        }
        for (LocalDate day : days) {
            for (String one : units) {
                if (!kept(card, book.on(day, one))) {
                    return false;
                }
            }
        }
        return true;
    }
}
