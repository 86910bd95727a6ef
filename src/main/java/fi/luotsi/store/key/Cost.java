package fi.luotsi.store.key;

/**
 * What it costs to try one passphrase with Argon2id.
 *
 * @param memory kibibytes
 * @param rounds passes over the memory
 * @param lanes parallel lanes
 */
public record Cost(int memory, int rounds, int lanes) {

    /** The least that a key file may ask for, and what new ones ask for. */
    public static final Cost STANDARD = new Cost(64 << 10, 3, 1);
    /** The most that a key file may ask for: a changed file must not eat the computer's memory. */
    static final Cost CEILING = new Cost(1 << 20, 10, 16);

    boolean under(Cost floor) {
        return memory < floor.memory || rounds < floor.rounds || lanes < 1;
    }

    boolean over(Cost ceiling) {
        return memory > ceiling.memory || rounds > ceiling.rounds || lanes > ceiling.lanes;
    }
}
