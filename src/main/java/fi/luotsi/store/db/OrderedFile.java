package fi.luotsi.store.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The file system that H2 reaches its file through: nothing that is in the file is written over before all that was
 * written earlier is on the disk.
 *
 * <p>While H2 closes a database it moves what is in use to the front of the file and lets the file's header point to it,
 * without syncing in between. After a power cut the header may point to what never reached the disk.
 *
 * <p>The last block of a longer write follows when the others are on the disk: H2 takes a change for whole when its first
 * and its last block are there, and does not look at those between.
 */
public final class OrderedFile extends FilePathWrapper {

    private static final String SCHEME = "luotsi";
    /** What disks write whole or not at all, in bytes. */
    private static final int BLOCK = 4096;

    /** Makes addresses with the scheme known to H2; does nothing when they are. */
    static String scheme() {
        FilePath.register(new OrderedFile());
        return SCHEME + ":";
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBase {

        private final FileChannel base;
        /** Everything before this offset may be needed after a power cut. */
        private long needed;
        private boolean unsynced;

        Channel(FileChannel base) throws IOException {
            this.base = base;
            needed = base.size();
        }

        private void order(long at) throws IOException {
            if (unsynced && at < needed) {
                force(true);
            }
        }

        @Override
        public synchronized int write(ByteBuffer from, long at) throws IOException {
            order(at);
            unsynced = true;
            int most = from.limit();
            int others = from.remaining() - BLOCK;
            int written = 0;
            if (others > 0) {
                from.limit(from.position() + others);
                try {
                    while (from.hasRemaining()) {
                        written += base.write(from, at + written);
                    }
                } finally {
                    from.limit(most);
                }
                force(true);
                unsynced = true;
            }
            return written + base.write(from, at + written);
        }

        @Override
        public synchronized int write(ByteBuffer from) throws IOException {
            long at = base.position();
            int written = write(from, at);
            base.position(at + written);
            return written;
        }

        @Override
        public synchronized FileChannel truncate(long size) throws IOException {
            order(0);
            base.truncate(size);
            needed = Math.min(needed, size);
            unsynced = true;
            return this;
        }

        @Override
        public synchronized void force(boolean all) throws IOException {
            base.force(all);
            needed = base.size();
            unsynced = false;
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            return base.read(to);
        }

        @Override
        public int read(ByteBuffer to, long at) throws IOException {
            return base.read(to, at);
        }

        @Override
        public long position() throws IOException {
            return base.position();
        }

        @Override
        public FileChannel position(long at) throws IOException {
            base.position(at);
            return this;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public FileLock tryLock(long at, long size, boolean shared) throws IOException {
            return base.tryLock(at, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
