package fi.luotsi.store;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.Held;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Mark;
import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.Presence;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.keep.StoreCare;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.Upkeep;
import fi.luotsi.core.keep.UseLog;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.PlanVersion;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.store.db.Address;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.key.DataKey;
import fi.luotsi.store.key.KeyFile;
import fi.luotsi.store.key.KeyFiles;
import fi.luotsi.store.safe.BackupFolder;
import fi.luotsi.store.safe.Surrounding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A store that stays open for its users while its database is closed for a deed and opened again. Whoever asks for data
 * meanwhile waits until it is open again; what is known without the database is told at once.
 */
final class LastingStore implements Keep, Upkeep {

    private final Address address;
    private final Means means;
    private final boolean keysMended;
    private volatile OpenStore open;

    /** @param keysMended whether a copy of the key file has been written anew */
    LastingStore(Address address, Means means, OpenStore open, boolean keysMended) {
        this.address = address;
        this.means = means;
        this.open = open;
        this.keysMended = keysMended;
    }

    @Override
    public boolean keysMended() {
        return keysMended;
    }

    private synchronized OpenStore now() {
        return open;
    }

    /** What is done while the database is closed; gives its result and the key that the database has from now on. */
    @FunctionalInterface
    private interface Deed<T> {
        Turned<T> run(KeyFile file, DataKey key) throws StoreTrouble;
    }

    private record Turned<T>(T result, DataKey key) {}

    private synchronized <T> T closedFor(Deed<T> deed) throws StoreTrouble {
        KeyFile file = keyFiles().read();
        if (open.readOnly()) {
            throw new StoreTrouble("cannot-write");
        }
        open.pause();
        DataKey key = open.key();
        try {
            Turned<T> turned = deed.run(file, key);
            key = turned.key;
            return turned.result;
        } finally {
            openAgain(key);
        }
    }

    private void openAgain(DataKey key) throws StoreTrouble {
        StoreLock lock = open.lock();
        try {
            new Unlocking(address.folder(), means); // what was not decided is thrown away
            KeyFile file = keyFiles().read();
            Database database = EncryptedStores.database(address, key, means);
            open = new OpenStore(address, database, key, lock, means);
            open.keys().notice(file, address, means);
        } catch (StoreTrouble | RuntimeException e) {
            key.wipe();
            lock.close();
            throw e instanceof StoreTrouble trouble ? trouble
                    : new StoreTrouble(e instanceof StoreFault fault ? fault.code() : "damaged");
        }
    }

    @Override
    public void changePassphrase(char[] secret, char[] fresh) throws StoreTrouble {
        Unlocking.checkFresh(fresh);
        Unlocking unlocking = new Unlocking(address.folder(), means);
        KeyFile file = unlocking.read();
        DataKey key = unlocking.open(file, secret);
        KeyFile other = file.withPassphrase(key, fresh, means.random());
        key.wipe();
        unlocking.write(other);
        now().keys().changed(other, "");
    }

    @Override
    public String newRecoveryCode(char[] secret) throws StoreTrouble {
        Unlocking unlocking = new Unlocking(address.folder(), means);
        KeyFile file = unlocking.read();
        DataKey key = unlocking.open(file, secret);
        String code = KeyFile.newRecoveryCode(means.random());
        KeyFile other = file.withRecoveryCode(key, code, means.random());
        key.wipe();
        unlocking.write(other);
        now().keys().changed(other, "new-code");
        return code;
    }

    @Override
    public String renewKey(char[] secret, char[] fresh, LocalDateTime now, Progress progress) throws StoreTrouble {
        Unlocking.checkFresh(fresh);
        Unlocking unlocking = new Unlocking(address.folder(), means);
        unlocking.open(unlocking.read(), secret).wipe();
        return closedFor((file, key) -> {
            Renewal.Renewed renewed = new Renewal(address, means).run(file, key, fresh, now, progress);
            key.wipe();
            return new Turned<>(renewed.code(), renewed.key());
        });
    }

    @Override
    public long purge(Persons whom, LocalDateTime now, Progress progress) throws StoreTrouble {
        return closedFor((file, key) ->
                new Turned<>(new Purging(address, means).run(file, key, whom, now, progress), key));
    }

    @Override
    public Path restore(Backup backup, LocalDateTime now, Progress progress) throws StoreTrouble {
        return closedFor((file, key) -> new Turned<>(
                new Restoring(address, means, new Unlocking(address.folder(), means))
                        .run(backup, new Restoring.Opened(file, key), now, progress), key));
    }

    @Override
    public Path folder() {
        return address.folder();
    }

    @Override
    public StoreCare.Place place() {
        return Surrounding.of(address.folder());
    }

    @Override
    public long bytes() {
        try (Stream<Path> files = Files.list(address.folder())) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        } catch (IOException e) {
            return 0; // only told to the user; what cannot be read will be told when it matters
        }
    }

    @Override
    public long generation() {
        return now().generation();
    }

    @Override
    public List<Backup> backups() {
        return new BackupFolder(address.folder()).list();
    }

    @Override
    public Presence presence() {
        return now().presence();
    }

    private KeyFiles keyFiles() {
        return new KeyFiles(address.folder(), means.floor());
    }

    @Override
    public String name() {
        return open.name();
    }

    @Override
    public boolean practice() {
        return open.practice();
    }

    @Override
    public List<SnapshotInfo> snapshots() {
        return now().snapshots();
    }

    @Override
    public Cohort cohort(int snapshot) {
        return now().cohort(snapshot);
    }

    @Override
    public List<PlanVersion> planVersions(int snapshot) {
        return now().planVersions(snapshot);
    }

    @Override
    public Importing begin(LocalDateTime taken) {
        return now().begin(taken);
    }

    @Override
    public Map<String, String> settings() {
        return now().settings();
    }

    @Override
    public void setting(String key, String value) {
        now().setting(key, value);
    }

    @Override
    public List<LimitChange> limitChanges() {
        return now().limitChanges();
    }

    @Override
    public void decide(LimitChange decision) {
        now().decide(decision);
    }

    @Override
    public List<Quarantined> quarantine() {
        return now().quarantine();
    }

    @Override
    public List<Mark> marks() {
        return now().marks();
    }

    @Override
    public long mark(List<Mark> deeds) {
        return now().mark(deeds);
    }

    @Override
    public void explain(List<Quarantined> rows) {
        now().explain(rows);
    }

    @Override
    public void release(Collection<Long> ids) {
        now().release(ids);
    }

    @Override
    public Health health(Progress progress) {
        return now().health(progress);
    }

    @Override
    public @Nullable Backup backUp(LocalDateTime now, Progress progress) throws StoreTrouble {
        return now().backUp(now, progress);
    }

    @Override
    public UseLog uses() {
        return now().uses();
    }

    @Override
    public List<Held> held(Persons whom) {
        return now().held(whom);
    }

    @Override
    public Upkeep upkeep() {
        return this;
    }

    @Override
    public boolean readOnly() {
        return now().readOnly();
    }

    @Override
    public void close() {
        now().close();
    }
}
