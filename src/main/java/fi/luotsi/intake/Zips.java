package fi.luotsi.intake;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Source;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.FileFault;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.ByteArrayInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a ZIP file entry by entry, in memory only: nothing is ever unpacked to disk. */
final class Zips {

    private static final int ENTRIES = 1_000;
    private static final long IN_ALL = 2L << 30;
    /** More than this many bytes from one is no honest file. */
    private static final long RATIO = 100;
    private static final long RATIO_FROM = 10L << 20;

    private final InputFile file;
    private final Progress progress;

    /** Takes one entry. */
    interface Each {
        /**
         * Reads an entry.
         *
         * @param head its first bytes
         * @param in all of it, the first bytes too
         */
        void entry(String name, byte[] head, InputStream in) throws FileFault, IOException;
    }

    /** The one source that all files in a ZIP come from. */
    static final class Outcome {
        private @Nullable Source found;

        void add(Source source) throws FileFault {
            if (found != null && found != source) {
                throw new FileFault("zip.mixed", Sources.name(found), Sources.name(source));
            }
            found = source;
        }

        Source source() throws FileFault {
            if (found == null) {
                throw new FileFault("zip.nothing");
            }
            return found;
        }
    }

    Zips(InputFile file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /** Looks at all names and sizes before anything is taken from the file. */
    void check() throws FileFault, IOException {
        boolean office = false;
        boolean workbook = false;
        int entries = 0;
        long bytes = 0;
        try (Counted raw = new Counted(file.open(), file.name(), file.size(), Long.MAX_VALUE, progress);
                ZipInputStream zip = new ZipInputStream(raw)) {
            byte[] buffer = new byte[1 << 16];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > ENTRIES) {
                    throw new FileFault("zip.too-many", Integer.toString(ENTRIES));
                }
                String name = entry.getName();
                if (hostile(name)) {
                    throw new FileFault("zip.path", Clean.forMessage(name));
                }
                office |= name.equals("[Content_Types].xml");
                workbook |= name.startsWith("xl/");
                bytes = inflate(zip, buffer, bytes, raw);
            }
        } catch (EOFException | IllegalArgumentException e) {
            throw new FileFault("zip.damaged");
        } catch (ZipException e) {
            throw new FileFault(String.valueOf(e.getMessage()).contains("encrypted") ? "zip.encrypted" : "zip.damaged");
        }
        if (office) {
            throw new FileFault(workbook ? "file.xlsx" : "file.office");
        }
        if (entries == 0) {
            throw new FileFault("zip.nothing");
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

    /** Gives the files in the order of the ZIP, without folders and the hidden files that systems add. */
    void each(Each each) throws FileFault, IOException {
        try (ZipInputStream zip = new ZipInputStream(file.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                String last = name.substring(name.lastIndexOf('/') + 1);
                if (entry.isDirectory() || name.startsWith("__MACOSX/") || last.startsWith(".")) {
                    continue;
                }
                byte[] head = zip.readNBytes(Content.HEAD);
                each.entry(name, head, new SequenceInputStream(new ByteArrayInputStream(head), new Rest(zip)));
            }
        } catch (EOFException | IllegalArgumentException e) {
            throw new FileFault("zip.damaged");
        }
    }

    /** The rest of an entry; closing it leaves the ZIP open for the next one. */
    private static final class Rest extends FilterInputStream {
        Rest(ZipInputStream zip) {
            super(zip);
        }

        @Override
        public void close() {
            // The next entry is still to be read.
        }
    }
}
