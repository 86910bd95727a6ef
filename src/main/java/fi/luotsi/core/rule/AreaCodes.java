package fi.luotsi.core.rule;

import fi.luotsi.core.plan.PlanItem;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Codes of sub-areas and the time they are of: those of study rights that begin on 1.8.2026 or later end in 26, those of
 * earlier ones do not. Variants without a new code are of any time.
 */
public final class AreaCodes {

    /** First day of the study rights that have the new codes. */
    public static final LocalDate CHANGE = LocalDate.of(2026, 8, 1);

    private static final String NEW = "26";
    /** Sub-areas that have a code of 2026. */
    private static final Set<String> RENEWED = Set.of(
            "vvai", "vvtk", "vvvk", "vvtd", "vvtl", "mlma", "mlfk", "ytyk", "yttt", "ytou", "ytyy", "ytth", "ytkk");

    private AreaCodes() {}

    /** Whether some item of the student's plan has one {@link #tooNew} or {@link #tooOld}. */
    public static boolean anyOdd(Situation situation) {
        return situation.outline().oddAreas;
    }

    /** Whether some item of the student's plan has a code, or is of a unit that has one. */
    public static boolean anyCoded(Situation situation) {
        return situation.outline().coded;
    }

    static boolean odd(PlanItem item, @Nullable LocalDate start) {
        return item.kind() == PlanItem.Kind.SUB_AREA && (tooNew(item, start) || tooOld(item, start));
    }

    /** Whether a sub-area has a code newer than its study right; not when the right's start is not known. */
    public static boolean tooNew(PlanItem area, @Nullable LocalDate start) {
        return area.code() != null && start != null && start.isBefore(CHANGE) && area.code().endsWith(NEW);
    }

    /** Whether a sub-area has a code older than its study right; not when the right's start is not known. */
    public static boolean tooOld(PlanItem area, @Nullable LocalDate start) {
        return area.code() != null && start != null && !start.isBefore(CHANGE)
                && RENEWED.contains(Results.value(area.code()));
    }
}
