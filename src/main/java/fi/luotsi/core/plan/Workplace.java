package fi.luotsi.core.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The workplace of a period, with the supervisor's contact details reduced to present or absent.
 *
 * @param tasks number of main work tasks that hold text
 */
public record Workplace(
        @Nullable String name,
        @Nullable String businessId,
        @Nullable String supervisor,
        boolean supervisorEmail,
        boolean supervisorPhone,
        int tasks) {

    /** Whether the supervisor can be reached at all, which the supervisor survey needs. */
    public boolean reachable() {
        return supervisorEmail || supervisorPhone;
    }

    /** What tells the workplace from others: its business id, else its name; empty when the plan gives neither. */
    public String key() {
        return key(name, businessId);
    }

    /** As {@link #key()}, of a place that is given by its name and business id alone. */
    public static String key(@Nullable String name, @Nullable String businessId) {
        return businessId != null && !businessId.isBlank() ? businessId.strip()
                : name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }
}
