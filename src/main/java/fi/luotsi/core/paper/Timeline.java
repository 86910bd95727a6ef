package fi.luotsi.core.paper;

import fi.luotsi.core.rule.ItemState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A timeline to be drawn: rows of bars and diamonds below one axis. Places are shares of the axis, 0 at its left end and 1
 * at its right one. It tells nothing that is not in a table, too.
 *
 * @param about lines above the drawing
 * @param ticks from left to right
 * @param meanings what each sign means, in order
 */
public record Timeline(
        String title, List<String> about, List<Tick> ticks, List<Line> lines, List<Row> rows, List<Meaning> meanings)
        implements Part {

    public Timeline {
        about = List.copyOf(about);
        ticks = List.copyOf(ticks);
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
        meanings = List.copyOf(meanings);
    }

    /**
     * Where a term or a month begins.
     *
     * @param brief its words where {@code words} have no room
     */
    public record Tick(double at, String words, String brief) {}

    /** A day that is marked through all rows: a solid line for what is, a dashed one for what is foreseen. */
    public record Line(double at, String words, boolean dashed) {}

    /** One row. */
    public sealed interface Row {}

    /** The head of a group. */
    public record Head(String title, String words) implements Row {}

    /** Rows that are left out here, in words. */
    public record Folded(String title, String words) implements Row {}

    /**
     * One item.
     *
     * @param marks in the order in which they are drawn, later ones over earlier ones
     * @param note words where there is nothing to draw; null when there is
     */
    public record Item(ItemState state, String name, String amount, List<Mark> marks, @Nullable String note)
            implements Row {

        public Item {
            marks = List.copyOf(marks);
        }
    }

    /** What a sign means, in words. */
    public record Meaning(Sign sign, String words) {}

    /** Something that is drawn and means something. */
    public sealed interface Sign {}

    /** The sign of an item's state, before its name. */
    public record State(ItemState state) implements Sign {}

    /** Something that is drawn along the axis. */
    public sealed interface Mark extends Sign {}

    /** A stretch of time: thick at a workplace, thin elsewhere. */
    public record Bar(double from, double to, boolean workplace, Fill fill) implements Mark {}

    /** How a bar is filled: all over, not at all, or hatched. */
    public enum Fill {
        BEGUN, FUTURE, BREAK
    }

    /** A demonstration: filled when assessed, else outlined. */
    public record Diamond(double at, boolean assessed) implements Mark {}
}
