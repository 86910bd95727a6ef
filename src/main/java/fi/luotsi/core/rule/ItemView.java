package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.UnitResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item of the plan with what many rules ask of it, worked out once and kept with the student. */
public final class ItemView {

    static final ItemView[] NONE = {};

    private final PlanItem item;
    private final String key;
    private final PlanItem.Kind kind;
    private final Done done;
    private final int first;
    private final @Nullable UnitResult result;
    private final @Nullable LocalDate lastPeriodEnd;
    private final @Nullable LocalDate lastDemonstrationEnd;
    private final int end;
    private final int last;

    /** @param first place of the first item with the same key, its own when there is none before */
    ItemView(
            PlanItem item, int first, Done done, @Nullable UnitResult result, @Nullable LocalDate lastPeriodEnd,
            @Nullable LocalDate lastDemonstrationEnd) {
        this.item = item;
        this.key = item.key();
        this.kind = item.kind();
        this.first = first;
        this.done = done;
        this.result = result;
        this.lastPeriodEnd = lastPeriodEnd;
        this.lastDemonstrationEnd = lastDemonstrationEnd;
        this.end = Days.number(lastPeriodEnd, Days.NEVER);
        this.last = Math.max(Days.number(lastPeriodEnd, Days.NONE), Days.number(lastDemonstrationEnd, Days.NONE));
    }

    /** The items of a student that KOSKI knows not to be assessed and that have no period; not to be changed. */
    public static ItemView[] withoutPeriod(Situation situation) {
        return situation.outline().withoutPeriod;
    }

    /** As {@link PlanItem#key}. */
    public String key() {
        return key;
    }

    public PlanItem item() {
        return item;
    }

    public PlanItem.Kind kind() {
        return kind;
    }

    /** The item's periods in the order of the file. */
    public List<LearningPeriod> periods() {
        return item.periods();
    }

    /** The item's planned demonstrations in the order of the file. */
    public List<Demonstration> demonstrations() {
        return item.demonstrations();
    }

    /** The last day of the item's last period, null when it has none. */
    public @Nullable LocalDate lastPeriodEnd() {
        return lastPeriodEnd;
    }

    /** Whether the item has periods and all of them end by today + {@code days}. */
    public boolean periodsEndBy(Situation s, int days) {
        return end != Days.NEVER && (long) end - s.day() <= days;
    }

    /** Whether a demonstration is planned. */
    public boolean demonstrated() {
        return lastDemonstrationEnd != null;
    }

    /** The last day of the item's last demonstration, null when none is planned. */
    public @Nullable LocalDate lastDemonstrationEnd() {
        return lastDemonstrationEnd;
    }

    /** The last day of the item's periods and demonstrations, null when it has no dates. */
    public @Nullable LocalDate lastPlanned() {
        return LastDay.of(lastPeriodEnd, lastDemonstrationEnd);
    }

    /** Whether the item has dates and the last of them is before today + {@code days}. */
    public boolean plannedBefore(Situation s, int days) {
        return last != Days.NONE && (long) last - s.day() < days;
    }

    /** Whether the item has dates and the last of them is after today + {@code days}. */
    public boolean plannedAfter(Situation s, int days) {
        return last != Days.NONE && (long) last - s.day() > days;
    }

    /** Whether KOSKI says that the item is assessed or recognised. */
    public Done done() {
        return done;
    }

    /** KOSKI's result for the item, null when KOSKI does not list it. */
    public @Nullable UnitResult result() {
        return result;
    }

    /** Place in the plan of the first item with the same key: its own place, unless the plan has the unit on more rows. */
    public int first() {
        return first;
    }
}
