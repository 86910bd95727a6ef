package fi.luotsi.cli;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.work.PracticeStore;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code luotsi practice}: makes a practice store with invented data. */
@CommandLine.Command(name = "practice")
final class PracticeCommand extends Command {

    @Option(names = "--students", paramLabel = "N", descriptionKey = "students")
    int students = PracticeStore.Size.STUDENTS;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
    long seed = PracticeStore.Size.SEED;

    @Option(names = "--weeks", paramLabel = "W", descriptionKey = "weeks")
    int weeks = PracticeStore.Size.WEEKS;

    PracticeCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        if (students < 1 || students > 500_000) {
            throw new Mistake("out-of-range", "--students", 1, 500_000);
        }
        if (weeks < 1 || weeks > 104) {
            throw new Mistake("out-of-range", "--weeks", 1, 104);
        }
        Path folder = options.store == null ? around.home().resolve("practice") : options.store;
        char[] passphrase = options.passphraseFile == null
                ? around.practice().passphrase()
                : Secrets.passphrase(options.passphraseFile, "");
        PracticeStore.Size size = new PracticeStore.Size(students, seed, weeks, date());
        try (Keep keep = around.door().isStore(folder) ? begun(folder, passphrase)
                : around.practice().make(folder, texts().say("practice-name"), passphrase, size, progress())) {
            PracticeStore.Size made = around.practice().fill(keep, size, progress());
            say("practice-done", folder, keep.snapshots().size(), made.students());
            return 0;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** The store that is there, when it is one of practice that was left half filled. */
    private Keep begun(Path folder, char[] passphrase) {
        try {
            Keep keep = around.door().open(folder, passphrase);
            if (around.practice().unfinished(keep)) {
                return keep;
            }
            keep.close();
        } catch (StoreTrouble e) {
            // Whatever it is, it is not ours to fill.
        }
        throw new Mistake("store-exists", folder);
    }
}
