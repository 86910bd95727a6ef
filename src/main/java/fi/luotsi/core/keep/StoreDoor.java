package fi.luotsi.core.keep;

import java.nio.file.Path;

/** Makes and opens stores. A store is a folder with an encrypted database and its key file. */
public interface StoreDoor {

    /**
     * Makes a new store.
     *
     * @param folder does not exist yet, or is empty
     * @param name what the user calls it
     * @param passphrase wiped by the caller
     * @throws StoreTrouble when it cannot be made; nothing is left behind
     */
    Created create(Path folder, String name, boolean practice, char[] passphrase) throws StoreTrouble;

    /**
     * Opens a store.
     *
     * @param secret the passphrase or the recovery code
     * @throws StoreTrouble with code {@code wrong-passphrase} when it does not open the key file, {@code
     *     wrong-recovery-code} when it has the form of a recovery code; other codes tell damage, a newer program's
     *     store, a store already in use
     */
    Keep open(Path folder, char[] secret) throws StoreTrouble;

    /** Whether the folder looks like a store of ours. */
    boolean isStore(Path folder);

    /** Whether the store is a practice store; readable without its passphrase. */
    boolean isPractice(Path folder);

    /** What can be done with stores while they are closed. */
    StoreCare care();

    /** A new store, open, with the recovery code that is shown once and never stored. */
    record Created(Keep keep, String recoveryCode) {}
}
