package fi.luotsi.desktop.settings;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.keep.StoreCare;
import fi.luotsi.core.keep.Upkeep;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.Student;
import fi.luotsi.work.Purge;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the settings tell of the store, gathered off the FX thread.
 *
 * @param passphraseSet when the passphrase was changed last, or the store made; null when the log tells neither
 * @param lastBackup what was done with backups last; null = nothing yet
 * @param backups newest first
 * @param months after how many months data may be removed
 * @param newest when the newest import was; null = none yet
 * @param units students of the newest import by unit
 * @param unplaced students whom no source places in a unit
 */
record Facts(
        boolean practice, String name, Path folder, StoreCare.Place place, long bytes, long generation,
        @Nullable LocalDateTime passphraseSet, @Nullable LoggedUse lastBackup, List<Backup> backups, int months,
        int imports, @Nullable LocalDateTime newest, Map<String, Integer> units, int unplaced) {

    /** How far back the log is looked through for what happened last. */
    private static final int LOG = 5000;

    private static final Set<Use.What> SECRETS = Set.of(Use.What.PASSPHRASE, Use.What.MADE);
    private static final Set<Use.What> BACKUPS = Set.of(Use.What.BACKUP, Use.What.RESTORE);

    static Facts read(Keep keep) {
        Upkeep upkeep = keep.upkeep();
        List<SnapshotInfo> imports = keep.snapshots();
        List<LoggedUse> log = keep.uses().newest(LOG);
        Map<String, Integer> units = new TreeMap<>();
        int unplaced = 0;
        for (Student student : keep.cohort(imports.isEmpty() ? 0 : imports.getFirst().number()).students()) {
            String unit = student.unit();
            if (unit == null) {
                unplaced++;
            } else {
                units.merge(unit, 1, Integer::sum);
            }
        }
        LoggedUse secret = last(log, SECRETS);
        return new Facts(
                keep.practice(), keep.name(), upkeep.folder(), upkeep.place(), upkeep.bytes(), upkeep.generation(),
                secret == null ? null : secret.at(), last(log, BACKUPS), upkeep.backups(), new Purge(keep).months(),
                imports.size(), imports.isEmpty() ? null : imports.getFirst().taken(), units, unplaced);
    }

    private static @Nullable LoggedUse last(List<LoggedUse> log, Set<Use.What> of) {
        return log.stream().filter(one -> of.contains(one.use().what())).findFirst().orElse(null);
    }

    /** Size of all backups, in bytes. */
    long backupBytes() {
        return backups.stream().mapToLong(Backup::bytes).sum();
    }
}
