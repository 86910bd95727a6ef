package fi.luotsi.intake.table;

import fi.luotsi.intake.part.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Finds the encoding of a text file by reading it once: a byte-order mark, else strict UTF-8, else Windows-1252 or
 * MS-DOS (code page 850) throughout. A file that mixes the two is refused rather than guessed at.
 */
final class Encoding {

    /** Bytes of one line; more is not a table. */
    static final int LINE = 64 * 1024;

    /** The letters å, ä, ö, Å, Ä, Ö of MS-DOS, and those of Windows. */
    private static final String LETTERS_OF_850 = "\u0086\u0084\u0094\u008F\u008E\u0099";
    private static final String LETTERS_OF_1252 = "\u00E5\u00E4\u00F6\u00C5\u00C4\u00D6";

    private static final String UNDEFINED_IN_1252 = "\u0081\u008D\u008F\u0090\u009D";

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final byte[] line = new byte[LINE];
    private int length;
    private boolean ascii = true;
    private long number = 1;
    private long firstUtf8;
    private long firstOther;
    private long undefined;
    private boolean letters850;
    private boolean letters1252;

    private Encoding() {}

    /**
     * The encoding of the text in the stream.
     *
     * @throws FileFault when there is none that fits the whole file, or a line is longer than a table's
     */
    static Charset of(InputStream in) throws FileFault, IOException {
        return new Encoding().find(in);
    }

    private Charset find(InputStream in) throws FileFault, IOException {
        byte[] buffer = new byte[1 << 16];
        boolean first = true;
        int last = 0;
        for (int read = in.readNBytes(buffer, 0, buffer.length); read > 0;
                read = in.readNBytes(buffer, 0, buffer.length)) {
            Charset wide = first ? Utf16.of(buffer, read) : null;
            if (wide != null) {
                return wide;
            }
            first = false;
            for (int i = 0; i < read; i++) {
                take(buffer[i], last);
                last = buffer[i];
            }
        }
        endOfLine();
        if (firstOther == 0) {
            return StandardCharsets.UTF_8;
        }
        if (firstUtf8 > 0) {
            throw new FileFault("csv.mixed-encoding", Math.max(firstUtf8, firstOther), null);
        }
        if (letters850 && !letters1252) {
            return Charset.forName("IBM850");
        }
        if (undefined > 0) {
            throw new FileFault("csv.encoding", undefined, null);
        }
        return Charset.forName("windows-1252");
    }

    private void take(byte each, int last) throws FileFault {
        if (each == '\n' || each == '\r') {
            if (each == '\r' || last != '\r') {
                endOfLine();
                number++;
            }
            return;
        }
        if (length == LINE) {
            throw new FileFault("csv.long-line", number, null, Integer.toString(LINE / 1024));
        }
        ascii &= each >= 0;
        line[length++] = each;
    }

    /** What a byte is in Windows-1252, where the letters of MS-DOS are signs that stand beside words, never in them. */
    private void look(int i) {
        int c = line[i] & 0xFF;
        undefined = undefined == 0 && UNDEFINED_IN_1252.indexOf(c) >= 0 ? number : undefined;
        letters1252 |= LETTERS_OF_1252.indexOf(c) >= 0;
        letters850 |= LETTERS_OF_850.indexOf(c) >= 0 && i > 0 && letter(line[i - 1]) && i + 1 < length
                && letter(line[i + 1]);
    }

    private static boolean letter(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void endOfLine() {
        if (!ascii) {
            try {
                utf8.decode(ByteBuffer.wrap(line, 0, length));
                firstUtf8 = firstUtf8 == 0 ? number : firstUtf8;
            } catch (CharacterCodingException e) {
                firstOther = firstOther == 0 ? number : firstOther;
                for (int i = 0; i < length; i++) {
                    look(i);
                }
            }
        }
        length = 0;
        ascii = true;
    }
}
