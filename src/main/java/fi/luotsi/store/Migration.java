package fi.luotsi.store;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.store.db.Address;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.Opening;
import fi.luotsi.store.key.DataKey;
import fi.luotsi.store.safe.Pending;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * Brings a database of an older version to the present one, in a copy of it: H2 cannot take back a change of tables, so
 * a program killed in the middle would leave a database that no version knows.
 */
final class Migration {

    private final Address store;
    private final DataKey key;
    private final Means means;

    Migration(Address store, DataKey key, Means means) {
        this.store = store;
        this.key = key;
        this.means = means;
    }

    /**
     * Makes a verified backup and the new copy, and decides that it takes the old one's place; {@link Pending#finish}
     * does it.
     */
    void run(Database old) throws StoreTrouble {
        Backups backups = new Backups(store, key, means);
        if (backups.due(old)) {
            backups.make(old, LocalDateTime.now(means.clock()), Backups.Look.ROWS, Progress.NONE);
        }
        Pending pending = new Pending(store.folder());
        try {
            Path folder = pending.begin();
            Address copy = new Address(folder);
            old.copy(copy.file());
            try (Database migrated = new Opening(copy, key, means.random()).open()) {
                if (!HealthCheck.of(migrated, Progress.NONE).faults().isEmpty()) {
                    throw new StoreTrouble("damaged");
                }
            }
            pending.decide(Pending.Kind.MIGRATE);
        } catch (IOException | StoreFault e) {
            throw new StoreTrouble("cannot-write");
        }
    }
}
