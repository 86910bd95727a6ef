package fi.luotsi.core.keep;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.PlanVersion;
import fi.luotsi.core.rule.LimitChange;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An open store. All of its methods may be called from any thread; they take turns. */
public interface Keep extends AutoCloseable {

    /** What the user calls the store. */
    String name();

    /** Whether the store holds invented practice data only; such a store takes no real files and says so everywhere. */
    boolean practice();

    /** The complete imports, newest first. */
    List<SnapshotInfo> snapshots();

    /** Everybody as of that import, joined; {@link Cohort#EMPTY} for 0. */
    Cohort cohort(int snapshot);

    /**
     * The versions of all plans that this import and those before it brought, in the order in which they came; plans
     * themselves are not read for it.
     */
    List<PlanVersion> planVersions(int snapshot);

    /**
     * Begins an import.
     *
     * @param taken the time it is done, which becomes the age of its data; local time in Europe/Helsinki
     */
    Importing begin(LocalDateTime taken);

    /** The user's settings, by key. */
    Map<String, String> settings();

    /** Sets a setting durably. */
    void setting(String key, String value);

    /** What has been decided of limits and rules, in the order in which it was. */
    List<LimitChange> limitChanges();

    /** Adds a decision of limits and rules durably; decisions are never changed or removed. */
    void decide(LimitChange decision);

    /** The rows in quarantine, newest import first, in the order of their files. */
    List<Quarantined> quarantine();

    /** All deeds with flags, the oldest first. */
    List<Mark> marks();

    /**
     * Adds deeds done together to the history, durably; nothing in it is ever changed.
     *
     * @param deeds at least one; the numbers of their batches are not looked at
     * @return the number of their batch
     */
    long mark(List<Mark> deeds);

    /** Takes rows out of quarantine for good, durably: they have been brought in or are not wanted. */
    void release(Collection<Long> ids);

    /** Keeps, durably, what is wrong with rows in quarantine now; of each its id and its row with the new problem. */
    void explain(List<Quarantined> rows);

    /** Looks at every table against every index and at every digest. */
    Health health(Progress progress);

    /**
     * Makes a verified backup, if anything has changed since the newest one.
     *
     * @param now local time in Europe/Helsinki
     * @return null when nothing has changed, or another backup is being made
     * @throws StoreTrouble no-space, import-under-way, backup-failed, or backup-damaged when the database itself is
     *     damaged; there is no backup then
     */
    @Nullable Backup backUp(LocalDateTime now, Progress progress) throws StoreTrouble;

    /** What has been done with the store's data, and by whom. */
    UseLog uses();

    /** All versions of everything that is held about persons, in the order in which they came. */
    List<Held> held(Persons whom);

    /** Care of the store while it is open. */
    Upkeep upkeep();

    /** Whether nothing can be saved any more, because writing has failed; what was saved before can be read. */
    boolean readOnly();

    /** Whether one of the two copies of the key file was missing or damaged on opening, and has been written anew. */
    default boolean keysMended() {
        return false;
    }

    /** Closes the store and forgets its key. */
    @Override
    void close();

    /**
     * The state of a store's data.
     *
     * @param faults what is wrong, one sentence key each; empty = all is well
     * @param rows rows looked at
     */
    record Health(List<String> faults, long rows) {
        public Health {
            faults = List.copyOf(faults);
        }
    }
}
