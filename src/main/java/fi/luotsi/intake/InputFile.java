package fi.luotsi.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to read, on disk or in memory; opened anew each time it is read through. */
public interface InputFile {

    /** The name the user knows, without folders. */
    String name();

    /** Size in bytes. */
    long size() throws IOException;

    InputStream open() throws IOException;

    static InputFile of(Path path) {
        return new InputFile() {
            @Override
            public String name() {
                return String.valueOf(path.getFileName());
            }

            @Override
            public long size() throws IOException {
                return Files.size(path);
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(path);
            }
        };
    }

    static InputFile of(String name, byte[] content) {
        return new InputFile() {
            @Override
            public String name() {
                return name;
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
}
