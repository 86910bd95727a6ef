package fi.luotsi.store;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreCare;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.store.db.Address;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.Opening;
import fi.luotsi.store.db.UseRows;
import fi.luotsi.store.key.DataKey;
import fi.luotsi.store.key.KeyFile;
import fi.luotsi.store.safe.BackupFolder;
import fi.luotsi.store.safe.Surrounding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/** Cares for stores while they are closed; each deed locks the store as an open window does. */
final class Caring implements StoreCare {

    private final Means means;

    Caring(Means means) {
        this.means = means;
    }

    /** What is done with a store whose folder is locked. */
    @FunctionalInterface
    private interface Deed<T> {
        T run(Address store, Unlocking unlocking) throws StoreTrouble;
    }

    private <T> T locked(Path folder, Deed<T> deed) throws StoreTrouble {
        Address store = new Address(folder);
        if (!Files.isDirectory(store.folder())) {
            throw new StoreTrouble("not-a-store");
        }
        try (StoreLock lock = StoreLock.take(store.folder())) {
            return deed.run(store, new Unlocking(store.folder(), means));
        }
    }

    @Override
    public void changePassphrase(Path folder, char[] secret, char[] fresh) throws StoreTrouble {
        Unlocking.checkFresh(fresh);
        locked(folder, (store, unlocking) -> {
            KeyFile file = unlocking.read();
            DataKey key = unlocking.open(file, secret);
            KeyFile other = file.withPassphrase(key, fresh, means.random());
            logged(store, key, "", unlocking, other);
            key.wipe();
            return other;
        });
    }

    @Override
    public String recover(Path folder, char[] recoveryCode, char[] fresh) throws StoreTrouble {
        Unlocking.checkFresh(fresh);
        return locked(folder, (store, unlocking) -> {
            if (!KeyFile.meantAsRecoveryCode(recoveryCode)) {
                throw new StoreTrouble("wrong-recovery-code");
            }
            KeyFile file = unlocking.read();
            DataKey key = unlocking.open(file, recoveryCode);
            String code = KeyFile.newRecoveryCode(means.random());
            logged(store, key, "recovery-code", unlocking,
                    file.with(key, fresh, code, means.fresh().get(), means.random()));
            key.wipe();
            return code;
        });
    }

    /**
     * Changes the key file and puts that into the store's log. A database that cannot be opened, or is of an older
     * version, keeps nobody from a new passphrase: then the log is told when it is opened.
     */
    private void logged(Address store, DataKey key, String about, Unlocking unlocking, KeyFile file)
            throws StoreTrouble {
        Database database = null;
        try {
            database = new Opening(store, key, means.random()).open(older -> { });
        } catch (StoreTrouble | StoreFault e) {
            // What is wrong with it is told when it is opened.
        }
        try {
            unlocking.write(file);
            if (database != null) {
                new KeyLog(database, new UseRows(database, means.clock(), means.who())).changed(file, about);
            }
        } catch (StoreFault e) {
            // The passphrase is changed all the same.
        } finally {
            if (database != null) {
                database.close();
            }
        }
    }

    @Override
    public String renewKey(Path folder, char[] secret, char[] fresh, LocalDateTime now, Progress progress)
            throws StoreTrouble {
        Unlocking.checkFresh(fresh);
        return locked(folder, (store, unlocking) -> {
            KeyFile file = unlocking.read();
            DataKey key = unlocking.open(file, secret);
            try {
                Renewal.Renewed renewed = new Renewal(store, means).run(file, key, fresh, now, progress);
                renewed.key().wipe();
                return renewed.code();
            } finally {
                key.wipe();
            }
        });
    }

    @Override
    public long purge(Path folder, char[] secret, Persons whom, LocalDateTime now, Progress progress)
            throws StoreTrouble {
        return locked(folder, (store, unlocking) -> {
            KeyFile file = unlocking.read();
            DataKey key = unlocking.open(file, secret);
            try {
                return new Purging(store, means).run(file, key, whom, now, progress);
            } finally {
                key.wipe();
            }
        });
    }

    @Override
    public Place place(Path folder) {
        return Surrounding.of(folder);
    }

    @Override
    public List<Backup> backups(Path folder) {
        return new BackupFolder(folder).list();
    }

    @Override
    public Path restore(Path folder, Backup backup, char[] secret, LocalDateTime now, Progress progress)
            throws StoreTrouble {
        return locked(folder, (store, unlocking) ->
                new Restoring(store, means, unlocking).run(backup, secret, now, progress));
    }
}
