package fi.luotsi.work;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.mapping.TablePreview;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Intake;
import fi.luotsi.intake.Passwords;
import fi.luotsi.intake.Piece;
import fi.luotsi.intake.Reading;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings files in for somebody who can be asked: finds the tables whose columns are not known, then imports. */
public final class BringFiles {

    /** What else is asked about: a needed column that nobody found, and two columns for one meaning. */
    private static final Set<String> ASKED = Set.of("csv.missing-column", "csv.column-twice", "csv.same-meaning");

    private final Intake intake;
    private final PreviewTable preview;
    private final ImportFiles importFiles;

    /** Asked from the working thread, which waits for the answer. */
    @FunctionalInterface
    public interface Asks {

        /**
         * The password of a protected workbook; wiped after use.
         *
         * @param file the file's name as the user knows it
         * @param tries how many passwords have been wrong so far
         * @return null when the user does not know it: the file is then refused
         */
        char @Nullable [] password(String file, int tries);
    }

    /**
     * A table that an import would refuse because it is not plain what its columns are.
     *
     * @param from name of the file that was chosen; the table itself, or a ZIP that holds it
     * @param table its beginning, read by the best guess
     */
    public record Unsure(String from, InputFile file, TablePreview table) {}

    public BringFiles(Intake intake, ImportFiles importFiles) {
        this.intake = intake;
        this.preview = new PreviewTable(intake);
        this.importFiles = importFiles;
    }

    /** The tables among the files whose columns somebody must look at before they are imported. */
    public List<Unsure> unsure(Keep keep, List<Path> files, Asks asks, Progress progress) {
        List<Mapping> saved = new Mappings(keep).list();
        List<Unsure> unsure = new ArrayList<>();
        for (Piece piece : intake.unfold(files.stream().map(InputFile::of).toList(), progress)) {
            progress.check();
            InputFile file = piece.file();
            if (file != null) {
                progress.at(file.name(), 0, 0);
                TablePreview table = preview.of(file, null, saved, passwords(asks)).table();
                if (table != null && !table.saved() && unclear(table)) {
                    unsure.add(new Unsure(piece.from(), file, table));
                }
            }
        }
        return unsure;
    }

    private static boolean unclear(TablePreview table) {
        return table.problems().stream().map(Problem::code)
                .anyMatch(code -> code.startsWith("csv.unclear-") || ASKED.contains(code));
    }

    /** A table's first rows as a mapping reads them. */
    public PreviewTable.Seen tried(Unsure table, Mapping mapping, Asks asks) {
        return preview.of(table.file(), mapping, List.of(), passwords(asks));
    }

    /**
     * Imports the files in order; tables by the mappings that the store keeps.
     *
     * @param without names of tables among them, or inside a ZIP, that the user has left out
     * @param taken the time of the import, local time in Europe/Helsinki
     * @throws Progress.Cancelled when the user stops it; the store is then as before
     */
    public ImportFiles.Result bring(
            Keep keep, List<Path> files, Set<String> without, Asks asks, LocalDateTime taken, Progress progress) {
        Reading reading = Reading.ALL.with(passwords(asks));
        return importFiles.run(
                keep, files.stream().map(InputFile::of).toList(), new ImportFiles.Choice(reading, false, without),
                taken, progress);
    }

    private static Passwords passwords(Asks asks) {
        return asks::password;
    }
}
