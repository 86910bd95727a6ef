package fi.luotsi.core.words;

/** Texts written so that they fit on one line: backslash and line ends become {@code \\}, {@code \n} and {@code \r}. */
public final class Escaped {

    private Escaped() {}

    /** The text on one line. */
    public static String write(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** The text that {@link #write} was given. */
    public static String read(String line) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\\' || i + 1 == line.length()) {
                plain.append(c);
            } else {
                char escaped = line.charAt(++i);
                plain.append(switch (escaped) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> escaped;
                });
            }
        }
        return plain.toString();
    }
}
