package fi.luotsi.store;

import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.store.key.SafeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second program, or a second window of this one, out of a store that is open. */
final class StoreLock implements AutoCloseable {

    static final String NAME = "luotsi.lock";

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StoreTrouble in-use or cannot-write */
    static StoreLock take(Path folder) throws StoreTrouble {
        try {
            Path file = folder.resolve(NAME);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StoreTrouble("in-use");
            }
            SafeFile.ownerOnly(file);
            return new StoreLock(channel);
        } catch (IOException e) {
            throw new StoreTrouble("cannot-write");
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The operating system gives the lock back when the program ends.
        }
    }
}
