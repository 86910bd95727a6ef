package fi.luotsi.intake;

import fi.luotsi.intake.part.Clean;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** A file inside a ZIP, read in memory only: nothing is ever unpacked to disk. */
final class ZipPart implements InputFile {

    private final InputFile zip;
    private final String entry;
    private final Charset letters;
    private final long size;

    /**
     * A file inside {@code zip}.
     *
     * @param letters the encoding of names that do not tell theirs
     * @param size its size unpacked, in bytes
     */
    ZipPart(InputFile zip, String entry, Charset letters, long size) {
        this.zip = zip;
        this.entry = entry;
        this.letters = letters;
        this.size = size;
    }

    @Override
    public String name() {
        return zip.name() + " › " + Clean.withoutIdentityCodes(entry);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public InputStream open() throws IOException {
        Path path = zip.path();
        return path == null ? searched() : direct(path);
    }

    private InputStream direct(Path path) throws IOException {
        ZipFile opened = new ZipFile(path.toFile(), letters);
        ZipEntry found = opened.getEntry(entry);
        if (found == null) {
            opened.close();
            throw new FileNotFoundException(entry);
        }
        return new FilterInputStream(opened.getInputStream(found)) {
            @Override
            public void close() throws IOException {
                opened.close();
            }
        };
    }

    private InputStream searched() throws IOException {
        ZipInputStream in = new ZipInputStream(zip.open(), letters);
        for (ZipEntry found = in.getNextEntry(); found != null; found = in.getNextEntry()) {
            if (found.getName().equals(entry)) {
                return in;
            }
        }
        in.close();
        throw new FileNotFoundException(entry);
    }
}
