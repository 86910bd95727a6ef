package fi.luotsi.cli;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.StoreTroubleTexts;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.work.FollowUp;
import fi.luotsi.work.Standing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** A command: opens the store, does one thing, writes the answer. */
abstract class Command implements Callable<Integer> {

    /** How many imports back the command line looks to tell since when a flag has been there. */
    static final int TREND = 8;

    /** What a backup mends. */
    private static final Set<String> BROKEN =
            Set.of("damaged", "not-a-database", "key-file-damaged", "key-file-weak", "key-file-heavy");

    @Mixin
    StoreOptions options = new StoreOptions();

    final Surroundings around;

    Command(Surroundings around) {
        this.around = around;
    }

    Language language() {
        return options.language();
    }

    CliTexts texts() {
        return new CliTexts(language());
    }

    Output output() {
        return new Output(around.out(), options.form);
    }

    /** Says something beside the answer: on standard error, unless quiet. */
    void say(String key, Object... words) {
        if (!options.quiet) {
            around.err().println(texts().say(key, words));
        }
    }

    /** Says a sentence that has its words already, likewise. */
    void told(String sentence) {
        if (!options.quiet) {
            around.err().println(sentence);
        }
    }

    /** The reporting date. */
    LocalDate date() {
        return options.asOf == null ? LocalDate.now(around.clock()) : options.asOf;
    }

    /** The folder of the store: as asked, else the user's own store, else the practice store when only that exists. */
    Path folder() {
        if (options.store != null) {
            return options.store;
        }
        Path own = around.home().resolve("store");
        Path practice = around.home().resolve("practice");
        return !around.door().isStore(own) && around.door().isStore(practice) ? practice : own;
    }

    /** The folder of the store, which exists. */
    Path existingFolder() {
        Path folder = folder();
        if (!around.door().isStore(folder)) {
            throw new Mistake("no-store", folder);
        }
        return folder;
    }

    /** Warns of a folder that another program or computer may write into. */
    void warn(Path folder) {
        String words = new StoreTroubleTexts().place(language(), around.door().care().place(folder));
        if (!words.isEmpty() && !options.quiet) {
            around.err().println(words);
        }
    }

    /** The passphrase of the store, to be wiped by the caller; that of practice stores is known. */
    char[] secret(Path folder) {
        return options.passphraseFile == null && around.door().isPractice(folder)
                ? around.practice().passphrase()
                : Secrets.passphrase(options.passphraseFile, texts().say("ask-passphrase"));
    }

    /** Opens the store; the caller closes it. */
    Keep open() throws StoreTrouble {
        Path folder = existingFolder();
        warn(folder);
        char[] passphrase = secret(folder);
        try {
            Keep keep = around.door().open(folder, passphrase);
            if (keep.keysMended() && !options.quiet) {
                around.err().println(new StoreTroubleTexts().keysMended(language()));
            }
            return keep;
        } catch (StoreTrouble trouble) {
            if (BROKEN.contains(trouble.code())) {
                around.err().println(new StoreTroubleTexts().say(language(), trouble));
                throw new Mistake(newestBackup(folder), words(folder));
            }
            throw trouble;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private String newestBackup(Path folder) {
        return around.door().care().backups(folder).isEmpty() ? "backup-none" : "backup-newest";
    }

    private Object[] words(Path folder) {
        return around.door().care().backups(folder).stream().limit(1)
                .map(one -> new Object[] {
                    Format.day(one.made().toLocalDate()) + " " + Format.time(language(), one.made()), folder})
                .findFirst().orElseGet(() -> new Object[0]);
    }

    Progress progress() {
        return options.quiet ? Progress.NONE : new ProgressLine(around.err());
    }

    /** How the unit stands on the reporting date, with the limits that the store has. */
    Standing standing(Keep keep, @Nullable String unit) {
        return standing(keep, unit, new FollowUp(keep).book());
    }

    /** As {@link #standing(Keep, String)}, with other decisions. */
    Standing standing(Keep keep, @Nullable String unit, LimitBook book) {
        if (unit != null) {
            checkUnit(keep, unit);
        }
        Standing standing = new FollowUp(keep).standing(date(), unit, book, TREND, Progress.NONE);
        if (standing.dataAreLater()) {
            LocalDate first = keep.snapshots().getLast().taken().toLocalDate();
            say("data-later", Format.day(date()), Format.day(first));
        }
        return standing;
    }

    /** Refuses a unit that the newest import does not have. */
    static void checkUnit(Keep keep, String unit) {
        List<String> units = new FollowUp(keep).units();
        if (!units.contains(unit)) {
            throw new Mistake("unknown-unit", unit, String.join(", ", units));
        }
    }
}
