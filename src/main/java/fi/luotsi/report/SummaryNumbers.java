package fi.luotsi.report;

import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.figure.Indicator;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All numbers of a summary, the same in every language, with what is protected already taken out.
 *
 * @param key the four key figures
 * @param others further figures
 * @param rows by qualification, the largest first, as far as sizes are shown; empty when the whole unit is too small for rows
 * @param total the last row of that table
 * @param items unit items by state; empty when not computed, because a source is missing
 * @param plans how many plans the items are of
 * @param phases open flags by phase of the student's path
 * @param hidden how many numbers were hidden
 */
public record SummaryNumbers(
        Shown students,
        List<FigureLine> key,
        List<FigureLine> others,
        List<Row> rows,
        Row total,
        Map<ItemState, Shown> items,
        Shown itemsTotal,
        Shown plans,
        List<PhaseLine> phases,
        PhaseLine phasesTotal,
        Map<Severity, Shown> severities,
        Good good,
        int hidden) {

    /**
     * One figure of the whole unit.
     *
     * @param ratio null when the figure is no share or was not computed
     * @param count null when the figure is no count
     * @param days null when the figure is not in days or was not computed
     * @param notComputed students left out, because a source does not tell
     */
    public record FigureLine(
            Indicator indicator, @Nullable Ratio ratio, @Nullable Shown count, @Nullable Double days,
            long notComputed) {

        /** Whether the figure could be computed at all; a hidden one was. */
        public boolean computed() {
            return ratio != null || count != null || days != null;
        }

        public Figure.Kind kind() {
            return indicator.kind();
        }
    }

    /**
     * A row of the table by qualification.
     *
     * @param qualification key of {@link fi.luotsi.core.figure.Grouping#QUALIFICATION}; "" = not known
     * @param kind what the row stands for
     * @param coverage null when not computed
     * @param atWorkplace null when not computed
     * @param awaiting null when not computed
     */
    public record Row(
            String qualification, RowKind kind, Shown students, @Nullable Ratio coverage, Ratio flagged,
            @Nullable Shown atWorkplace, @Nullable Shown awaiting) {}

    /** What a row stands for. */
    public enum RowKind {
        ONE,
        /** Several qualifications with too few students for rows of their own. */
        OTHERS,
        TOTAL
    }

    /**
     * Open flags of one phase.
     *
     * @param phase null in the total
     * @param earlier null without a comparison
     */
    public record PhaseLine(@Nullable Phase phase, @Nullable Shown earlier, Shown now) {

        /** How many more than earlier; null without a comparison or when either is hidden. */
        public @Nullable Long change() {
            return earlier == null || earlier.value() == null || now.value() == null
                    ? null : (Long) (now.value() - earlier.value());
        }
    }

    /**
     * Good news.
     *
     * @param back students back on schedule since the comparison, null without one
     * @param cleared flags cleared since then, null without a comparison
     * @param groups groups with workplace periods all of whose data are in order
     */
    public record Good(@Nullable Shown back, @Nullable Shown cleared, Shown groups) {}
}
