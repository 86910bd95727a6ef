package fi.luotsi.store.key;

import java.util.function.ToLongFunction;

/**
 * What it costs to try one passphrase with Argon2id.
 *
 * @param memory kibibytes
 * @param rounds passes over the memory
 * @param lanes parallel lanes
 */
public record Cost(int memory, int rounds, int lanes) {

    /** The least that a key file may ask for. */
    public static final Cost STANDARD = new Cost(64 << 10, 3, 1);
    /** The most that a key file may ask for: a changed file must not eat the computer's memory. */
    static final Cost CEILING = new Cost(1 << 20, 10, 16);

    /** What one try should take: between half a second and a second. */
    private static final long AIM = 700_000_000;
    private static final long LEAST = 500_000_000;
    private static final int MOST_ROUNDS = 10;
    /** A store must open in a small heap too, so a fast computer pays with rounds first. */
    private static final int MOST_MEMORY = 128 << 10;

    /**
     * The cost whose one try takes 0.5 to 1 second on this computer, {@link #STANDARD} where even that takes longer.
     *
     * @param nanos how long a try of a cost takes; asked once or twice
     */
    static Cost calibrated(ToLongFunction<Cost> nanos) {
        long took = Math.max(1, nanos.applyAsLong(STANDARD));
        Cost more = new Cost(STANDARD.memory, rounds(STANDARD.rounds, took), STANDARD.lanes);
        if (more.rounds < MOST_ROUNDS || took * MOST_ROUNDS / STANDARD.rounds >= LEAST) {
            return more;
        }
        Cost large = new Cost(MOST_MEMORY, STANDARD.rounds, STANDARD.lanes);
        return new Cost(large.memory, rounds(large.rounds, Math.max(1, nanos.applyAsLong(large))), large.lanes);
    }

    private static int rounds(int rounds, long took) {
        return (int) Math.clamp(rounds * AIM / took, STANDARD.rounds, MOST_ROUNDS);
    }

    boolean under(Cost floor) {
        return memory < floor.memory || rounds < floor.rounds || lanes < 1;
    }

    boolean over(Cost ceiling) {
        return memory > ceiling.memory || rounds > ceiling.rounds || lanes > ceiling.lanes;
    }
}
