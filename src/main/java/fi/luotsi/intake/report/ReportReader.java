package fi.luotsi.intake.report;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.words.Language;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.part.Tally;
import fi.luotsi.intake.part.Values;
import fi.luotsi.intake.table.Line;
import fi.luotsi.intake.table.Table;
import fi.luotsi.intake.table.TextDates;
import fi.luotsi.intake.table.Workbook;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads KOSKI's report workbooks (koski.md section 2), recognised by the headings of their sheets. */
public final class ReportReader {

    /** The heading stands in the first row, below a row of group titles, or below a title that somebody has added. */
    private static final int HEADING_ROWS = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final Tally tally;
    private final Rows rows;
    private final long rowLimit;
    private final Progress progress;
    private final Values values = new Values();
    private final Codes codes = Codes.of(Cohort.EMPTY);
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private final Map<String, Long> sensitive = new TreeMap<>();
    private final List<Found> found = new ArrayList<>();
    private final TextDates textDates;
    private Instructions told = Instructions.NONE;
    private long passedOver;
    private long raised;
    private long read;

    /** A table with its report's heading. */
    private record Found(Opening table, Heading heading) {}

    /** Opens a table from its beginning. */
    private interface Opening {
        Table open() throws FileFault;
    }

    /** A study right with the line it came from first. */
    private record Seen(long line, ReportedRight right) {}

    /**
     * A reader of one workbook.
     *
     * @param rowLimit after how many rows to stop
     */
    public ReportReader(Tally tally, Rows rows, long rowLimit, Progress progress) {
        this.tally = tally;
        this.rows = rows;
        this.rowLimit = rowLimit;
        this.progress = progress;
        this.textDates = new TextDates(tally);
    }

    /**
     * Looks at the headings of all visible sheets.
     *
     * @return whether one of them is a report's
     * @throws FileFault when one is, but lacks columns that are needed
     */
    public boolean recognise(Workbook book) throws FileFault, IOException {
        List<ReportKind> kinds = ReportKind.all();
        List<String> others = new ArrayList<>();
        for (Workbook.Sheet sheet : book.sheets()) {
            if (Instructions.sheet(sheet.name())) {
                told = Instructions.of(texts(book, sheet));
            } else if (!sheet.hidden()) {
                Heading heading = heading(book.head(sheet, HEADING_ROWS), kinds);
                if (heading != null) {
                    found.add(new Found(() -> book.table(sheet), heading));
                } else {
                    others.add(sheet.name());
                }
            }
        }
        if (!found.isEmpty()) {
            others.forEach(name -> tally.warnLine("report.other-sheet", null, null, Clean.forMessage(name)));
        }
        return !found.isEmpty();
    }

    /**
     * Reads rows of a report that were left out before.
     *
     * @param table their heading, then the rows
     * @param instructions what the workbook's sheet of instructions told
     * @throws FileFault when no report has this heading, or nothing in the rows can be used
     */
    public void again(Table table, List<String> instructions) throws FileFault, IOException {
        told = Instructions.of(instructions);
        Line head = table.next();
        Heading heading = head == null ? null : heading(List.of(head), ReportKind.all());
        if (heading == null) {
            throw new FileFault("csv.no-header");
        }
        found.add(new Found(() -> table, heading));
        read();
    }

    private static List<String> texts(Workbook book, Workbook.Sheet sheet) throws FileFault, IOException {
        return book.head(sheet, 50).stream().flatMap(line -> line.texts().stream()).toList();
    }

    private static @Nullable Heading heading(List<Line> lines, List<ReportKind> kinds) throws FileFault {
        ReportKind best = null;
        Line row = null;
        double most = 0;
        for (Line line : lines) {
            for (ReportKind kind : kinds) {
                double fit = kind.fit(line.texts());
                if (fit > most) {
                    most = fit;
                    best = kind;
                    row = line;
                }
            }
        }
        return best == null || row == null ? null : new Heading(best, row);
    }

