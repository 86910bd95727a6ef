package fi.luotsi.core.keep;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Care of a store that is open.
 *
 * <p>What the database must be closed for closes it and opens it again with the key at hand, also when it fails; everybody
 * else who uses the store waits meanwhile. Each deed ends with the store as it was or as it was asked to be, whenever the
 * program is killed.
 */
public interface Upkeep {

    /** Where the store is. */
    Path folder();

    /** What kind of place that is. */
    StoreCare.Place place();

    /** Size of the database and its key files, without backups, in bytes. */
    long bytes();

    /** How many durable changes the store has seen. */
    long generation();

    /** The backups, newest first. */
    List<Backup> backups();

    /** Whom the newest files tell of. Looks at every import as far back as somebody was lost. */
    Presence presence();

    /**
     * Changes the passphrase; the log tells it. Only the key file is written; the recovery code stays as it is.
     *
     * @param secret the passphrase so far, or the recovery code
     * @throws StoreTrouble wait, wrong-passphrase, wrong-recovery-code, passphrase-empty or cannot-write
     */
    void changePassphrase(char[] secret, char[] fresh) throws StoreTrouble;

    /**
     * Makes a new recovery code, because the old one is lost or known to others; the log tells it. Only the key file is
     * written; the passphrase stays as it is.
     *
     * @param secret the passphrase, or the recovery code so far
     * @return the new recovery code, shown once; the old one opens the store no more
     * @throws StoreTrouble wait, wrong-passphrase, wrong-recovery-code or cannot-write
     */
    String newRecoveryCode(char[] secret) throws StoreTrouble;

    /**
     * Takes a new key into use, as {@link StoreCare#renewKey} does.
     *
     * @param secret the passphrase so far, or the recovery code; a wrong one is told before anything is done
     * @return the new recovery code, shown once
     * @throws StoreTrouble as {@link #changePassphrase}, import-under-way, no-space or damaged
     */
    String renewKey(char[] secret, char[] fresh, LocalDateTime now, Progress progress) throws StoreTrouble;

    /**
     * Removes persons for good, as {@link StoreCare#purge} does.
     *
     * @return how many documents were removed
     * @throws StoreTrouble import-under-way, no-space, damaged or cannot-write; nothing is removed then
     */
    long purge(Persons whom, LocalDateTime now, Progress progress) throws StoreTrouble;

    /**
     * Puts a backup in the place of the database, as {@link StoreCare#restore} does.
     *
     * @return where the database so far was set aside
     * @throws StoreTrouble import-under-way, no-backup, backup-bad, no-space or cannot-write; nothing is changed then
     */
    Path restore(Backup backup, LocalDateTime now, Progress progress) throws StoreTrouble;
}
