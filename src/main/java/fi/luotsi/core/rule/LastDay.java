package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.PlanItem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last of several days. */
public final class LastDay {

    private LastDay() {}

    /** The later of two days; null is earlier than any. */
    public static @Nullable LocalDate of(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    /** The last day of the item's demonstrations, null when none is planned. */
    static @Nullable LocalDate ofDemonstrations(PlanItem item) {
        LocalDate last = null;
        for (Demonstration demonstration : item.demonstrations()) {
            last = of(last, demonstration.end());
        }
        return last;
    }
}
