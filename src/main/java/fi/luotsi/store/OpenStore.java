package fi.luotsi.store;

import static fi.luotsi.store.sql.Tables.SETTING;
import static fi.luotsi.store.sql.Tables.STORE_INFO;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.Held;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep.Health;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Mark;
import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.Presence;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.keep.UseLog;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.PlanVersion;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.store.db.Address;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.Decisions;
import fi.luotsi.store.db.Documents;
import fi.luotsi.store.db.LeftOuts;
import fi.luotsi.store.db.MarkRows;
import fi.luotsi.store.db.UseRows;
import fi.luotsi.store.key.DataKey;
import fi.luotsi.store.pack.PackFault;
import fi.luotsi.store.pack.Packing;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;

/** What an open store does while its database is open. */
final class OpenStore {

    private final Address address;
    private final Means means;
    private final Backups backups;
    private final Database database;
    private final DataKey key;
    private final StoreLock lock;
    private final Packing packing = new Packing();
    private final Documents documents;
    private final Snapshots snapshots;
    private final LeftOuts quarantine;
    private final Decisions decisions;
    private final Cohorts cohorts;
    private final Sweeper sweeper;
    private final PlanVersions planVersions;
    private final MarkRows marks;
    private final UseRows uses;
    private final String name;
    private final boolean practice;
    private boolean importing;
    private boolean copying;

    OpenStore(Address address, Database database, DataKey key, StoreLock lock, Means means) {
        this.address = address;
        this.means = means;
        backups = new Backups(address, key, means);
        this.database = database;
        this.key = key;
        this.lock = lock;
        documents = new Documents(database);
        snapshots = new Snapshots(database, packing);
        quarantine = new LeftOuts(database);
        decisions = new Decisions(database);
        cohorts = new Cohorts(snapshots, documents, packing);
        planVersions = new PlanVersions(snapshots);
        marks = new MarkRows(database);
        uses = new UseRows(database, means.clock(), means.who());
        Record2<String, Boolean> info = database.run(sql ->
                sql.select(STORE_INFO.NAME, STORE_INFO.PRACTICE).from(STORE_INFO).fetchSingle());
        name = info.value1();
        practice = info.value2();
        sweeper = new Sweeper(database);
        sweeper.start();
    }

    public String name() {
        return name;
    }

    public boolean practice() {
        return practice;
    }

    public List<SnapshotInfo> snapshots() {
        return snapshots.list();
    }

    public Cohort cohort(int snapshot) {
        if (snapshot < 0 || snapshot > snapshots.newest()) {
            throw new IllegalArgumentException("no snapshot " + snapshot);
        }
        return snapshot == 0 ? Cohort.EMPTY : cohorts.of(snapshot);
    }

    public List<PlanVersion> planVersions(int snapshot) {
        if (snapshot < 0 || snapshot > snapshots.newest()) {
            throw new IllegalArgumentException("no snapshot " + snapshot);
        }
        return planVersions.until(snapshot);
    }

    public Importing begin(LocalDateTime taken) {
        checkSpace();
        synchronized (this) {
            if (importing) {
                throw new StoreFault("import-under-way", "");
            }
            importing = true;
        }
        try {
            sweeper.finish();
            return new ImportUnderWay(
                    database, documents, snapshots, quarantine, packing, taken.truncatedTo(ChronoUnit.MICROS),
                    uses, this::importEnded);
        } catch (RuntimeException e) {
            importEnded();
            throw e;
        }
    }

    private synchronized void importEnded() {
        importing = false;
        sweeper.start();
    }

    private void checkSpace() {
        try {
            means.space().check(address.file());
        } catch (StoreTrouble e) {
            throw new StoreFault("disk-full", "");
        }
    }

    public Map<String, String> settings() {
        return database.run(sql -> sql.select(SETTING.NAME, SETTING.CONTENT).from(SETTING)
                .where(SETTING.NAME.ne(KeyLog.KNOWN)).orderBy(SETTING.NAME)
                .fetchMap(SETTING.NAME, SETTING.CONTENT));
    }

