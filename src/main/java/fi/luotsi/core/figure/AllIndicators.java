package fi.luotsi.core.figure;

import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.Severity;
import java.util.List;

/** Every indicator there is, in the order of the summary. */
public final class AllIndicators {

    private static final List<Indicator> LIST = List.of(
            new Students(),
            new Coverage(),
            new ApprovedInTarget(),
            new ApprovalMedian(),
            new UpdatedWithin(),
            new PlannedAhead(60),
            new PlannedAhead(180),
            new WorkplaceData(),
            new WorkplaceNow(),
            new ItemsIn("awaiting-assessment", ItemState.AWAITING_ASSESSMENT),
            new PriorLearningUse(),
            new BehindExpected(),
            new Flagged(),
            new FlagsOf(Severity.CRITICAL),
            new FlagsOf(Severity.SERIOUS),
            new FlagsOf(Severity.NOTICE),
            new ItemsIn(ItemState.RECOGNISED),
            new ItemsIn(ItemState.ASSESSED),
            new ItemsIn(ItemState.AWAITING_ASSESSMENT),
            new ItemsIn(ItemState.DEMONSTRATING),
            new ItemsIn(ItemState.ACQUIRING),
            new ItemsIn(ItemState.ACQUIRED_NO_DEMO),
            new ItemsIn(ItemState.SCHEDULED),
            new ItemsIn(ItemState.NOT_SCHEDULED),
            new OwnTiming());

    private AllIndicators() {}

    public static List<Indicator> list() {
        return LIST;
    }

    /**
     * The indicator with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Indicator of(String id) {
        return LIST.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator " + id));
    }
}
