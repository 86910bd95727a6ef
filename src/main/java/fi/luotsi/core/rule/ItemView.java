package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.UnitResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One item of the plan with what many rules ask of it, worked out once a student.
 *
 * <p>Arrays, because sixty rules go over them for every student; nobody changes them.
 */
public final class ItemView {

    static final ItemView[] NONE = {};
    private static final LearningPeriod[] NO_PERIODS = {};
    private static final Demonstration[] NO_DEMONSTRATIONS = {};

    private final Situation situation;
    private final PlanItem item;
    private final LearningPeriod[] periods;
    private final Demonstration[] demonstrations;
    private final @Nullable LocalDate lastPeriodEnd;
    private final @Nullable LocalDate lastDemonstrationEnd;
    private @Nullable UnitResult result;
    private @Nullable Done done;

    ItemView(Situation situation, PlanItem item) {
        this.situation = situation;
        this.item = item;
        periods = item.periods().toArray(NO_PERIODS);
        demonstrations = item.demonstrations().toArray(NO_DEMONSTRATIONS);
        LocalDate last = null;
        for (LearningPeriod period : periods) {
            if (last == null || period.end().isAfter(last)) {
                last = period.end();
            }
        }
        lastPeriodEnd = last;
        last = null;
        for (Demonstration demonstration : demonstrations) {
            if (last == null || demonstration.end().isAfter(last)) {
                last = demonstration.end();
            }
        }
        lastDemonstrationEnd = last;
    }

    public PlanItem item() {
        return item;
    }

    public PlanItem.Kind kind() {
        return item.kind();
    }

    /** The item's periods in the order of the file. */
    public LearningPeriod[] periods() {
        return periods;
    }

    /** The item's planned demonstrations in the order of the file. */
    public Demonstration[] demonstrations() {
        return demonstrations;
    }

    /** The last day of the item's last period, null when it has none. */
    public @Nullable LocalDate lastPeriodEnd() {
        return lastPeriodEnd;
    }

    /** The last day of the item's last demonstration, null when none is planned. */
    public @Nullable LocalDate lastDemonstrationEnd() {
        return lastDemonstrationEnd;
    }

    /** The last day of the item's periods and demonstrations, null when it has no dates. */
    public @Nullable LocalDate lastPlanned() {
        return Situation.later(lastPeriodEnd, lastDemonstrationEnd);
    }

    /** Whether KOSKI says that the item is assessed or recognised. */
    public Done done() {
        Done known = done;
        if (known == null) {
            result = situation.results().of(item);
            known = situation.results().done(item.kind(), result);
            done = known;
        }
        return known;
    }

    /** KOSKI's result for the item, null when KOSKI does not list it. */
    public @Nullable UnitResult result() {
        done();
        return result;
    }
}
