package fi.luotsi.intake.part;

import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands the rows of one file that are left out to the quarantine, without what is never kept. */
public final class Aside {

    /** Bytes of one row in UTF-8 that are always kept. */
    static final int ROW_BYTES = 64 * 1024;

    /** A longer row is kept whole up to this, the most that the store's table takes, and cut beyond. */
    public static final int WHOLE_ROW_BYTES = 900 * 1024;

    /** So many bytes of one file's long rows are kept; when they are used up, long rows are cut. */
    private static final long LONG_ROWS_BYTES = 32L << 20;

    /** What a cut row ends with. */
    private static final String CUT = "…(> 64 kB)";

    /** Rows of one file; a guard for files in which nearly everything is wrong. */
    private static final int ROWS = 50_000;

    /** Rows that wait until the file's kind is known. */
    private static final int WAITING = 200;

    private final @Nullable Rows rows;
    private final List<LeftOut> waiting = new ArrayList<>();
    private @Nullable Source source;
    private @Nullable String mapping;
    private List<String> heading = List.of();
    private Set<Integer> withheld = Set.of();
    private long count;
    private long longRows;

    /** @param rows takes the rows; null = nobody wants them */
    Aside(@Nullable Rows rows) {
        this.rows = rows;
    }

    /** Whether anybody wants the next row. */
    boolean wanted() {
        return rows != null && count < ROWS;
    }

    void readAs(Source kind, @Nullable String by) {
        source = kind;
        mapping = by;
        waiting.forEach(row -> give(new LeftOut(kind, row.problem(), by, row.heading(), row.cells())));
        waiting.clear();
    }

    /** Forgets everything: the file is read anew. */
    void reset() {
        source = null;
        mapping = null;
        waiting.clear();
        count = 0;
        longRows = 0;
    }

    void heading(List<String> names, Set<Integer> columns) {
        heading = names.stream().map(Aside::clean).toList();
        withheld = Set.copyOf(columns);
    }

    /** Hands over a record of JSON. */
    void record(Problem problem, String text) {
        hand(problem, List.of(), List.of(cut(text)));
    }

    /** Hands over a line of a table. */
    void line(Problem problem, List<String> cells, boolean shifted) {
        // Nobody knows which cell is which in a line of another width: all from the first withheld column on are masked.
        // A workbook does not write the empty cells at the end of a row, or writes more of them than it has headings.
        int width = cells.size();
        while (width > heading.size() && cells.get(width - 1).isBlank()) {
            width--;
        }
        int safe = shifted || width > heading.size()
                ? withheld.stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE) : Integer.MAX_VALUE;
        List<String> kept = new ArrayList<>(cells.size());
        int bytes = 0;
        for (int i = 0; i < cells.size(); i++) {
            boolean mask = withheld.contains(i) || i >= safe;
            String cell = mask ? Withheld.mask(cells.get(i)) : clean(cells.get(i));
            int length = cell.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > room() - CUT.length()) {
                kept.add(cut(cell, Math.max(0, room() - bytes)));
                break;
            }
            bytes += length;
            kept.add(cell);
        }
        longRows += bytes > ROW_BYTES ? bytes : 0;
        hand(problem, heading, kept);
    }

    private void hand(Problem problem, List<String> names, List<String> cells) {
        if (source != null) {
            give(new LeftOut(source, problem, mapping, names, cells));
        } else if (waiting.size() < WAITING) {
            waiting.add(new LeftOut(Source.EHOKS, problem, null, names, cells));
        } else {
            readAs(Source.EHOKS, null);
            give(new LeftOut(Source.EHOKS, problem, null, names, cells));
        }
    }

    private void give(LeftOut row) {
        if (rows != null) {
            count++;
            rows.leftOut(row);
        }
    }

    /** Whether a row of the quarantine was cut, so that it cannot be read again. */
    public static boolean cut(LeftOut row) {
        return !row.cells().isEmpty() && row.cells().getLast().endsWith(CUT);
    }

    /** Without what is withheld, and without halves of characters, which no file can hold. */
    private static String clean(String text) {
        return new String(Withheld.text(text).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private int room() {
        return longRows < LONG_ROWS_BYTES ? WHOLE_ROW_BYTES : ROW_BYTES;
    }

    private String cut(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        String kept = bytes <= room() ? text : cut(text, room());
        longRows += bytes > ROW_BYTES ? bytes : 0;
        return kept;
    }

    private static String cut(String text, int bytes) {
        int room = Math.max(0, bytes - CUT.getBytes(StandardCharsets.UTF_8).length);
        int end = 0;
        for (int used = 0; end < text.length(); ) {
            int point = text.codePointAt(end);
            used += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (used > room) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end) + CUT;
    }
}
