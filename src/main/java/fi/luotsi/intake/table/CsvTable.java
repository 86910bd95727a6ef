package fi.luotsi.intake.table;

import fi.luotsi.intake.part.FileFault;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A CSV file as a table: its encoding and its separator are found out from the file itself. */
public final class CsvTable implements Table {

    /** Opens the file anew. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    private final Charset charset;
    private final char separator;
    private final Reader reader;
    private final CsvLines lines;

    private CsvTable(Charset charset, Reader reader, Start start) {
        this.charset = charset;
        this.reader = reader;
        separator = start.separator();
        lines = new CsvLines(reader, separator, start.firstLine());
    }

    /**
     * Opens a table; the file is opened twice, first to find its encoding.
     *
     * @throws FileFault when the file is no text, is empty, or has lines that no table has
     */
    public static CsvTable open(Opener opener) throws FileFault, IOException {
        Charset charset;
        try (InputStream in = opener.open()) {
            charset = Encoding.of(in);
        }
        BufferedReader reader = new BufferedReader(new InputStreamReader(opener.open(), charset.newDecoder()), 1 << 18);
        try {
            return new CsvTable(charset, reader, Start.of(reader));
        } catch (CharacterCodingException e) {
            reader.close();
            throw new FileFault("csv.encoding");
        } catch (FileFault | IOException e) {
            reader.close();
            throw e;
        }
    }

    /**
     * Looks only whether the beginning of a file has lines as a table has; for files that are too large to be read.
     *
     * @throws FileFault when a line is longer than a table's
     */
    public static void checkLines(byte[] beginning) throws FileFault, IOException {
        try {
            Encoding.of(new ByteArrayInputStream(beginning));
        } catch (FileFault fault) {
            // The beginning may end within a letter, so that its encoding proves nothing.
            if (fault.code().equals("csv.long-line")) {
                throw fault;
            }
        }
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public String encoding() {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return "UTF-8";
        }
        return charset.name().startsWith("UTF-16") ? "UTF-16"
                : charset.name().equals("IBM850") ? "MS-DOS (850)" : "Windows-1252";
    }

    @Override
    public String separator() {
        return String.valueOf(separator);
    }

    @Override
    public @Nullable Line next() throws FileFault, IOException {
        try {
            return lines.next();
        } catch (CharacterCodingException e) {
            throw new FileFault("csv.encoding");
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
