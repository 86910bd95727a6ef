package fi.luotsi.work;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.intake.practice.PracticeData;
import fi.luotsi.intake.practice.PracticeWeek;
import java.nio.file.Path;
import java.time.LocalDate;

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

    /** Imports the weeks one by one into an empty practice store. */
    public void fill(Keep keep, Size size, Progress progress) {
        PracticeData data = new PracticeData(size.seed(), size.students(), size.weeks(), size.anchor());
        int done = 0;
        for (PracticeWeek week : data.weeks()) {
            progress.check();
            progress.at("", done++, size.weeks());
            importFiles.run(keep, week.files(), ImportFiles.Choice.ALL, week.taken(), Progress.NONE);
        }
    }
}
