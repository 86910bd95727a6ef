package fi.luotsi.desktop;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.Held;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Mark;
import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.keep.StoreCare;
import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.Upkeep;
import fi.luotsi.core.keep.UseLog;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.PlanVersion;
import fi.luotsi.core.rule.LimitChange;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Stores in memory, for tests of the window. */
public final class FakeDoor implements StoreDoor {

    public static final String CODE = "KAISLA-7421-VUONO-0386-LEHTO-5519";

    private final Map<Path, FakeKeep> stores = new ConcurrentHashMap<>();
    private final Map<Path, String> secrets = new ConcurrentHashMap<>();
    private final Map<Path, Backup> damaged = new ConcurrentHashMap<>();

    /** A store that exists already, with these people. */
    public FakeDoor with(Path folder, String name, String secret, Cohort cohort) {
        FakeKeep keep = new FakeKeep(name, false);
        keep.cohort = cohort;
        stores.put(folder, keep);
        secrets.put(folder, secret);
        return this;
    }

    /** Makes a store one whose key file has been mended on opening. */
    public void mended(Path folder) {
        stores.get(folder).mended = true;
    }

    /** Makes a store damaged until this backup is restored. */
    public void damage(Path folder, Backup backup) {
        damaged.put(folder, backup);
    }

    /** How many stores are open. */
    public long open() {
        return stores.values().stream().filter(keep -> keep.open).count();
    }

    @Override
    public Created create(Path folder, String name, boolean practice, char[] passphrase) {
        FakeKeep keep = new FakeKeep(name, practice);
        keep.open = true;
        stores.put(folder, keep);
        secrets.put(folder, new String(passphrase));
        return new Created(keep, CODE);
    }

    @Override
    public Keep open(Path folder, char[] secret) throws StoreTrouble {
        String given = new String(secret);
        if (!given.equals(secrets.get(folder)) && !given.equals(CODE)) {
            throw new StoreTrouble("wrong-passphrase");
        }
        if (damaged.containsKey(folder)) {
            throw new StoreTrouble("damaged");
        }
        FakeKeep keep = stores.get(folder);
        keep.open = true;
        return keep;
    }

    @Override
    public boolean isStore(Path folder) {
        return stores.containsKey(folder);
    }

    @Override
    public boolean isPractice(Path folder) {
        return stores.containsKey(folder) && stores.get(folder).practice();
    }

    @Override
    public StoreCare care() {
        return new FakeCare();
    }

    /** Backups alone: stores in memory have no keys. */
    private final class FakeCare implements StoreCare {
        @Override
        public void changePassphrase(Path store, char[] secret, char[] fresh) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String recover(Path store, char[] recoveryCode, char[] fresh) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String renewKey(Path store, char[] secret, char[] fresh, LocalDateTime now, Progress progress) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long purge(Path store, char[] secret, Persons whom, LocalDateTime now, Progress progress) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Place place(Path store) {
            return Place.OWN;
        }

        @Override
        public List<Backup> backups(Path store) {
            return damaged.containsKey(store) ? List.of(damaged.get(store)) : List.of();
        }

        @Override
        public Path restore(Path store, Backup backup, char[] secret, LocalDateTime now, Progress progress) {
            damaged.remove(store, backup);
            return store.resolve("aside");
        }
    }

    /** One store in memory. */
    public static final class FakeKeep implements Keep {
        private final String name;
        private final boolean practice;
        private volatile boolean open;
        private volatile boolean mended;
        private volatile boolean readOnly;
        private final FakeLog uses = new FakeLog();
        private final List<LimitChange> decisions = new CopyOnWriteArrayList<>();
        private volatile Cohort cohort = Cohort.EMPTY;
        private final Map<String, String> settings = new ConcurrentHashMap<>();
        private final List<Mark> marks = new CopyOnWriteArrayList<>();

        public FakeKeep(String name, boolean practice) {
            this.name = name;
            this.practice = practice;
        }

        public void fill(Cohort people) {
            cohort = people;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean practice() {
            return practice;
        }

        @Override
        public @Nullable Backup backUp(LocalDateTime now, Progress progress) {
            return null;
        }

        @Override
        public UseLog uses() {
            return uses;
        }

        @Override
        public List<Held> held(Persons whom) {
            return List.of();
        }

        @Override
        public boolean keysMended() {
            return mended;
        }

        @Override
        public Upkeep upkeep() {
            throw new UnsupportedOperationException("stores in memory need no care");
        }

        @Override
        public boolean readOnly() {
            return readOnly;
        }

        /** From now on nothing can be saved. */
        public void writingFails() {
            readOnly = true;
        }

        @Override
        public List<SnapshotInfo> snapshots() {
            return cohort.snapshot() == 0 ? List.of()
                    : List.of(new SnapshotInfo(cohort.snapshot(), LocalDateTime.of(2026, 11, 23, 8, 41), List.of()));
        }

        @Override
        public Cohort cohort(int snapshot) {
            return cohort;
        }

        @Override
        public List<PlanVersion> planVersions(int snapshot) {
            return List.of();
        }

        @Override
        public Importing begin(LocalDateTime taken) {
            throw new UnsupportedOperationException("tests of the window import nothing");
        }

        @Override
        public Map<String, String> settings() {
            return Map.copyOf(settings);
        }

        @Override
        public void setting(String key, String value) {
            settings.put(key, value);
        }

        @Override
        public List<Mark> marks() {
            return marks;
        }

        @Override
        public long mark(List<Mark> deeds) {
            long batch = marks.isEmpty() ? 1 : marks.getLast().batch() + 1;
            deeds.forEach(deed -> marks.add(deed.in(batch)));
            return batch;
        }

        @Override
        public List<LimitChange> limitChanges() {
            return List.copyOf(decisions);
        }

        @Override
        public void decide(LimitChange decision) {
            decisions.add(decision);
        }

        @Override
        public List<Quarantined> quarantine() {
            return List.of();
        }

        @Override
        public void explain(List<Quarantined> rows) {
            // There is nothing to explain.
        }

        @Override
        public void release(Collection<Long> ids) {
            // There is nothing to release.
        }

        @Override
        public Health health(Progress progress) {
            return new Health(List.of(), 0);
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
