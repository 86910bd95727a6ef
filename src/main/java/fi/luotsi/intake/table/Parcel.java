package fi.luotsi.intake.table;

import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.FileFault;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The ZIP that a workbook is: looked at to its last byte before any of it is read as XML, by the same library and the same
 * list of parts that the reader of workbooks goes by.
 */
final class Parcel {

    private static final int ENTRIES = 1_000;
    private static final long ENTRY = 100L << 20;
    private static final long IN_ALL = 400L << 20;
    /** More than this many bytes from one is no honest file. */
    private static final long RATIO = 100;
    private static final long RATIO_FROM = 10L << 20;

    private final byte[] content;
    private final Set<String> names = new LinkedHashSet<>();
    private @Nullable String hostile;
    private final Set<String> isoDates = new HashSet<>();
    private boolean sharedTexts;
    private long inAll;

    private Parcel(byte[] content) {
        this.content = content;
    }

    /** Whether a ZIP that begins like this one is a document of an office program rather than an archive of files. */
    static boolean isOffice(InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (Workbook.isOffice(entry.getName())) {
                    return true;
                }
                if (++entries > ENTRIES) {
                    return false;
                }
            }
            return false;
        } catch (EOFException | IllegalArgumentException | ZipException e) {
            // What is wrong with it comes out when it is looked through.
            return true;
        }
    }

    /**
     * Looks through the whole ZIP.
     *
     * @throws FileFault when it is damaged, too large, dangerous or no workbook
     */
    static Parcel check(byte[] content) throws FileFault {
        Parcel parcel = new Parcel(content);
        try {
            parcel.through();
        } catch (IOException | RuntimeException e) {
            // All that can go wrong in memory is that the ZIP is not what it says.
            throw new FileFault("zip.damaged");
        }
        if (parcel.has("xl/workbook.bin")) {
            throw new FileFault("xlsx.binary");
        }
        if (!parcel.has("xl/workbook.xml")) {
            throw new FileFault("file.office");
        }
        boolean texts = parcel.names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("sharedstrings"));
        if (parcel.sharedTexts && !texts) {
            // Its cells would be read as empty ones.
            throw new FileFault("xlsx.unreadable");
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

    /** The sheets with cells typed as ISO dates, by their names in the ZIP. */
    Set<String> isoDates() {
        return isoDates;
    }

    private boolean has(String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    private void through() throws FileFault, IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            byte[] buffer = new byte[1 << 16];
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName();
                if (names.size() == ENTRIES) {
                    throw new FileFault("zip.too-many", Integer.toString(ENTRIES));
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new FileFault("zip.encrypted");
                }
                if (!names.add(name)) {
                    throw new FileFault("zip.damaged");
                }
                hostile = hostile == null && leadsOut(name) ? name : hostile;
                try (InputStream in = zip.getInputStream(entry)) {
                    part(entry, in, buffer);
                }
            }
        }
    }

    private void part(ZipArchiveEntry entry, InputStream in, byte[] buffer) throws FileFault, IOException {
        XmlWatch watch = new XmlWatch();
        CRC32 sum = new CRC32();
        long own = 0;
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            own += read;
            inAll += read;
            if (own > RATIO_FROM && own > RATIO * Math.max(1, entry.getCompressedSize())) {
                throw new FileFault("zip.bomb");
            }
            if (own > ENTRY || inAll > IN_ALL) {
                throw new FileFault("file.too-large");
            }
            sum.update(buffer, 0, read);
            watch.take(buffer, read);
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new FileFault("zip.damaged");
        }
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (watch.documentType() && (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml"))) {
            throw new FileFault("xlsx.document-type");
        }
        if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
            if (watch.badAddress()) {
                throw new FileFault("xlsx.unreadable");
            }
            sharedTexts |= watch.sharedText();
            if (watch.isoDate()) {
                isoDates.add(entry.getName());
            }
        }
    }

    private static boolean leadsOut(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*") || path.indexOf('\0') >= 0
                || List.of(path.split("/")).contains("..");
    }
}