    public void setting(String key, String value) {
        database.save(sql -> sql.insertInto(SETTING).set(SETTING.NAME, key).set(SETTING.CONTENT, value)
                .onConflict(SETTING.NAME).doUpdate().set(SETTING.CONTENT, value).execute());
    }

    public List<Mark> marks() {
        return marks.all();
    }

    public long mark(List<Mark> deeds) {
        long batch = marks.add(deeds);
        Set<String> about = deeds.stream().map(Mark::studyRight).collect(Collectors.toSet());
        String what = deeds.stream().map(deed -> deed.rule() + " " + deed.deed()).distinct()
                .collect(Collectors.joining(", "));
        uses.add(new Use(Use.What.CHANGE, about.size() == 1 ? deeds.getFirst().studyRight() : null, what));
        return batch;
    }

    public List<LimitChange> limitChanges() {
        return decisions.list();
    }

    public void decide(LimitChange decision) {
        decisions.add(decision);
        uses.add(Use.of(Use.What.CHANGE, decision.rule() + "." + decision.limit()));
    }

    public List<Quarantined> quarantine() {
        List<Quarantined> rows = new ArrayList<>();
        quarantine.each(row -> {
            try {
                LeftOut leftOut = packing.unpack(row.packed(), LeftOut.class);
                rows.add(new Quarantined(row.id(), row.snapshot(), row.taken(), leftOut));
            } catch (PackFault e) {
                throw new StoreFault("damaged", "");
            }
        });
        return List.copyOf(rows);
    }

    public void explain(List<Quarantined> rows) {
        if (!rows.isEmpty()) {
            quarantine.repack(rows.stream().map(row -> {
                Packing.Packed packed = packing.pack(row.row());
                return new LeftOuts.Repacked(row.id(), packed.hash(), packing.stored(packed));
            }).toList());
        }
    }

    public void release(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            quarantine.release(ids);
            uses.add(Use.of(Use.What.RELEASE, Integer.toString(ids.size())));
        }
    }

    public @Nullable Backup backUp(LocalDateTime now, Progress progress) throws StoreTrouble {
        synchronized (this) {
            if (importing) {
                throw new StoreTrouble("import-under-way");
            }
            if (copying || readOnly() || !backups.due(database)) {
                return null;
            }
            copying = true;
        }
        try {
            uses.add(Use.of(Use.What.BACKUP, ""));
            return backups.make(database, now, Backups.Look.WHOLE, progress);
        } finally {
            synchronized (this) {
                copying = false;
            }
        }
    }

    KeyLog keys() {
        return new KeyLog(database, uses);
    }

    public UseLog uses() {
        return uses;
    }

    public List<Held> held(Persons whom) {
        return new Holdings(snapshots, documents, packing).of(whom);
    }

    public boolean readOnly() {
        return database.readOnly();
    }

    public Health health(Progress progress) {
        synchronized (this) {
            if (!importing && !readOnly()) {
                sweeper.finish();
            }
        }
        return new HealthCheck(database, documents, snapshots, quarantine).run(progress);
    }

    Presence presence() {
        return new Present(snapshots).look();
    }

    long generation() {
        return database.generation();
    }

    DataKey key() {
        return key;
    }

    StoreLock lock() {
        return lock;
    }

    /**
     * Closes the database for a deed; key and lock stay for whoever opens it again.
     *
     * @throws StoreTrouble import-under-way
     */
    void pause() throws StoreTrouble {
        synchronized (this) {
            if (importing || copying) {
                throw new StoreTrouble("import-under-way");
            }
        }
        shut();
    }

    private void shut() {
        // What an import left is removed after the next opening.
        sweeper.stop();
        database.close();
        cohorts.forget();
        planVersions.forget();
    }

    public void close() {
        shut();
        key.wipe();
        lock.close();
    }
}
