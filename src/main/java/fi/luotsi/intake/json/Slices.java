package fi.luotsi.intake.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the records of a JSON file out of its bytes without parsing them: by counting braces outside texts. What is left,
 * the frame, is parsed as any other document; together they are right JSON exactly when the file is.
 */
final class Slices {

    /** Bytes in one slice; about fifty plans. */
    private static final int SLICE = 1 << 20;
    private static final int LONGEST_RECORD = 64 << 20;
    private static final int LONGEST_FRAME = 1 << 20;
    private static final Set<String> LISTS = Set.of("data", "result", "organisaatiot");

    private final InputStream in;
    private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
    private byte[] bytes = new byte[0];
    private int end;
    private int at;
    private boolean over;
    private boolean begun;
    /** Objects of the frame that are open. */
    private int open;
    private boolean inList;
    /** Whether a record or a member must have a comma before it. */
    private boolean comma;
    private boolean complete;
    private boolean lines;
    private long records;
    private int count;
    private int depth;
    private int[] bounds = new int[64];

    /** Begins with the first byte of a file. */
    Slices(InputStream in) {
        this.in = in;
    }

    /** The file is not cut as easily as that; it has to be parsed whole. */
    static final class Whole extends Exception {
        private static final long serialVersionUID = 1L;

        Whole() {
            super(null, null, false, false);
        }
    }

    /**
     * Some records that follow each other.
     *
     * @param bounds where each begins in {@code bytes}, and where it ends
     * @param count number of records
     * @param first running number of the first one, from 1
     * @param depth objects and lists of the frame around them
     */
    record Slice(byte[] bytes, int[] bounds, int count, long first, int depth) {}

    /** The next records, null at the file's end. */
    @Nullable Slice next() throws IOException, Whole {
        count = 0;
        turn(SLICE);
        if (!begun) {
            begin();
        }
        while (!step()) {
            // What does not fit is cut off here, or is so long that it needs more room.
            if (over) {
                throw new Whole();
            }
            if (count > 0) {
                break;
            }
            turn(Math.max(bytes.length, end - at) * 2);
        }
        if (count == 0) {
            return null;
        }
        Slice slice = new Slice(bytes, bounds, count, records - count + 1, depth);
        bounds = new int[bounds.length];
        return slice;
    }

    /** The frame, once there are no more records; empty when there is none. */
    byte[] frame() {
        return frame.toByteArray();
    }

    /** Records found. */
    long records() {
        return records;
    }

    /** Gives new room, with what has not been looked at in front, and fills it. */
    private void turn(int size) throws IOException, Whole {
        if (size > LONGEST_RECORD) {
            throw new Whole();
        }
        byte[] fresh = new byte[Math.max(size, end - at)];
        System.arraycopy(bytes, at, fresh, 0, end - at);
        end -= at;
        at = 0;
        bytes = fresh;
        int read = over ? -1 : in.readNBytes(bytes, end, bytes.length - end);
        over |= end + Math.max(read, 0) < bytes.length;
        end += Math.max(read, 0);
    }

    private void begin() throws Whole {
        begun = true;
        if (end > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            at = 3;
        }
        blanks();
        if (at < end && bytes[at] == '[') {
            frame.write('[');
            at++;
            inList = true;
        } else if (at < end && bytes[at] == '{') {
            lines = true;
        } else {
            throw new Whole();
        }
    }

    /** Goes on as far as the bytes reach; false when more are needed. */
    private boolean step() throws Whole {
        while (true) {
            int start = at;
            boolean fits = inList ? element() : open > 0 ? member() : top();
            if (!fits) {
                at = start;
                return false;
            }
            if (complete) {
                return true;
            }
        }
    }

    /** A record in a list, or the list's end. */
    private boolean element() throws Whole {
        blanks();
        if (at < end && bytes[at] == ']') {
            at++;
            frame.write(']');
            inList = false;
            comma = true;
            return true;
        }
        if (!separator()) {
            return false;
        }
        int to = Scan.value(bytes, at, end);
        if (to < 0) {
            return false;
        }
        record(at, to);
        comma = true;
        return true;
    }

