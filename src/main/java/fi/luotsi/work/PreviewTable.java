package fi.luotsi.work;

import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.mapping.TablePreview;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Intake;
import fi.luotsi.intake.Passwords;
import fi.luotsi.intake.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the beginning of a table as an import would read it; nothing is kept. */
public final class PreviewTable {

    /** How many rows are shown. */
    public static final int ROWS = 20;

    private final Intake intake;

    public PreviewTable(Intake intake) {
        this.intake = intake;
    }

    /**
     * What was seen.
     *
     * @param table null when the file is no table, or cannot be read so far
     * @param refused why the file as a whole would be refused; may be told beside a table whose mapping does not do yet
     */
    public record Seen(@Nullable TablePreview table, @Nullable Problem refused) {}

    /**
     * The file's first rows.
     *
     * @param tried the mapping to try; null = the saved one that fits the heading, else a guess
     * @param saved the mappings that the store keeps
     * @param passwords asked for when the file is a protected workbook
     */
    public Seen of(InputFile file, @Nullable Mapping tried, List<Mapping> saved, Passwords passwords) {
        Intake.Preview preview =
                intake.preview(file, Reading.ALL.first(ROWS).by(tried).saved(saved).with(passwords));
        return new Seen(preview.table(), preview.refused());
    }
}
