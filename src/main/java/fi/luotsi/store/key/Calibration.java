package fi.luotsi.store.key;

import java.util.Arrays;

/** Finds what a try of a passphrase should cost on this computer. */
public final class Calibration {

    private static final Cost WARM_UP = new Cost(8 << 10, 3, 1);

    private Calibration() {}

    /** The cost for a new key file; takes a second or two. */
    public static Cost cost() {
        // The first try after the program's start is slow and says nothing about the others.
        nanos(WARM_UP);
        try {
            return Cost.calibrated(Calibration::nanos);
        } catch (OutOfMemoryError e) {
            return Cost.STANDARD;
        }
    }

    private static long nanos(Cost cost) {
        long before = System.nanoTime();
        Arrays.fill(Slot.derive("calibration".toCharArray(), new byte[16], cost), (byte) 0);
        return System.nanoTime() - before;
    }
}
