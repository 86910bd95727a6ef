package fi.luotsi.intake.table;

import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.FileFault;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The ZIP that a workbook is: looked at to its last byte before any of it is read as XML. */
final class Parcel {

    private static final int ENTRIES = 1_000;
    private static final long ENTRY = 100L << 20;
    private static final long IN_ALL = 400L << 20;
    /** More than this many bytes from one is no honest file. */
    private static final long RATIO = 100;
    private static final long RATIO_FROM = 10L << 20;

    private final byte[] content;
    private final List<String> names = new ArrayList<>();
    private @Nullable String hostile;
    private long inAll;

    private Parcel(byte[] content) {
        this.content = content;
    }

    /** Whether a ZIP that begins like this one is a document of an office program rather than an archive of files. */
    static boolean isOffice(InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.equals("[Content_Types].xml") || name.startsWith("xl/") || name.startsWith("word/")
                        || name.startsWith("ppt/")) {
                    return true;
                }
                if (++entries > ENTRIES) {
                    return false;
                }
            }
            return false;
        } catch (EOFException | IllegalArgumentException | ZipException e) {
            return false;
        }
    }

    /**
     * Looks through the whole ZIP.
     *
     * @throws FileFault when it is damaged, too large, dangerous or no workbook
     */
    static Parcel check(byte[] content) throws FileFault, IOException {
        Parcel parcel = new Parcel(content);
        try {
            parcel.through();
        } catch (EOFException | IllegalArgumentException | ZipException e) {
            throw new FileFault("zip.damaged");
        }
        if (parcel.has("xl/workbook.bin")) {
            throw new FileFault("xlsx.binary");
        }
        if (!parcel.has("xl/workbook.xml")) {
            throw new FileFault("file.office");
        }
        // What was looked at must be what the reader will find, which goes by the list at the end.
        if (!Directory.names(content).equals(parcel.names.stream().sorted().toList())) {
            throw new FileFault("zip.damaged");
        }
        return parcel;
    }

    /** Whether there is a program in it; it is never run. */
    boolean macros() {
        return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
    }

    /** A name that would lead out of a folder if it were unpacked, for a message; null when there is none. */
    @Nullable String hostile() {
        return hostile == null ? null : Clean.forMessage(hostile);
    }

    private boolean has(String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    private void through() throws FileFault, IOException {
        ByteArrayInputStream raw = new ByteArrayInputStream(content);
        try (ZipInputStream zip = new ZipInputStream(raw)) {
            byte[] buffer = new byte[1 << 16];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (names.size() == ENTRIES) {
                    throw new FileFault("zip.too-many", Integer.toString(ENTRIES));
                }
                if (names.contains(name)) {
                    throw new FileFault("zip.damaged");
                }
                names.add(name);
                hostile = hostile == null && leadsOut(name) ? name : hostile;
                part(zip, raw, buffer, name);
            }
        }
    }

    private void part(ZipInputStream zip, ByteArrayInputStream raw, byte[] buffer, String name)
            throws FileFault, IOException {
        XmlWatch watch = new XmlWatch();
        int before = raw.available();
        long own = 0;
        for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
            own += read;
            inAll += read;
            if (own > RATIO_FROM && own > RATIO * Math.max(1, before - raw.available() + 512)) {
                throw new FileFault("zip.bomb");
            }
            if (own > ENTRY || inAll > IN_ALL) {
                throw new FileFault("file.too-large");
            }
            watch.take(buffer, read);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (watch.documentType() && (lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml"))) {
            throw new FileFault("xlsx.document-type");
        }
        if (watch.badAddress() && lower.startsWith("xl/worksheets/")) {
            throw new FileFault("xlsx.unreadable");
        }
    }

    private static boolean leadsOut(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*") || path.indexOf('\0') >= 0
                || List.of(path.split("/")).contains("..");
    }

    /** The list of names at the end of a ZIP. */
    private static final class Directory {

        private static final int END = 0x06054b50;
        private static final int ENTRY_MARK = 0x02014b50;
        private static final int END_LENGTH = 22;
        private static final int ENTRY_LENGTH = 46;

        /** All names, sorted; empty when the list is not to be found. */
        static List<String> names(byte[] zip) {
            List<String> names = new ArrayList<>();
            int end = zip.length - END_LENGTH;
            while (end >= 0 && number(zip, end, 4) != END) {
                end--;
            }
            if (end < 0) {
                return names;
            }
            long at = Integer.toUnsignedLong(number(zip, end + 16, 4));
            while (at + ENTRY_LENGTH <= end && number(zip, (int) at, 4) == ENTRY_MARK) {
                int length = number(zip, (int) at + 28, 2);
                int rest = number(zip, (int) at + 30, 2) + number(zip, (int) at + 32, 2);
                if (at + ENTRY_LENGTH + length > zip.length) {
                    return List.of();
                }
                names.add(new String(zip, (int) at + ENTRY_LENGTH, length, StandardCharsets.UTF_8));
                at += ENTRY_LENGTH + length + rest;
            }
            names.sort(null);
            return names;
        }

        private static int number(byte[] zip, int at, int bytes) {
            int value = 0;
            for (int i = bytes - 1; i >= 0; i--) {
                value = value << 8 | zip[at + i] & 0xFF;
            }
            return value;
        }
    }
}
