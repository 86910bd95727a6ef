package fi.luotsi.store;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.Use;
import fi.luotsi.store.db.Address;
import fi.luotsi.store.db.CopyNote;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.Digests;
import fi.luotsi.store.db.Opening;
import fi.luotsi.store.db.UseRows;
import fi.luotsi.store.key.DataKey;
import fi.luotsi.store.key.KeyFile;
import fi.luotsi.store.key.KeyFiles;
import fi.luotsi.store.safe.Aside;
import fi.luotsi.store.safe.BackupFolder;
import fi.luotsi.store.safe.Folders;
import fi.luotsi.store.safe.Pending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

/** Puts a backup in the database's place: copied, opened, compared with its note, and only then exchanged. */
final class Restoring {

    private final Address store;
    private final Means means;
    private final Unlocking unlocking;

    Restoring(Address store, Means means, Unlocking unlocking) {
        this.store = store;
        this.means = means;
        this.unlocking = unlocking;
    }

    /** A key and the key file that holds it. */
    record Opened(KeyFile file, DataKey key) {}

    Path run(Backup backup, char[] secret, LocalDateTime now, Progress progress) throws StoreTrouble {
        check(backup);
        Opened opened = open(backup, secret);
        try {
            return run(backup, opened, now, progress);
        } finally {
            opened.key.wipe();
        }
    }

    private Path check(Backup backup) throws StoreTrouble {
        Path from = new Address(backup.folder()).file();
        if (!Files.isRegularFile(from)) {
            throw new StoreTrouble("no-backup");
        }
        means.space().check(from);
        return from;
    }

    /** Restores with a key that is known already. */
    Path run(Backup backup, Opened opened, LocalDateTime now, Progress progress) throws StoreTrouble {
        Path from = check(backup);
        Pending pending = new Pending(store.folder());
        try {
            Path folder = pending.begin();
            Folders.copy(from, new Address(folder).file());
            verify(folder, opened.key, backup, progress);
            new KeyFiles(folder, means.floor()).write(opened.file);
            Path aside = new Aside(store.folder()).keep(now);
            pending.decide(Pending.Kind.RESTORE);
            pending.finish();
            return aside;
        } catch (IOException e) {
            throw new StoreTrouble("cannot-write");
        }
    }

    /**
     * The store's own key file comes first, because the passphrase may have been changed since; that of the backup is
     * there when the store's is lost, or when the backup is of another key.
     */
    private Opened open(Backup backup, char[] secret) throws StoreTrouble {
        StoreTrouble trouble = null;
        for (Path folder : new Path[] {store.folder(), backup.folder()}) {
            try {
                KeyFile file = unlocking.readIn(folder);
                DataKey key = unlocking.open(file, secret);
                if (new CopyNote(backup.folder(), key, means.random()).read() != null) {
                    return new Opened(file, key);
                }
                key.wipe();
                trouble = new StoreTrouble("backup-bad");
            } catch (StoreTrouble e) {
                trouble = trouble == null || trouble.code().startsWith("key-file") ? e : trouble;
            }
        }
        throw trouble == null ? new StoreTrouble("backup-bad") : trouble;
    }

    private void verify(Path folder, DataKey key, Backup backup, Progress progress) throws StoreTrouble {
        try {
            compare(folder, key, backup, progress);
            makeNewest(folder, key, backup);
        } catch (StoreTrouble e) {
            throw e.code().equals("damaged") || e.code().equals("not-a-database") ? new StoreTrouble("backup-bad") : e;
        } catch (StoreFault e) {
            throw new StoreTrouble(e.code().startsWith("disk-full") ? "disk-full" : "backup-bad");
        }
    }

    private void compare(Path folder, DataKey key, Backup backup, Progress progress) throws StoreTrouble {
        CopyNote.Note note = new CopyNote(backup.folder(), key, means.random()).read();
        try (Database copy = new Opening(new Address(folder), key, means.random()).read()) {
            progress.at(backup.name(), 0, 0);
            if (note == null || copy.generation() != note.generation()
                    || !new Digests(copy).all().equals(note.digest())
                    || !Backups.sound(copy, Backups.Look.ROWS, progress)) {
                throw new StoreTrouble("backup-bad");
            }
        }
    }

    /** Counts the restored database as newer than everything before it, so that nothing takes it for an old one. */
    private void makeNewest(Path folder, DataKey key, Backup backup) throws StoreTrouble {
        Opening opening = new Opening(new Address(folder), key, means.random());
        long last = Math.max(new BackupFolder(store.folder()).newest(),
                new Opening(store, key, means.random()).noted());
        try (Database copy = opening.open()) {
            if (!HealthCheck.of(copy, Progress.NONE).faults().isEmpty()) {
                throw new StoreTrouble("backup-bad");
            }
            copy.generation(Math.max(last, copy.generation()) + 1);
            new UseRows(copy, means.clock(), means.who()).add(Use.of(Use.What.RESTORE, backup.name()));
        }
    }
}
