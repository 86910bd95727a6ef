package fi.luotsi.intake.roster;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Oid;
import fi.luotsi.core.plan.Placeholders;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.part.Tally;
import fi.luotsi.intake.part.Values;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a roster: a CSV table that tells each student's group, unit and responsible teacher. */
public final class RosterReader {

    /** Opens the file anew. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    private static final int NAME_LENGTH = 500;

    private final Tally tally;
    private final Rows rows;
    private final long rowLimit;
    private final Progress progress;
    private final Values values = new Values();
    private final Map<String, String> names = new HashMap<>();

    public RosterReader(Tally tally, Rows rows, long rowLimit, Progress progress) {
        this.tally = tally;
        this.rows = rows;
        this.rowLimit = rowLimit;
        this.progress = progress;
    }

    /**
     * Looks only whether the beginning of a file has lines as a table has; for files that are too large to be read.
     *
     * @throws FileFault when a line is longer than a table's
     */
    public static void checkLines(byte[] beginning) throws FileFault, IOException {
        try {
            Encoding.of(new ByteArrayInputStream(beginning));
        } catch (FileFault fault) {
            // The beginning may end within a letter, so that its encoding proves nothing.
            if (fault.code().equals("csv.long-line")) {
                throw fault;
            }
        }
    }

    /**
     * Reads the whole table; the file is opened twice, first to find its encoding.
     *
     * @throws FileFault when the table as a whole cannot be used
     */
    public void read(Opener opener) throws FileFault, IOException {
        Charset charset;
        try (InputStream in = opener.open()) {
            charset = Encoding.of(in);
        }
        if (!charset.equals(StandardCharsets.UTF_8)) {
            String name = charset.name().startsWith("UTF-16") ? "UTF-16" : "Windows-1252";
            tally.warnLine("csv.other-encoding", null, null, name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(opener.open(), charset.newDecoder()))) {
            table(reader);
        } catch (CharacterCodingException e) {
            throw new FileFault("csv.encoding");
        }
    }

    private void table(BufferedReader reader) throws FileFault, IOException {
        CsvLines lines = new CsvLines(reader);
        Header header = null;
        char told = 0;
        long line = 0;
        while (header == null) {
            String raw = lines.rawLine();
            line++;
            if (raw == null) {
                throw new FileFault("file.empty");
            }
            String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
            if (text.matches("(?i)\"?sep=[;,\t]\"?")) {
                told = text.charAt(text.indexOf('=') + 1);
            } else if (!text.isBlank()) {
                char separator = told == 0 ? Header.separator(text) : told;
                lines.separator(separator);
                header = header(text, separator, line);
            }
        }
        for (int i = 0; i < header.width(); i++) {
            if (Column.of(header.name(i)) == null) {
                tally.unknownKey(header.name(i));
            }
        }
        tally.table(header.names(), header.withheld());
        long before = tally.read();
        for (CsvLines.Row row = lines.next(); row != null && tally.read() - before < rowLimit; row = lines.next()) {
            progress.check();
            if (!row.blank()) {
                row(row, header);
            }
        }
        if (tally.read() == before) {
            throw new FileFault("csv.no-rows");
        }
        tally.tableEnded();
    }

    private static Header header(String text, char separator, long line) throws FileFault, IOException {
        CsvLines heading = new CsvLines(new StringReader(text));
        heading.separator(separator);
        CsvLines.Row row = heading.next();
        return new Header(row == null ? List.of() : row.fields(), line);
    }

    private void row(CsvLines.Row row, Header header) {
        tally.begin();
        Placement placement;
        try {
            placement = placement(row, header);
        } catch (RowFault fault) {
            tally.lineLeftOut(row.line(), fault, row.fields());
            return;
        }
        names(row.line(), placement, header);
        tally.at(row.line());
        Rows.Outcome outcome = rows.placement(placement);
        // One student on many rows, say one a unit, is how such tables are: not worth a word.
        tally.taken(outcome == Rows.Outcome.REPEATED ? Rows.Outcome.UNCHANGED : outcome);
    }

    private Placement placement(CsvLines.Row row, Header header) throws RowFault {
        if (row.bareQuote()) {
            throw new RowFault("csv.bare-quote", null);
        }
        if (row.fields().size() != header.width()) {
            throw new RowFault("csv.width", null, Integer.toString(header.width()),
                    Integer.toString(row.fields().size()));
        }
        for (int i = 0; i < row.fields().size(); i++) {
            check(row, i, header);
        }
        Placement placement = new Placement(
                oid(row, header, Column.STUDY_RIGHT), oid(row, header, Column.LEARNER),
                field(row, header, Column.LAST_NAME), field(row, header, Column.FIRST_NAME),
                field(row, header, Column.GROUP), field(row, header, Column.UNIT), teacher(row, header));
        if (placement.studyRight() == null && placement.learner() == null) {
            throw new RowFault("csv.no-id", header.name(Column.STUDY_RIGHT));
        }
        return placement;
    }

    private void check(CsvLines.Row row, int place, Header header) throws RowFault {
        String field = row.fields().get(place);
        if (Clean.badCharacters(field)) {
            throw new RowFault("csv.control", header.name(place));
        }
        Column column = Column.of(header.name(place));
        if (column != null && column.dropped()) {
            if (!field.isBlank()) {
                tally.dropped(header.name(place));
            }
        } else if (column != null && !field.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(field.charAt(0)) >= 0
                && !Placeholders.isOne(field.strip())) {
            tally.warnLine("csv.formula", row.line(), header.name(place));
        }
    }

    private @Nullable String field(CsvLines.Row row, Header header, Column column) throws RowFault {
        Integer place = header.place(column);
        String text = place == null ? null : Clean.text(row.fields().get(place));
        if (text != null && text.length() > NAME_LENGTH) {
            throw new RowFault("csv.long-field", header.name(column), Integer.toString(NAME_LENGTH));
        }
        return text == null ? null : values.text(text.replaceAll("\\s+", " "));
    }

    private @Nullable String teacher(CsvLines.Row row, Header header) throws RowFault {
        String name = field(row, header, Column.TEACHER);
        return name == null || Placeholders.isOne(name) ? null : name;
    }

    private @Nullable String oid(CsvLines.Row row, Header header, Column column) throws RowFault {
        String oid = field(row, header, column);
        if (oid == null) {
            return null;
        }
        Oid.Check check = column == Column.STUDY_RIGHT ? Oid.studyRight(oid) : Oid.learner(oid);
        if (check == Oid.Check.NOT_AN_OID) {
            throw new RowFault("csv.not-oid", header.name(column));
        }
        if (check == Oid.Check.WRONG_CHECK_DIGIT) {
            tally.warnLine("csv.check-digit", row.line(), header.name(column));
        }
        return oid;
    }

    /** One person with two names is one person; somebody should see which name is right. */
    private void names(long line, Placement placement, Header header) {
        String person = placement.learner() != null ? placement.learner() : placement.studyRight();
        String name = placement.lastName() + "|" + placement.firstName();
        String first = names.putIfAbsent(String.valueOf(person), name);
        if (first != null && !first.equals(name)) {
            tally.warnLine("csv.two-names", line, header.name(Column.LAST_NAME));
        }
    }
}
