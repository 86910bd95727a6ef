package fi.luotsi.store.pack;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Deflates bytes if that pays; the first byte says which it was. Used by one thread at a time. */
final class Deflate {

    /** Format 1: the plain bytes follow. */
    static final byte PLAIN = 1;
    /** Format 2: raw deflate follows. */
    static final byte DEFLATED = 2;

    /**
     * Below this, deflating is not worth its time: of an import of 15 000 plans it took a third, for a file a sixth
     * smaller. Plans are below, the arrays of a snapshot and long reports above.
     */
    private static final int WORTH_TRYING = 4096;
    /** A cut file must not make us ask for more memory than any document of ours needs. */
    private static final int LARGEST = 256 << 20;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private byte[] buffer = new byte[16 << 10];

    byte[] wrap(byte[] plain) {
        if (plain.length >= WORTH_TRYING) {
            if (buffer.length < plain.length) {
                buffer = new byte[plain.length];
            }
            deflater.reset();
            deflater.setInput(plain);
            deflater.finish();
            int length = deflater.deflate(buffer, 1, plain.length * 3 / 4);
            if (deflater.finished()) {
                buffer[0] = DEFLATED;
                return Arrays.copyOf(buffer, length + 1);
            }
        }
        byte[] wrapped = new byte[plain.length + 1];
        wrapped[0] = PLAIN;
        System.arraycopy(plain, 0, wrapped, 1, plain.length);
        return wrapped;
    }

    /** @throws PackFault when the bytes are not what {@link #wrap} made */
    static byte[] unwrap(byte[] wrapped) {
        if (wrapped.length == 0) {
            throw new PackFault("empty");
        }
        return switch (wrapped[0]) {
            case PLAIN -> Arrays.copyOfRange(wrapped, 1, wrapped.length);
            case DEFLATED -> inflate(wrapped);
            default -> throw new PackFault("unknown format " + wrapped[0]);
        };
    }

    private static byte[] inflate(byte[] wrapped) {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(wrapped, 1, wrapped.length - 1);
            byte[] plain = new byte[wrapped.length * 4];
            int length = 0;
            while (!inflater.finished()) {
                if (length == plain.length) {
                    if (length >= LARGEST) {
                        throw new PackFault("too large");
                    }
                    plain = Arrays.copyOf(plain, length * 2);
                }
                int more = inflater.inflate(plain, length, plain.length - length);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new PackFault("cut");
                }
                length += more;
            }
            return Arrays.copyOf(plain, length);
        } catch (DataFormatException e) {
            throw new PackFault("not deflated bytes");
        }
    }
}
