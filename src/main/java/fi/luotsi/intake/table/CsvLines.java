package fi.luotsi.intake.table;

import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.RowFault;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits CSV text into rows of fields: quotes as in RFC 4180, any line end, the line number of each row. */
final class CsvLines {

    private static final int END = -1;

    private final Reader reader;
    private final char separator;
    private long line = 1;
    private int ahead = -2;
    private final char[] buffer = new char[1 << 13];
    private int next;
    private int filled;

    /** Splits the lines of {@code reader}, the first of which has the number {@code first}. */
    CsvLines(Reader reader, char separator, long first) {
        this.reader = reader;
        this.separator = separator;
        line = first;
    }

    /** The next row, or null at the end. */
    @Nullable Line next() throws IOException, FileFault {
        int c = read();
        if (c == END) {
            return null;
        }
        long first = line;
        List<Cell> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean bare = false;
        int length = 0;
        while (true) {
            if (c == '"' && field.isEmpty()) {
                length += quoted(field, first);
                c = read();
                if (c != separator && c != END && c != '\n' && c != '\r') {
                    bare = true;
                    // The row is left out, and kept as it stands.
                    field.insert(0, '"').append('"');
                }
                while (c != separator && c != END && c != '\n' && c != '\r') {
                    field.append((char) c);
                    bound(++length, first);
                    c = read();
                }
            }
            if (c == separator || c == END || c == '\n' || c == '\r') {
                fields.add(Cell.text(field.toString()));
                field.setLength(0);
                if (c != separator) {
                    endOfLine(c);
                    return new Line(first, fields, false, bare ? new RowFault("csv.bare-quote", null) : null);
                }
            } else {
                bare |= c == '"';
                field.append((char) c);
            }
            bound(++length, first);
            c = read();
        }
    }

    /** Reads up to the closing quotation mark; returns the number of characters. */
    private int quoted(StringBuilder field, long first) throws IOException, FileFault {
        int length = 0;
        while (true) {
            int c = read();
            if (c == END) {
                throw new FileFault("csv.open-quote", first, null);
            }
            if (c == '"') {
                int after = read();
                if (after != '"') {
                    ahead = after;
                    return length;
                }
            } else if (c == '\n') {
                line++;
            }
            field.append((char) c);
            bound(++length, first);
        }
    }

    private static void bound(int length, long at) throws FileFault {
        if (length > Encoding.LINE) {
            throw new FileFault("csv.long-line", at, null, Integer.toString(Encoding.LINE / 1024));
        }
    }

    private void endOfLine(int c) throws IOException {
        if (c == '\r') {
            int after = read();
            if (after != '\n') {
                ahead = after;
            }
        }
        if (c != END) {
            line++;
        }
    }

    private int read() throws IOException {
        if (ahead != -2) {
            int c = ahead;
            ahead = -2;
            return c;
        }
        if (next == filled) {
            next = 0;
            filled = Math.max(0, reader.read(buffer));
        }
        return filled == 0 ? END : buffer[next++];
    }
}
