package fi.luotsi.store.db;

import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.store.key.DataKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system for H2 that writes down what is written, or fails when it is told to. One test at a time uses it. */
public final class FaultyDisk extends FilePathWrapper {

    private static final String SCHEME = "luotsifault";

    /** What was done with the file. */
    public sealed interface Step {
        record Write(long at, byte[] bytes) implements Step {}

        record Cut(long size) implements Step {}

        record Force() implements Step {}
    }

    /** What can fail. */
    public enum Kind {
        WRITE, FORCE, READ, OPEN
    }

    private static final List<Step> STEPS = new ArrayList<>();
    private static boolean recording;
    private static Kind failing = Kind.WRITE;
    private static long left = Long.MAX_VALUE;
    private static boolean failed;

    static {
        FilePath.register(new FaultyDisk());
    }

    /** The database of a folder, reached over this disk. */
    public static Opening opening(Path folder, DataKey key) throws StoreTrouble {
        return new Opening(new Address(folder, SCHEME + ":"), key, new SecureRandom());
    }

    /** The same without it. */
    public static Opening plainly(Path folder, DataKey key) throws StoreTrouble {
        return new Opening(new Address(folder), key, new SecureRandom());
    }

    /** Works as any disk does, from now on. */
    public static synchronized void mend() {
        STEPS.clear();
        recording = false;
        left = Long.MAX_VALUE;
        failed = false;
    }

    public static synchronized void record() {
        mend();
        recording = true;
    }

    /** The steps since {@link #record()}. */
    public static synchronized List<Step> steps() {
        return List.copyOf(STEPS);
    }

    public static synchronized int stepsSoFar() {
        return STEPS.size();
    }

    /** Fails from the n-th step of this kind on, counted from 1. */
    public static synchronized void fail(Kind kind, long n) {
        mend();
        failing = kind;
        left = n - 1;
    }

    /** Whether it has failed. */
    public static synchronized boolean hasFailed() {
        return failed;
    }

    private static synchronized void step(Kind kind) throws IOException {
        if (kind == failing && left != Long.MAX_VALUE && left-- <= 0) {
            left = 0;
            failed = true;
            throw new IOException(kind == Kind.WRITE ? "No space left on device" : "Input/output error");
        }
    }

    private static synchronized void note(Step step) {
        if (recording) {
            STEPS.add(step);
        }
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        step(Kind.OPEN);
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBase {

        private final FileChannel base;

        Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public int write(ByteBuffer from, long at) throws IOException {
            step(Kind.WRITE);
            byte[] bytes = new byte[from.remaining()];
            from.duplicate().get(bytes);
            int written = base.write(from, at);
            note(new Step.Write(at, bytes));
            return written;
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            long at = base.position();
            int written = write(from, at);
            base.position(at + written);
            return written;
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            step(Kind.WRITE);
            base.truncate(size);
            note(new Step.Cut(size));
            return this;
        }

        @Override
        public void force(boolean all) throws IOException {
            step(Kind.FORCE);
            base.force(all);
            note(new Step.Force());
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            step(Kind.READ);
            return base.read(to);
        }

        @Override
        public int read(ByteBuffer to, long at) throws IOException {
            step(Kind.READ);
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
