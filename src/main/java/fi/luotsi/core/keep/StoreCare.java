package fi.luotsi.core.keep;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Care of stores that are closed: their passphrases, keys and backups.
 *
 * <p>Each deed ends with the store as it was or as it was asked to be, whenever the program is killed.
 */
public interface StoreCare {

    /**
     * Changes the passphrase. The key file is written, and the log tells it; the recovery code stays as it is. A database
     * that is damaged or of an older version is left alone.
     *
     * @param secret the passphrase so far
     * @throws StoreTrouble as {@link StoreDoor#open}, passphrase-empty or cannot-write
     */
    void changePassphrase(Path store, char[] secret, char[] fresh) throws StoreTrouble;

    /**
     * Sets a new passphrase for somebody who has the recovery code.
     *
     * @return the new recovery code, shown once; the old one opens the store no more
     * @throws StoreTrouble wrong-recovery-code, passphrase-empty, cannot-write, or as {@link StoreDoor#open}
     */
    String recover(Path store, char[] recoveryCode, char[] fresh) throws StoreTrouble;

    /**
     * Takes a new key into use, because somebody else may know the passphrase and have a copy of the key file.
     *
     * <p>The database is written anew with the new key and compared with the old one. Backups and databases set aside
     * go, because the old passphrase opens them; one backup is made with the new key.
     *
     * @param secret the passphrase so far, or the recovery code
     * @return the new recovery code, shown once
     * @throws StoreTrouble no-space, damaged, passphrase-empty, cannot-write, or as {@link StoreDoor#open}
     */
    String renewKey(Path store, char[] secret, char[] fresh, LocalDateTime now, Progress progress) throws StoreTrouble;

    /**
     * Removes persons for good, from the database, from unused parts of its file and from what was set aside. The backups
     * so far go; one is made anew.
     *
     * @param secret the passphrase, or the recovery code
     * @return how many documents were removed
     * @throws StoreTrouble no-space, damaged, cannot-write, or as {@link StoreDoor#open}; nothing is removed then
     */
    long purge(Path store, char[] secret, Persons whom, LocalDateTime now, Progress progress) throws StoreTrouble;

    /** Where a store's folder lies, as far as names and the system tell; it need not exist. */
    Place place(Path store);

    /** Kinds of places for a store. */
    enum Place {
        /** On this computer, as far as can be told. */
        OWN,
        /** In a folder that a cloud service copies while it is in use: two computers can spoil the database. */
        SYNCED,
        /** On another computer: syncs and locks may not hold there. */
        NETWORK
    }

    /** The backups of a store, newest first; readable without its passphrase. */
    List<Backup> backups(Path store);

    /**
     * Puts a backup in the place of the database, once it has been opened, looked through and compared with what it held
     * when it was made. The database so far and its key file are set aside, whatever their state.
     *
     * @param secret passphrase or recovery code of the store, or of the backup when the store's key file is gone
     * @return where the database so far was set aside
     * @throws StoreTrouble no-backup, backup-bad, no-space, cannot-write, or as {@link StoreDoor#open}
     */
    Path restore(Path store, Backup backup, char[] secret, LocalDateTime now, Progress progress) throws StoreTrouble;
}
