package fi.luotsi.intake.table;

/**
 * A cell of a table.
 *
 * @param text what stands in it; a date as {@code yyyy-MM-dd}, a number in plain figures with a decimal point, true and
 *     false as 1 and 0; empty = an empty cell
 * @param kind what kind of cell it is; all cells of CSV are text
 * @param calculated whether it is the result that a formula last had; formulas are never evaluated
 */
public record Cell(String text, Kind kind, boolean calculated) {

    public static final Cell EMPTY = new Cell("", Kind.TEXT, false);

    /** What kind of cell it is. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** An error value such as #N/A. */
        ERROR,
        /** A formula whose result the file does not hold. */
        NO_VALUE
    }

    /** A cell of text. */
    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, Kind.TEXT, false);
    }
}
