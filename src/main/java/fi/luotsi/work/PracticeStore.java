package fi.luotsi.work;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.intake.practice.PracticeData;
import fi.luotsi.intake.practice.PracticeWeek;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a store of invented data to practise on: the same files, the same import, nothing real in it. */
public final class PracticeStore {

    /** How many students, which seed, how many weekly imports; the last of them on {@code anchor} or just before it. */
    public record Size(int students, long seed, int weeks, LocalDate anchor) {

        public static final int STUDENTS = PracticeData.STUDENTS;
        public static final int WEEKS = PracticeData.WEEKS;
        public static final long SEED = 1;

        /** The usual size, with the last import on {@code anchor} or just before it. */
        public static Size usual(LocalDate anchor) {
            return new Size(STUDENTS, SEED, WEEKS, anchor);
        }
    }

    /** Nothing in a practice store is real, so its passphrase is no secret and the store opens in one step. */
    private static final String PASSPHRASE = "harjoitus – övning – practice";
    /** Holds how large the store is to be, from before its first week is imported until after its last one. */
    private static final String SETTING = "practice.size";

    private final StoreDoor door;
    private final ImportFiles importFiles;

    public PracticeStore(StoreDoor door, ImportFiles importFiles) {
        this.door = door;
        this.importFiles = importFiles;
    }

    /** The passphrase of practice stores made without one of the user's own; the caller may wipe it. */
    public char[] passphrase() {
        return PASSPHRASE.toCharArray();
    }

    /**
     * Makes the store and imports the weeks one by one.
     *
     * @param name what the user calls it
     * @return the store, open
     * @throws StoreTrouble when the folder cannot be used
     */
    public Keep make(Path folder, String name, char[] passphrase, Size size, Progress progress) throws StoreTrouble {
        Keep keep = door.create(folder, name, true, passphrase).keep();
        try {
            fill(keep, size, progress);
            return keep;
        } catch (RuntimeException e) {
            keep.close();
            throw e;
        }
    }

    /** Whether it was left before all of its weeks were imported: {@link #fill} goes on with it. */
    public boolean unfinished(Keep keep) {
        return keep.practice() && (keep.snapshots().isEmpty() || begun(keep) != null);
    }

    /**
     * Imports the weeks one by one into a practice store, those only that are not there yet.
     *
     * @param size of a store that is still empty; one that was begun gets the size that it was begun with
     * @return the size that it was filled to; {@code size} when there was nothing to do
     */
    public Size fill(Keep keep, Size size, Progress progress) {
        if (!unfinished(keep)) {
            return size;
        }
        Size begun = begun(keep);
        Size whole = begun == null ? size : begun;
        if (begun == null) {
            keep.setting(SETTING, size.students() + " " + size.seed() + " " + size.weeks() + " " + size.anchor());
        }
        List<PracticeWeek> weeks =
                new PracticeData(whole.seed(), whole.students(), whole.weeks(), whole.anchor()).weeks();
        // A week in which nothing changed leaves no import, so weeks are told apart by their days and not counted.
        LocalDateTime newest = keep.snapshots().isEmpty() ? LocalDateTime.MIN : keep.snapshots().getFirst().taken();
        int done = 0;
        for (PracticeWeek week : weeks) {
            progress.check();
            progress.at("", done++, weeks.size());
            if (week.taken().isAfter(newest)) {
                importFiles.run(keep, week.files(), ImportFiles.Choice.ALL, week.taken(), Progress.NONE);
            }
        }
        keep.setting(SETTING, "");
        return whole;
    }

    /** The size that a store was begun with and not filled to yet, null when there is none. */
    private static @Nullable Size begun(Keep keep) {
        String[] parts = keep.settings().getOrDefault(SETTING, "").split(" ");
        return parts.length < 4 ? null : new Size(Integer.parseInt(parts[0]), Long.parseLong(parts[1]),
                Integer.parseInt(parts[2]), LocalDate.parse(parts[3]));
    }
}
