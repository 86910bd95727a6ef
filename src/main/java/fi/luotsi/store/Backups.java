package fi.luotsi.store;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.store.db.Address;
import fi.luotsi.store.db.CopyNote;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.Digests;
import fi.luotsi.store.db.Opening;
import fi.luotsi.store.db.Tally;
import fi.luotsi.store.key.DataKey;
import fi.luotsi.store.key.KeyFiles;
import fi.luotsi.store.safe.BackupFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;

/** Makes backups: a copy of the database's file and of the key file, opened and looked through before it counts. */
final class Backups {

    private final Address store;
    private final DataKey key;
    private final Means means;
    private final BackupFolder folder;

    Backups(Address store, DataKey key, Means means) {
        this.store = store;
        this.key = key;
        this.means = means;
        folder = new BackupFolder(store.folder());
    }

    /** How thoroughly a copy is looked through. */
    enum Look {
        /** Everything: indexes, references, every document against its hash. */
        WHOLE,
        /** Every row against every index: all that can be said of a database of an older version. */
        ROWS
    }

    /** Whether anything has changed since the newest backup. */
    boolean due(Database database) {
        return database.generation() != folder.newest();
    }

    /**
     * Makes one. The database waits only while its file is copied; what takes time is done with the copy.
     *
     * @throws StoreTrouble no-space, backup-failed, or backup-damaged when the copy is not in order
     */
    Backup make(Database database, LocalDateTime now, Look look, Progress progress) throws StoreTrouble {
        means.space().check(store.file());
        try {
            Path part = folder.begin();
            new KeyFiles(part, means.floor()).write(new KeyFiles(store.folder(), means.floor()).read());
            long generation = database.copy(new Address(part).file());
            new CopyNote(part, key, means.random()).write(seen(part, generation, look, progress));
            return folder.finish(part, now, generation);
        } catch (IOException | StoreFault e) {
            folder.giveUp();
            throw new StoreTrouble("backup-failed");
        } catch (StoreTrouble e) {
            folder.giveUp();
            throw e.code().equals("damaged") ? new StoreTrouble("backup-damaged") : e;
        } catch (RuntimeException e) {
            folder.giveUp();
            throw e;
        }
    }

    private CopyNote.Note seen(Path part, long generation, Look look, Progress progress) throws StoreTrouble {
        try (Database copy = new Opening(new Address(part), key, means.random()).read()) {
            if (copy.generation() != generation || !sound(copy, look, progress)) {
                throw new StoreTrouble("damaged");
            }
            return new CopyNote.Note(generation, new Digests(copy).all());
        }
    }

    static boolean sound(Database database, Look look, Progress progress) {
        return look == Look.WHOLE ? HealthCheck.of(database, progress).faults().isEmpty()
                : new Tally(database).counts(progress).stream().allMatch(Tally.Count::agrees);
    }
}