    /**
     * Reads all sheets that were recognised.
     *
     * @throws FileFault when nothing in them can be used
     */
    public void read() throws FileFault, IOException {
        tally.readAs(Source.KOSKI_REPORT, null);
        for (Found each : found) {
            sheet(each);
        }
        if (read == 0) {
            throw new FileFault(passedOver > 0 ? "right.only-other" : "csv.no-rows");
        }
        for (Seen each : seen.values()) {
            progress.check();
            tally.at(each.line());
            Rows.Outcome outcome = rows.other(each.right());
            tally.taken(outcome == Rows.Outcome.REPEATED ? Rows.Outcome.UNCHANGED : outcome);
        }
        remarks();
    }

    private void sheet(Found each) throws FileFault, IOException {
        Heading heading = each.heading();
        heading.unknown().forEach(tally::unknownKey);
        tally.table(heading.texts(), Set.copyOf(heading.sensitive()));
        RightMaker maker = new RightMaker(heading.kind().report(), heading.swedish(), told);
        try (Table table = each.table().open()) {
            for (Line line = table.next(); line != null && read < rowLimit; line = table.next()) {
                progress.check();
                if (line.number() > heading.line() && !line.blank()) {
                    row(line, heading, maker);
                }
            }
        }
    }

    private void row(Line line, Heading heading, RightMaker maker) {
        tally.begin();
        if (line.hidden()) {
            tally.warnLine("csv.hidden-row", line.number(), null);
        }
        try {
            if (line.fault() != null) {
                throw line.fault();
            }
            ReportRow values = new ReportRow(heading, line, tally, this.values, textDates);
            ReportedRight right = maker.make(values);
            if (right == null) {
                tally.notARecord();
                passedOver++;
                return;
            }
            drop(line, heading);
            read++;
            raised += values.raised();
            take(line.number(), right);
        } catch (RowFault fault) {
            read++;
            drop(line, heading);
            tally.lineLeftOut(line.number(), fault, withoutSensitive(line, heading));
        }
    }

    private void take(long line, ReportedRight right) {
        Seen before = seen.get(right.key());
        if (before == null) {
            seen.put(right.key(), new Seen(line, right));
            for (StatePeriod state : right.right().states()) {
                unknown("koskiopiskeluoikeudentila_" + state.state());
                if (state.financing() != null) {
                    unknown("opintojenrahoitus_" + state.financing());
                }
            }
        } else if (before.right().equals(right)) {
            tally.at(line);
            tally.taken(Rows.Outcome.REPEATED);
        } else {
            // A further performance, or a further overlapping right: its own row, but no right of its own.
            seen.put(right.key(), new Seen(before.line(), Merging.both(before.right(), right)));
            tally.taken(Rows.Outcome.UNCHANGED);
        }
    }

    private void unknown(String codeUri) {
        if (codes.name(Language.FI, codeUri).equals(codeUri)) {
            tally.unknownCode(Clean.forMessage(codeUri));
        }
    }

    private void drop(Line line, Heading heading) {
        for (int place : heading.sensitive()) {
            String text = Clean.text(line.text(place));
            if (text != null && !text.equals("0")) {
                tally.dropped(heading.name(place));
                if (!heading.identity(place)) {
                    sensitive.merge(heading.name(place), 1L, Long::sum);
                }
            }
        }
    }

    /** Not even that something stands in such a column is kept: that somebody has support is sensitive itself. */
    private static List<String> withoutSensitive(Line line, Heading heading) {
        List<String> texts = new ArrayList<>(line.texts());
        for (int place : heading.sensitive()) {
            if (place < texts.size()) {
                texts.set(place, "");
            }
        }
        return texts;
    }

    private void remarks() {
        textDates.tell();
        if (told.created() != null || told.from() != null) {
            tally.warnLine("report.made", null, null, shown(told.created()) + (told.time().isEmpty() ? "" : " ")
                    + told.time(), shown(told.from()), shown(told.to()));
        }
        if (passedOver > 0) {
            tally.warnLine("right.other-education", null, null, Long.toString(passedOver));
        }
        if (raised > 0) {
            tally.warnLine("report.raised", null, null, Long.toString(raised));
        }
        if (!sensitive.isEmpty()) {
            long times = sensitive.values().stream().mapToLong(Long::longValue).sum();
            tally.warnLine("right.sensitive", null, null, Long.toString(times), sensitive.entrySet().stream()
                    .map(each -> each.getKey() + " (" + each.getValue() + ")").collect(Collectors.joining(", ")));
        }
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "–" : day.format(DAY);
    }
}
