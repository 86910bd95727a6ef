package fi.luotsi.intake.mapping;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.plan.Source;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.part.Tally;
import fi.luotsi.intake.table.Line;
import fi.luotsi.intake.table.Table;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the provider's own table through a mapping: each row is checked, and all rows of a student become one roster row
 * and one listed student, as far as the table has columns for them.
 */
public final class MappedTable {

    /**
     * How the table is to be read.
     *
     * @param mapping the mapping asked for; null = the saved one that fits the heading, else a guess that is sure
     * @param saved the mappings that the user has saved
     * @param rowLimit after how many rows to stop
     * @param look looks on when only the beginning is to be shown; null = an import
     */
    public record How(@Nullable Mapping mapping, List<Mapping> saved, long rowLimit, @Nullable Look look) {}

    /** Rows looked at before the first is read: a title above the heading, and values to guess by. */
    private static final int AHEAD = 50;

    private final Tally tally;
    private final Rows rows;
    private final Progress progress;
    private final How how;

    public MappedTable(Tally tally, Rows rows, Progress progress, How how) {
        this.tally = tally;
        this.rows = rows;
        this.progress = progress;
        this.how = how;
    }

    /**
     * Reads the whole table; the caller closes it.
     *
     * @return {@link Source#ROSTER} when it has only names, groups, units and teachers, else {@link Source#TABLE}
     * @throws FileFault when the table as a whole cannot be used
     */
    public Source read(Table table) throws FileFault, IOException {
        if (!table.encoding().isEmpty() && !table.encoding().equals("UTF-8")) {
            tally.warnLine("csv.other-encoding", null, null, table.encoding());
        }
        Deque<Line> ahead = new ArrayDeque<>();
        for (Line line = table.next(); line != null; line = ahead.size() < AHEAD ? table.next() : null) {
            if (!line.blank()) {
                ahead.add(line);
            }
        }
        Choice choice = new Choice(how.mapping(), how.saved(), new Headings());
        Head head = choice.head(new ArrayList<>(ahead));
        Chosen chosen = choice.choose(head, how.look() != null ? tally : null);
        while (ahead.removeFirst().number() != head.line()) {
            // What stands above the heading is a title.
        }
        chosen.strange().forEach(tally::unknownKey);
        chosen.same().forEach(same -> tally.warnLine("csv.same-meaning", head.line(), same.column(), same.read()));
        if (how.look() != null) {
            how.look().heading(head.names(), chosen.mapping(), chosen.saved());
        }
        Contents contents = Contents.of(chosen.fields());
        Source source = contents.more() ? Source.TABLE : Source.ROSTER;
        tally.readAs(source, chosen.mapping().name().isBlank() ? null : chosen.mapping().name());
        tally.table(head.names(), withheld(chosen.fields()));
        Students students = new Students(tally, rows, contents, head, chosen.fields());
        RowReader reader = new RowReader(tally, head, chosen, table.encoding().isEmpty());
        rows(table, ahead, reader, students);
        reader.finish();
        if (how.look() == null) {
            tally.tableEnded();
        }
        students.finish(progress);
        return source;
    }

    /** The places of the columns that are never kept, not even with a row in quarantine. */
    private static Set<Integer> withheld(List<Field> fields) {
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (field == Field.IDENTITY_CODE || field == Field.CONTACT || field == Field.SENSITIVE) {
                places.add(i);
            }
        }
        return places;
    }

    private void rows(Table table, Deque<Line> ahead, RowReader reader, Students students)
            throws FileFault, IOException {
        long read = 0;
        for (Line line = next(table, ahead); line != null && read < how.rowLimit(); line = next(table, ahead)) {
            progress.check();
            if (!line.blank()) {
                read++;
                row(line, reader, students);
            }
        }
        if (read == 0) {
            throw new FileFault("csv.no-rows");
        }
    }

    private static @Nullable Line next(Table table, Deque<Line> ahead) throws FileFault, IOException {
        return ahead.isEmpty() ? table.next() : ahead.removeFirst();
    }

    private void row(Line line, RowReader reader, Students students) throws FileFault {
        tally.begin();
        if (how.look() != null) {
            how.look().row(line.number(), line.texts());
        }
        if (line.hidden()) {
            tally.warnLine("csv.hidden-row", line.number(), null);
        }
        try {
            students.add(reader.read(line));
        } catch (RowFault fault) {
            tally.lineLeftOut(line.number(), fault, line.texts());
        }
    }
}
