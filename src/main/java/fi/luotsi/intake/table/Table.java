package fi.luotsi.intake.table;

import fi.luotsi.intake.part.FileFault;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A table that is read row by row, from its first row on; blank rows come too. */
public interface Table extends Closeable {

    /** Name of the sheet, empty for CSV. */
    String sheet();

    /** What the text is encoded in, e.g. {@code UTF-8}; empty for a workbook. */
    String encoding();

    /** What stands between the columns, e.g. {@code ;}; empty for a workbook. */
    String separator();

    /**
     * The next row, or null at the end.
     *
     * @throws FileFault when the file cannot be read on
     */
    @Nullable Line next() throws FileFault, IOException;

    @Override
    void close() throws IOException;
}
