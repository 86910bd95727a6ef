package fi.luotsi.intake.table;

import fi.luotsi.intake.part.FileFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a CSV file: what separates its columns, and on which line it begins.
 *
 * @param firstLine 2 when the first line only tells the separator ({@code sep=;}), else 1
 */
record Start(char separator, long firstLine) {

    private static final String SEPARATORS = ";,\t|";
    private static final Pattern TOLD = Pattern.compile("(?i)\"?sep=([;,\t|])\"?");
    /** Titles may stand above the heading, but not many. */
    private static final int LINES = 20;
    /** So much is looked at: a heading that is longer than a line may be is refused when it is read. */
    private static final int LOOK = 1 << 17;

    /**
     * Looks at the beginning and leaves the reader where the table begins.
     *
     * @throws FileFault when there is nothing but blanks
     */
    static Start of(BufferedReader reader) throws FileFault, IOException {
        reader.mark(LOOK + 1);
        char[] look = new char[LOOK];
        int length = 0;
        for (int read = reader.read(look, 0, LOOK); read > 0; read = reader.read(look, length, LOOK - length)) {
            length += read;
        }
        String text = new String(look, 0, length);
        int mark = text.startsWith("\uFEFF") ? 1 : 0;
        String first = text.substring(mark).lines().findFirst().orElse("");
        Matcher told = TOLD.matcher(first);
        reader.reset();
        skip(reader, mark);
        if (told.matches()) {
            skipLine(reader, first.length());
            return new Start(told.group(1).charAt(0), 2);
        }
        if (text.substring(mark).isBlank()) {
            throw new FileFault("file.empty");
        }
        return new Start(separator(text.substring(mark)), 1);
    }

    private static void skipLine(BufferedReader reader, int length) throws IOException {
        skip(reader, length);
        if (reader.read() == '\r') {
            reader.mark(1);
            if (reader.read() != '\n') {
                reader.reset();
            }
        }
    }

    private static void skip(BufferedReader reader, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            reader.read();
        }
    }

    /** What splits the first line that can be split into the most columns; semicolon when none can be. */
    private static char separator(String text) {
        for (String line : text.lines().limit(LINES).toList()) {
            int best = best(line);
            if (best != 0) {
                return (char) best;
            }
        }
        return ';';
    }

    private static int best(String line) {
        int best = 0;
        int most = 0;
        for (char candidate : SEPARATORS.toCharArray()) {
            int count = 0;
            boolean quoted = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == candidate && !quoted) {
                    count++;
                }
            }
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
