package fi.luotsi.store;

import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.store.db.Address;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.Digests;
import fi.luotsi.store.db.Opening;
import fi.luotsi.store.db.Transfer;
import fi.luotsi.store.db.UseRows;
import fi.luotsi.store.key.DataKey;
import fi.luotsi.store.key.KeyFile;
import fi.luotsi.store.key.KeyFiles;
import fi.luotsi.store.safe.Folders;
import fi.luotsi.store.safe.Pending;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * Removes persons for good: also from pages of the file that are no longer used, and from backups.
 *
 * <p>The database is copied, the persons are taken out of the copy, and what is left is written into a file that has never
 * held anything else. Only then does it take the old one's place; the backups go with the old one, and one is made anew.
 */
final class Purging {

    private final Address store;
    private final Means means;

    Purging(Address store, Means means) {
        this.store = store;
        this.means = means;
    }

    /** @return the number of documents removed */
    long run(KeyFile file, DataKey key, Persons whom, LocalDateTime now, Progress progress) throws StoreTrouble {
        means.space().check(store.file());
        Pending pending = new Pending(store.folder());
        try {
            Path folder = pending.begin();
            Path draft = Folders.make(folder.resolve("draft"));
            long removed;
            try (Database copy = opening(draft, key).create(file.name(), file.practice())) {
                try (Database from = opening(store.folder(), key).open()) {
                    new Transfer(from, copy).run(progress);
                }
                removed = new Forgetting(copy, new UseRows(copy, means.clock(), means.who())).run(whom);
                try (Database to = opening(folder, key).create(file.name(), file.practice())) {
                    new Transfer(copy, to).run(progress);
                    copy.generation(to.generation());
                    if (!new Digests(copy).all().equals(new Digests(to).all())
                            || !HealthCheck.of(to, progress).faults().isEmpty()) {
                        throw new StoreTrouble("damaged");
                    }
                }
            }
            Folders.remove(draft);
            new KeyFiles(folder, means.floor()).write(file);
            pending.decide(Pending.Kind.PURGE);
            pending.finish();
            backUp(key, now, progress);
            return removed;
        } catch (IOException e) {
            throw new StoreTrouble("cannot-write");
        } catch (StoreFault e) {
            throw new StoreTrouble(e.code().startsWith("disk-full") ? "disk-full" : "damaged");
        }
    }

    private Opening opening(Path folder, DataKey key) throws StoreTrouble {
        return new Opening(new Address(folder), key, means.random());
    }

    private void backUp(DataKey key, LocalDateTime now, Progress progress) {
        try (Database database = opening(store.folder(), key).open()) {
            new Backups(store, key, means).make(database, now, Backups.Look.WHOLE, progress);
        } catch (StoreTrouble e) {
            // They are gone all the same; the next import makes the backup.
        }
    }
}