    /** A member of an envelope, or the envelope's end. */
    private boolean member() throws Whole {
        int from = at;
        blanks();
        if (at < end && bytes[at] == '}') {
            at++;
            frame.write('}');
            open--;
            comma = true;
            return true;
        }
        if (!separator()) {
            return false;
        }
        int opens = key(at, open == 1);
        if (opens == NEEDS_MORE) {
            return false;
        }
        if (opens > 0) {
            at = opens + 1;
            frame(from, at);
            enter(bytes[opens]);
            return true;
        }
        int to = Scan.value(bytes, -opens, end);
        if (to < 0) {
            return false;
        }
        at = to;
        frame(from, to);
        comma = true;
        return true;
    }

    /** An object at the top: a record, or an envelope. After a list, or an envelope, only the end may come. */
    private boolean top() throws Whole {
        int from = at;
        blanks();
        if (at == end) {
            complete = over;
            return over;
        }
        if (bytes[at] != '{' || !lines || frame.size() > 0 || records > 0 && !newLine(from)) {
            throw new Whole();
        }
        int start = at;
        int p = start + 1;
        boolean first = true;
        while (true) {
            at = p;
            blanks();
            if (at == end) {
                return false;
            }
            if (bytes[at] == '}') {
                record(start, at + 1);
                return true;
            }
            comma = !first;
            if (!separator()) {
                return false;
            }
            int opens = key(at, true);
            if (opens == NEEDS_MORE) {
                return false;
            }
            if (opens > 0) {
                at = opens + 1;
                frame(start, at);
                open = 1;
                enter(bytes[opens]);
                return true;
            }
            p = Scan.value(bytes, -opens, end);
            if (p < 0) {
                return false;
            }
            first = false;
        }
    }

    private void enter(byte bracket) {
        inList = bracket == '[';
        open += inList ? 0 : 1;
        comma = false;
    }

    private boolean newLine(int from) {
        for (int i = from; i < at; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                return true;
            }
        }
        return false;
    }

    private void record(int from, int to) throws Whole {
        // A parser that sees the record alone takes such beginnings for other encodings.
        boolean odd = bytes[from] <= 0;
        for (int i = from; i < Math.min(to, from + 4); i++) {
            odd |= bytes[i] == 0;
        }
        if (odd) {
            throw new Whole();
        }
        depth = Math.max(count == 0 ? 0 : depth, open + (inList ? 1 : 0));
        if (2 * count + 2 > bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[2 * count] = from;
        bounds[2 * count + 1] = to;
        count++;
        records++;
        at = to;
    }

    private void frame(int from, int to) throws Whole {
        if (frame.size() + to - from > LONGEST_FRAME) {
            throw new Whole();
        }
        frame.write(bytes, from, to - from);
    }

    private void blanks() {
        at = Scan.blanks(bytes, at, end);
    }

    /** Passes the comma that must or must not be here, and blanks; false when more bytes are needed. */
    private boolean separator() throws Whole {
        if (at < end && comma) {
            if (bytes[at] != ',') {
                throw new Whole();
            }
            at++;
            blanks();
        }
        return at < end;
    }

    private static final int NEEDS_MORE = 0;

    /**
     * Looks at the key at {@code from}.
     *
     * @return where the list of records, or the object around it, opens; else minus where the value begins
     */
    private int key(int from, boolean mayWrap) throws Whole {
        if (bytes[from] != '"') {
            throw new Whole();
        }
        int to = Scan.text(bytes, from + 1, end);
        if (to < 0) {
            return NEEDS_MORE;
        }
        String name = new String(bytes, from + 1, Math.min(to - from - 2, 20), StandardCharsets.ISO_8859_1);
        if (name.indexOf('\\') >= 0) {
            throw new Whole();
        }
        at = to;
        blanks();
        if (at == end) {
            return NEEDS_MORE;
        }
        if (bytes[at] != ':') {
            throw new Whole();
        }
        at++;
        blanks();
        if (at == end) {
            return NEEDS_MORE;
        }
        boolean opens = bytes[at] == '[' && LISTS.contains(name)
                || bytes[at] == '{' && mayWrap && name.equals("data");
        return opens ? at : -at;
    }
}
