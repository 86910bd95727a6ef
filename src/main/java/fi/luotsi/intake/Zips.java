package fi.luotsi.intake;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.table.Workbook;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Takes a ZIP file apart once all of its names and sizes have been looked at. */
final class Zips {

    /** A mass transfer of learners has one file for each of them. */
    private static final int ENTRIES = 20_000;
    private static final long IN_ALL = 2L << 30;
    /** More than this many bytes from one is no honest file. */
    private static final long RATIO = 100;
    private static final long RATIO_FROM = 10L << 20;

    private final InputFile file;
    private final Progress progress;

    Zips(InputFile file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /**
     * The files in the ZIP in its order, without folders and the hidden files that systems add; none when the ZIP is
     * itself a document or a workbook.
     */
    List<InputFile> parts() throws FileFault, IOException {
        try {
            return parts(StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException first) {
            // Windows packs names in the letters of MS-DOS, which are no UTF-8; what else is wrong stays wrong.
            try {
                return parts(Charset.forName("IBM850"));
            } catch (ZipException e) {
                throw new FileFault(
                        String.valueOf(e.getMessage()).contains("encrypted") ? "zip.encrypted" : "zip.damaged");
            }
        }
    }

    private List<InputFile> parts(Charset letters) throws FileFault, IOException {
        List<InputFile> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        String hostile = null;
        int entries = 0;
        long bytes = 0;
        try (Counted raw = new Counted(file.open(), file.name(), file.size(), Long.MAX_VALUE, progress);
                ZipInputStream zip = new ZipInputStream(raw, letters)) {
            byte[] buffer = new byte[1 << 16];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (Workbook.isOffice(name)) {
                    return List.of();
                }
                foreign(name, zip);
                if (!names.add(name)) {
                    throw new FileFault("zip.damaged");
                }
                if (++entries > ENTRIES) {
                    throw new FileFault("zip.too-many", Integer.toString(ENTRIES));
                }
                hostile = hostile == null && hostile(name) ? name : hostile;
                long before = bytes;
                bytes = inflate(zip, buffer, bytes, raw);
                String last = name.substring(name.lastIndexOf('/') + 1);
                if (!entry.isDirectory() && !name.startsWith("__MACOSX/") && !last.startsWith(".")) {
                    parts.add(new ZipPart(file, name, letters, bytes - before));
                }
            }
        } catch (EOFException e) {
            throw new FileFault("zip.damaged");
        }
        if (hostile != null) {
            throw new FileFault("zip.path", Clean.forMessage(hostile));
        }
        if (parts.isEmpty()) {
            throw new FileFault("zip.nothing");
        }
        return parts;
    }

    /** Refuses workbooks of other programs, which are ZIP files too. */
    private static void foreign(String name, ZipInputStream zip) throws FileFault, IOException {
        if (name.endsWith(".iwa")) {
            throw new FileFault("file.other-book", "Apple Numbers");
        }
        if (name.equals("mimetype")) {
            String type = new String(zip.readNBytes(100), StandardCharsets.US_ASCII);
            if (type.contains("opendocument.spreadsheet")) {
                throw new FileFault("file.other-book", "LibreOffice (.ods)");
            } else if (type.contains("opendocument")) {
                throw new FileFault("file.office");
            }
        }
    }

    private static long inflate(ZipInputStream zip, byte[] buffer, long before, Counted raw)
            throws FileFault, IOException {
        long from = raw.count();
        long own = 0;
        for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
            own += read;
            if (own > RATIO_FROM && own > RATIO * Math.max(1, raw.count() - from + buffer.length)) {
                throw new FileFault("zip.bomb");
            }
            if (own > Intake.JSON_LIMIT || before + own > IN_ALL) {
                throw new FileFault("file.too-large");
            }
        }
        return before + own;
    }

    /** Whether a name tries to lead out of the folder it would be unpacked to. */
    private static boolean hostile(String name) {
        String path = name.replace('\\', '/');
        if (path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*") || path.indexOf('\0') >= 0) {
            return true;
        }
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                return true;
            }
        }
        return false;
    }
}
