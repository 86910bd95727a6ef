package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.UnitResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a unit item stands; of those that fit the first in this order wins (ehoks.md 5.1). */
public enum ItemState {
    RECOGNISED,
    ASSESSED,
    AWAITING_ASSESSMENT,
    DEMONSTRATING,
    ACQUIRING,
    /** All periods are past and no demonstration lies ahead. */
    ACQUIRED_NO_DEMO,
    SCHEDULED,
    NOT_SCHEDULED;

    /**
     * Where an item stands on a day.
     *
     * @param result what KOSKI says of it, null = nothing
     * @param prior whether the plan lists it as prior learning
     */
    static ItemState of(PlanItem item, @Nullable UnitResult result, boolean prior, LocalDate today) {
        if (prior || (result != null && result.recognised())) {
            return RECOGNISED;
        }
        if (result != null && result.done()) {
            return ASSESSED;
        }
        LocalDate lastDemonstration = LastDay.ofDemonstrations(item);
        if (lastDemonstration != null && lastDemonstration.isBefore(today)) {
            return AWAITING_ASSESSMENT;
        }
        for (Demonstration demonstration : item.demonstrations()) {
            if (!demonstration.start().isAfter(today) && !demonstration.end().isBefore(today)) {
                return DEMONSTRATING;
            }
        }
        if (item.periods().stream().anyMatch(period -> period.contains(today))) {
            return ACQUIRING;
        }
        boolean periodsPast = !item.periods().isEmpty()
                && item.periods().stream().allMatch(period -> period.end().isBefore(today));
        if (periodsPast && item.demonstrations().isEmpty()) {
            return ACQUIRED_NO_DEMO;
        }
        return item.dated() ? SCHEDULED : NOT_SCHEDULED;
    }
}
