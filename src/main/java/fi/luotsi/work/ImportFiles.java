package fi.luotsi.work;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.mapping.MappingForm;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Intake;
import fi.luotsi.intake.NoRows;
import fi.luotsi.intake.Piece;
import fi.luotsi.intake.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Imports files into a store: all of a file or nothing of it, and nothing at all until the whole import is complete. */
public final class ImportFiles {

    /**
     * What to do with the files.
     *
     * @param reading which source is expected, how many rows to read
     * @param dryRun read and report, keep nothing
     * @param without names of files, or of files inside a ZIP, that are not to be read
     */
    public record Choice(Reading reading, boolean dryRun, Set<String> without) {

        /** Everything in the files, whatever they are. */
        public static final Choice ALL = new Choice(Reading.ALL, false);

        public Choice {
            without = Set.copyOf(without);
        }

        /** All of the files. */
        public Choice(Reading reading, boolean dryRun) {
            this(reading, dryRun, Set.of());
        }
    }

    /**
     * What became of an import.
     *
     * @param snapshot number of the newest snapshot afterwards, 0 when there is none
     * @param changed whether that is a new one
     */
    public record Result(List<FileReport> files, int snapshot, boolean changed) {}

    private final Intake intake;

    public ImportFiles(Intake intake) {
        this.intake = intake;
    }

    /**
     * Reads the files in order and makes them visible together.
     *
     * @param taken the time of the import, local time in Europe/Helsinki
     * @throws Progress.Cancelled when the user stops it; the store is then as before
     */
    public Result run(Keep keep, List<InputFile> files, Choice choice, LocalDateTime taken, Progress progress) {
        int before = newest(keep);
        Reading reading = choice.reading().saved(new Mappings(keep).list());
        try (Importing importing = keep.begin(taken)) {
            Reports gathered = new Reports();
            for (Piece piece : intake.unfold(files, progress)) {
                progress.check();
                InputFile file = piece.file();
                gathered.add(piece.from(), file == null ? piece.refused()
                        : choice.without().contains(file.name()) ? intake.leftOut(file)
                        : one(importing, file, reading, choice.dryRun(), progress));
            }
            List<FileReport> reports = gathered.all();
            int after = choice.dryRun() ? before : importing.complete(reports);
            return new Result(List.copyOf(reports), after, after != before);
        }
    }

    private FileReport one(
            Importing importing, InputFile file, Reading reading, boolean dryRun, Progress progress) {
        // Before anything is read: a pipe never ends, and a file of many gigabytes takes minutes to hash.
        FileReport refused = intake.refusal(file);
        if (refused != null) {
            return refused;
        }
        Importing.FileRows rows = importing.file(file.name());
        SourcedRows sourced = new SourcedRows(rows);
        Digested digested = new Digested(file);
        FileReport report;
        String digest;
        try {
            String state = file.state();
            InputFile read = file.path() == null ? file : digested;
            report = intake.read(read, sourced, reading, progress);
            digest = report.status() == FileReport.Status.REFUSED ? ""
                    : digested.sha256(form(intake.mapping(file, reading)), progress);
            if (importing.seen(digest)) {
                // Its rows are in already, and newer ones may have come since: an old file never turns the clock back.
                report = intake.read(read, new NoRows(rows), reading, progress);
                rows.discard();
                return report;
            }
            if (report.status() != FileReport.Status.REFUSED && !file.state().equals(state)) {
                report = intake.changed(file);
            }
        } catch (IOException e) {
            rows.discard();
            return intake.unreadable(file, e);
        }
        if (dryRun || report.status() == FileReport.Status.REFUSED || report.source() == null) {
            rows.discard();
        } else {
            rows.keep(sourced.sources(report.source()), digest);
        }
        return report;
    }

    /** What reads the files. */
    Intake intake() {
        return intake;
    }

    private static int newest(Keep keep) {
        return keep.snapshots().isEmpty() ? 0 : keep.snapshots().getFirst().number();
    }

    /** What of a mapping goes into the digest of its table: a corrected one makes it another file. */
    private static byte[] form(@Nullable Mapping mapping) {
        return mapping == null ? new byte[0] : MappingForm
                .write(new Mapping("", mapping.fingerprint(), mapping.columns(), mapping.dates()))
                .getBytes(StandardCharsets.UTF_8);
    }
}
