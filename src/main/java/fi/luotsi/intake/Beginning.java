package fi.luotsi.intake;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.mapping.TablePreview;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.intake.mapping.Look;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the beginning of a table while it is read, for a preview. */
final class Beginning implements Look {

    private final String file;
    private final List<TablePreview.Row> rows = new ArrayList<>();
    private @Nullable Table table;
    private @Nullable Mapping tried;
    private boolean saved;
    private List<String> names = List.of();

    Beginning(String file) {
        this.file = file;
    }

    void of(Table one) {
        table = one;
    }

    @Override
    public void heading(List<String> heading, Mapping mapping, boolean found) {
        names = heading;
        tried = mapping;
        saved = found;
    }

    @Override
    public void row(long line, List<String> cells) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < cells.size() && i < names.size(); i++) {
            shown.add(Clean.forMessage(cells.get(i)));
        }
        rows.add(new TablePreview.Row(line, shown));
    }

    Intake.Preview preview(FileReport report) {
        Problem refused = report.status() == FileReport.Status.REFUSED ? report.problems().getFirst() : null;
        if (table == null || tried == null) {
            return new Intake.Preview(null, refused);
        }
        return new Intake.Preview(
                new TablePreview(file, table.sheet(), table.encoding(), table.separator(), names, rows, tried, saved,
                        report.problems()),
                refused);
    }
}
