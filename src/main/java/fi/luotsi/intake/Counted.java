package fi.luotsi.intake;

import fi.luotsi.core.keep.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how far it is and ends with {@link TooLarge} when the file holds more than it may. */
final class Counted extends FilterInputStream {

    /** A file holds more bytes than it may. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final long STEP = 1 << 18;

    private final String name;
    private final long total;
    private final long limit;
    private final Progress progress;
    private long count;
    private long told;

    /**
     * Counts what is read from a stream.
     *
     * @param total bytes in all, 0 when not known
     * @param limit how many bytes may be read
     */
    Counted(InputStream in, String name, long total, long limit, Progress progress) {
        super(in);
        this.name = name;
        this.total = total;
        this.limit = limit;
        this.progress = progress;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws IOException {
        count += bytes;
        if (count > limit) {
            throw new TooLarge();
        }
        if (count - told >= STEP) {
            told = count;
            progress.check();
            progress.at(name, count, total);
        }
    }
}
