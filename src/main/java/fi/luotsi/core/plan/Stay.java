package fi.luotsi.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A workplace period as one version of a plan gives it, reduced to what tells whether somebody stayed.
 *
 * @param id {@code yksiloiva-tunniste}, null when the source gives none
 * @param place the workplace's business id, else its name in lower case; only for comparing, never shown
 * @param end last day as planned in that version
 */
public record Stay(@Nullable String id, String place, LocalDate start, LocalDate end) {

    /** The stays of a plan, in the order of its file; periods without a known workplace are left out. */
    public static List<Stay> of(Plan plan) {
        List<Stay> stays = new ArrayList<>();
        for (PlanItem item : plan.items()) {
            for (LearningPeriod period : item.periods()) {
                String place = period.atWorkplace() ? place(period.workplace()) : null;
                if (place != null) {
                    stays.add(new Stay(period.id(), place, period.start(), period.end()));
                }
            }
        }
        return stays;
    }

    private static @Nullable String place(@Nullable Workplace workplace) {
        if (workplace == null) {
            return null;
        }
        if (workplace.businessId() != null && !workplace.businessId().isBlank()) {
            return workplace.businessId().strip();
        }
        return workplace.name() == null || workplace.name().isBlank() ? null
                : workplace.name().strip().toLowerCase(Locale.ROOT);
    }

    /** Whether {@code other}, of another version, is the same period: by id, else by place and first day. */
    boolean same(Stay other) {
        return id != null && other.id != null ? id.equals(other.id)
                : place.equals(other.place) && start.equals(other.start);
    }
}
