package fi.luotsi.store;

import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.store.key.DataKey;
import fi.luotsi.store.key.KeyFile;
import fi.luotsi.store.key.KeyFiles;
import fi.luotsi.store.key.Tries;
import fi.luotsi.store.safe.BackupFolder;
import fi.luotsi.store.safe.Pending;
import fi.luotsi.core.keep.Backup;
import java.io.IOException;
import java.nio.file.Path;

/** The key file of a store whose folder is locked for us: read, opened with a secret, written anew. */
final class Unlocking {

    private final Path store;
    private final Means means;
    private final KeyFiles files;
    private final Tries tries;
    private int wrongBefore;

    /** @throws StoreTrouble cannot-write, when a change that was decided cannot be finished */
    Unlocking(Path store, Means means) throws StoreTrouble {
        this.store = store;
        this.means = means;
        files = new KeyFiles(store, means.floor());
        tries = new Tries(store, means.clock());
        try {
            new Pending(store).finish();
        } catch (IOException e) {
            throw new StoreTrouble("cannot-write");
        }
    }

    /** @throws StoreTrouble newer, key-file-weak, key-file-heavy or key-file-damaged */
    KeyFile read() throws StoreTrouble {
        return files.read();
    }

    /** The key file of a folder with a store's files that is not the store itself. */
    KeyFile readIn(Path folder) throws StoreTrouble {
        return new KeyFiles(folder, means.floor()).read();
    }

    /**
     * The data key.
     *
     * @throws StoreTrouble wait, wrong-passphrase, wrong-recovery-code or key-file-heavy
     */
    DataKey open(KeyFile file, char[] secret) throws StoreTrouble {
        tries.check();
        try {
            DataKey key = file.open(secret);
            if (key == null) {
                tries.wrong();
                throw new StoreTrouble(
                        KeyFile.meantAsRecoveryCode(secret) ? "wrong-recovery-code" : "wrong-passphrase");
            }
            wrongBefore = tries.right();
            return key;
        } catch (OutOfMemoryError e) {
            throw new StoreTrouble("key-file-heavy");
        }
    }

    /** How many wrong secrets were tried before the right one. */
    int wrongBefore() {
        return wrongBefore;
    }

    /** Writes a damaged or missing copy anew from the one that opened the store; whether it did. */
    boolean mend(KeyFile good) {
        try {
            return files.mend(good);
        } catch (IOException e) {
            // The copy in order has opened the store; the other is mended another time.
            return false;
        }
    }

    /**
     * Writes the key file anew, and the copies of it in the backups, which the same key opens.
     *
     * @throws StoreTrouble cannot-write; the key file is then the old or the new one
     */
    void write(KeyFile file) throws StoreTrouble {
        try {
            files.write(file);
        } catch (IOException e) {
            throw new StoreTrouble("cannot-write");
        }
        for (Backup backup : new BackupFolder(store).list()) {
            try {
                new KeyFiles(backup.folder(), means.floor()).write(file);
            } catch (IOException e) {
                // It keeps its own, which the passphrase of its time opens.
            }
        }
    }

    static void checkFresh(char[] passphrase) throws StoreTrouble {
        if (new String(passphrase).isBlank()) {
            throw new StoreTrouble("passphrase-empty");
        }
    }
}
