package fi.luotsi.core.plan;

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
}
