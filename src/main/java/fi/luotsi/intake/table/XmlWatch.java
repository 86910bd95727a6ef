package fi.luotsi.intake.table;

/**
 * Watches the bytes of an XML part for what no workbook needs but a parser may be harmed by: a document type, which can
 * hold entities, and cell addresses beyond the format's columns; and for cells typed as ISO dates, which the reader of
 * workbooks does not know. Zero bytes are passed over, so UTF-16 hides nothing.
 */
final class XmlWatch {

    private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};
    /** Columns go up to XFD. */
    private static final int COLUMN_LETTERS = 3;

    private static final int OUTSIDE = 0;
    private static final int BLANK = 1;
    private static final int NAME = 2;
    private static final int EQUALS = 3;
    private static final int VALUE = 4;

    private int matched;
    private boolean inTag;
    private int state;
    private byte name;
    private byte last;
    private int letters;
    private boolean documentType;
    private boolean badAddress;
    private boolean isoDate;
    private boolean sharedText;

    void take(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte c = bytes[i];
            if (c != 0) {
                take(c);
            }
        }
    }

    /** Whether a document type has come by. */
    boolean documentType() {
        return documentType;
    }

    /** Whether a cell address with more letters than columns have has come by. */
    boolean badAddress() {
        return badAddress;
    }

    /** Whether an attribute {@code t="d"} has come by. */
    boolean isoDate() {
        return isoDate;
    }

    /** Whether an attribute {@code t="s"}, a cell whose text stands in another part, has come by. */
    boolean sharedText() {
        return sharedText;
    }

    private void take(byte c) {
        if (c == '<') {
            inTag = true;
            state = OUTSIDE;
            matched = 1;
            return;
        }
        if (!inTag) {
            return;
        }
        if (matched > 0) {
            matched = c == DOCTYPE[matched] ? matched + 1 : 0;
            if (matched == DOCTYPE.length) {
                documentType = true;
                matched = 0;
            }
        }
        if (c == '>') {
            inTag = false;
        } else {
            address(c);
        }
    }

    /** Follows {@code r="AB12"} and {@code t="d"} in a tag. */
    private void address(byte c) {
        boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        switch (state) {
            case OUTSIDE -> state = blank ? BLANK : OUTSIDE;
            case BLANK -> {
                state = c == 'r' || c == 't' ? NAME : blank ? BLANK : OUTSIDE;
                name = c;
            }
            case NAME -> state = c == '=' ? EQUALS : blank ? NAME : OUTSIDE;
            case EQUALS -> {
                state = c == '"' || c == '\'' ? VALUE : blank ? EQUALS : OUTSIDE;
                letters = 0;
            }
            default -> {
                if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
                    letters++;
                    last = c;
                    badAddress |= name == 'r' && letters > COLUMN_LETTERS;
                } else {
                    boolean type = name == 't' && letters == 1 && (c == '"' || c == '\'');
                    isoDate |= type && last == 'd';
                    sharedText |= type && last == 's';
                    state = OUTSIDE;
                }
            }
        }
    }
}
