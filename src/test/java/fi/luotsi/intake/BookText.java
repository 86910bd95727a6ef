package fi.luotsi.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook written as text, so that it can be read and compared: a line for each column, with its heading and its
 * values between bars.
 *
 * <pre>
 * password secret          protects the workbook
 * sheet Opiskeluoikeudet   a sheet begins
 * hidden sheet Piilo       a sheet that is hidden
 * hidden row 3             row 3 of the sheet is hidden
 * Group // Heading | text | =35.0 | @2026-08-01 | ?1 | #=A1+1
 * </pre>
 *
 * <p>{@code =} a number, {@code @} a date, {@code ?} yes or no as 1 or 0, {@code #} a formula that has no result,
 * {@code _} a no-break space, {@code \n} a line break.
 */
public final class BookText {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable String password;
    private @Nullable Worksheet sheet;
    private int column;

    /** The workbook that a text file tells of, under its name without {@code .txt}. */
    public static Book of(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        BookText text = new BookText();
        byte[] content = text.write(Files.readAllLines(file));
        return new Book(InputFile.of(name.substring(0, name.length() - ".txt".length()), content), text.password);
    }

    /** The workbook that lines tell of. */
    public static byte[] of(String... lines) {
        try {
            return new BookText().write(List.of(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with its password, null when it has none. */
    public record Book(InputFile file, @Nullable String password) {}

    private byte[] write(List<String> lines) throws IOException {
        try (Workbook book = new Workbook(bytes, "KOSKI", null)) {
            for (String line : lines) {
                line(book, line);
            }
        }
        return password == null ? bytes.toByteArray() : protect(bytes.toByteArray(), password);
    }

    private void line(Workbook book, String line) {
        if (line.startsWith("password ")) {
            password = line.substring("password ".length());
        } else if (line.startsWith("sheet ")) {
            sheet = book.newWorksheet(line.substring("sheet ".length()));
            column = 0;
        } else if (line.startsWith("hidden sheet ")) {
            sheet = book.newWorksheet(line.substring("hidden sheet ".length()));
            sheet.setVisibilityState(VisibilityState.HIDDEN);
            column = 0;
        } else if (line.startsWith("hidden row ") && sheet != null) {
            sheet.hideRow(Integer.parseInt(line.substring("hidden row ".length())) - 1);
        } else if (!line.isBlank() && sheet != null) {
            List<String> cells = new ArrayList<>(List.of(line.split(" \\| ?", -1)));
            String[] headings = cells.removeFirst().split(" // ");
            int row = 0;
            for (String heading : headings) {
                cell(sheet, row++, heading);
            }
            for (String value : cells) {
                cell(sheet, row++, value.strip());
            }
            column++;
        }
    }

    private void cell(Worksheet to, int row, String raw) {
        String value = raw.replace('_', '\u00A0').replace("\\n", "\n");
        if (value.isEmpty()) {
            return;
        }
        String rest = value.substring(1);
        switch (value.charAt(0)) {
            case '=' -> to.value(row, column, Double.valueOf(rest));
            case '@' -> {
                to.value(row, column, LocalDate.parse(rest));
                to.style(row, column).format("yyyy-MM-dd").set();
            }
            case '?' -> {
                to.value(row, column, Integer.valueOf(rest));
                to.style(row, column).format("\"kyllä\";;\"ei\";").set();
            }
            case '#' -> to.formula(row, column, rest);
            default -> to.value(row, column, value);
        }
    }

    /** The workbook protected with a password, as KOSKI does it. */
    static byte[] protect(byte[] workbook, String password) throws IOException {
        return protect(workbook, password, EncryptionMode.agile);
    }

    static byte[] protect(byte[] workbook, String password, EncryptionMode mode) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream stream = encryptor.getDataStream(files)) {
                stream.write(workbook);
            }
            files.writeFilesystem(out);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }
}
