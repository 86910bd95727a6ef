package fi.luotsi.intake;

import fi.luotsi.intake.part.Clean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A file to read, on disk or in memory; opened anew each time it is read through. */
public interface InputFile {

    /** The name the user knows, without folders and without personal identity codes. */
    String name();

    /**
     * Size in bytes.
     *
     * @throws NotAFile when it is a folder, a device or a pipe
     */
    long size() throws IOException;

    InputStream open() throws IOException;

    /** Something that changes whenever somebody writes to the file. */
    default String state() throws IOException {
        return Long.toString(size());
    }

    /** Where the file really is when it was chosen by a link; null when it is no link. */
    default @Nullable String target() throws IOException {
        return null;
    }

    /** Where it is on disk, null when it is not a file of its own there. */
    default @Nullable Path path() {
        return null;
    }

    static InputFile of(Path path) {
        return new InputFile() {
            @Override
            public String name() {
                return Clean.withoutIdentityCodes(String.valueOf(path.getFileName()));
            }

            @Override
            public long size() throws IOException {
                // A device or a pipe must not even be opened: reading it may never end.
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                if (!attributes.isRegularFile()) {
                    throw new NotAFile(attributes.isDirectory());
                }
                return attributes.size();
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(path);
            }

            @Override
            public String state() throws IOException {
                return size() + " " + Files.getLastModifiedTime(path);
            }

            @Override
            public @Nullable String target() throws IOException {
                return Files.isSymbolicLink(path) ? path.toRealPath().toString() : null;
            }

            @Override
            public Path path() {
                return path;
            }
        };
    }

    static InputFile of(String name, byte[] content) {
        return new InputFile() {
            @Override
            public String name() {
                return Clean.withoutIdentityCodes(name);
            }

            @Override
            public long size() {
                return content.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }

    /** What was chosen is no ordinary file. */
    final class NotAFile extends IOException {
        private static final long serialVersionUID = 1L;

        private final boolean folder;

        NotAFile(boolean folder) {
            this.folder = folder;
        }

        boolean folder() {
            return folder;
        }
    }
}
