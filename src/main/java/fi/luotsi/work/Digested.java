package fi.luotsi.work;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.intake.InputFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file whose SHA-256 is found while it is read, so that it need not be read once more for it. */
final class Digested implements InputFile {

    private final InputFile file;
    private @Nullable MessageDigest whole;

    Digested(InputFile file) {
        this.file = file;
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public @Nullable Path path() {
        return file.path();
    }

    @Override
    public String state() throws IOException {
        return file.state();
    }

    @Override
    public @Nullable String target() throws IOException {
        return file.target();
    }

    @Override
    public InputStream open() throws IOException {
        return new Digesting(file.open());
    }

    /**
     * The digest in hexadecimal digits, by reading the file through if nobody has done so yet.
     *
     * @param more what else goes into it after the file
     */
    String sha256(byte[] more, Progress progress) throws IOException {
        if (whole == null) {
            try (InputStream in = open()) {
                byte[] buffer = new byte[1 << 16];
                while (in.read(buffer) >= 0) {
                    progress.check();
                }
            }
        }
        try {
            MessageDigest digest = (MessageDigest) Objects.requireNonNull(whole).clone();
            digest.update(more);
            return HexFormat.of().formatHex(digest.digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Digesting extends FilterInputStream {
        private final MessageDigest digest = digest();

        Digesting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) {
                digest.update(bytes, offset, read);
            } else if (read < 0) {
                whole = digest;
            }
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            return readNBytes((int) Math.min(n, 1 << 16)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private static MessageDigest digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
