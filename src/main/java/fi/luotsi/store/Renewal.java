package fi.luotsi.store;

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
import fi.luotsi.store.safe.Pending;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;

/** Takes a new data key into use, because the old one may be in somebody else's hands. */
final class Renewal {

    private final Address store;
    private final Means means;

    Renewal(Address store, Means means) {
        this.store = store;
        this.means = means;
    }

    /**
     * What has been taken into use.
     *
     * @param code the new recovery code
     * @param key the new key, to be wiped by the caller
     */
    record Renewed(String code, DataKey key) {}

    Renewed run(KeyFile file, DataKey old, char[] fresh, LocalDateTime now, Progress progress) throws StoreTrouble {
        means.space().check(store.file());
        DataKey key = DataKey.random(means.random());
        Pending pending = new Pending(store.folder());
        String code = KeyFile.newRecoveryCode(means.random());
        boolean renewed = false;
        try {
            Path folder = pending.begin();
            KeyFile other = file.with(key, fresh, code, means.fresh().get(), means.random());
            copy(old, new Opening(new Address(folder), key, means.random()), other, now, progress);
            new KeyFiles(folder, means.floor()).write(other);
            pending.decide(Pending.Kind.RENEW);
            pending.finish();
            backUp(key, now, progress);
            Renewed done = new Renewed(code, key);
            renewed = true;
            return done;
        } catch (IOException e) {
            throw new StoreTrouble("cannot-write");
        } catch (StoreFault e) {
            throw new StoreTrouble(e.code().startsWith("disk-full") ? "disk-full" : "damaged");
        } finally {
            if (!renewed) {
                key.wipe();
            }
        }
    }

    private void copy(DataKey old, Opening target, KeyFile file, LocalDateTime now, Progress progress)
            throws StoreTrouble {
        try (Database from = new Opening(store, old, means.random()).open()) {
            Backups backups = new Backups(store, old, means);
            if (backups.due(from)) {
                backups.make(from, now, Backups.Look.WHOLE, progress);
            }
            try (Database to = target.create(file.name(), file.practice())) {
                new Transfer(from, to).run(progress);
                from.generation(to.generation());
                if (!new Digests(from).all().equals(new Digests(to).all())
                        || !HealthCheck.of(to, progress).faults().isEmpty()) {
                    throw new StoreTrouble("damaged");
                }
                new KeyLog(to, new UseRows(to, means.clock(), means.who())).changed(file, "key");
            }
        }
    }

    private void backUp(DataKey key, LocalDateTime now, Progress progress) {
        try (Database database = new Opening(store, key, means.random()).open()) {
            new Backups(store, key, means).make(database, now, Backups.Look.WHOLE, progress);
        } catch (StoreTrouble e) {
            // The key is new all the same; the next import makes the backup.
        }
    }
}
