package fi.luotsi.store.safe;

import fi.luotsi.store.key.SafeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Folders made and removed, files copied so that they are on the disk. */
public final class Folders {

    private Folders() {}

    /** Makes a folder that only its owner can read. */
    public static Path make(Path folder) throws IOException {
        Files.createDirectories(folder);
        SafeFile.ownerOnly(folder);
        return folder;
    }

    /** Removes a folder and what is in it; does nothing when it is not there. */
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, java.io.IOException error) throws IOException {
                Files.deleteIfExists(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Copies a file; the copy is on the disk when this returns. */
    public static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to);
        SafeFile.ownerOnly(to);
        try (FileChannel file = FileChannel.open(to, StandardOpenOption.WRITE)) {
            file.force(true);
        }
    }

    /** The size of the files in a folder, in bytes; 0 when they cannot be read. */
    public static long size(Path folder) {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
