package fi.luotsi.intake.json;

import fi.luotsi.intake.json.Slices.Whole;

/** Finds where JSON values end without looking into them; whether they are right the parser tells. */
final class Scan {

    private Scan() {}

    /** Where the blanks from {@code at} on end. */
    static int blanks(byte[] bytes, int at, int end) {
        int p = at;
        while (p < end && (bytes[p] == ' ' || bytes[p] == '\n' || bytes[p] == '\r' || bytes[p] == '\t')) {
            p++;
        }
        return p;
    }

    /** Where the value that begins at {@code from} ends, at the latest before a comma or a closing bracket; -1 = not here. */
    static int value(byte[] bytes, int from, int end) throws Whole {
        int p = from;
        int deep = 0;
        while (p < end) {
            switch (bytes[p]) {
                case '"' -> {
                    p = text(bytes, p + 1, end);
                    if (p < 0) {
                        return -1;
                    }
                    if (deep == 0) {
                        return p;
                    }
                    continue;
                }
                case '{', '[' -> deep++;
                case '}', ']' -> {
                    if (--deep <= 0) {
                        return deep == 0 ? p + 1 : ended(from, p);
                    }
                }
                case ',' -> {
                    if (deep == 0) {
                        return ended(from, p);
                    }
                }
                default -> { }
            }
            p++;
        }
        return -1;
    }

    private static int ended(int from, int to) throws Whole {
        if (from == to) {
            throw new Whole();
        }
        return to;
    }

    /** Where the text whose first character is at {@code from} ends, after its quotation mark; -1 = not here. */
    static int text(byte[] bytes, int from, int end) {
        int p = from;
        while (p < end) {
            byte c = bytes[p++];
            if (c == '"') {
                return p;
            }
            if (c == '\\') {
                p++;
            }
        }
        return -1;
    }
}
