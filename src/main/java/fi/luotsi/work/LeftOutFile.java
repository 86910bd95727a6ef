package fi.luotsi.work;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Intake;
import fi.luotsi.intake.Reading;
import fi.luotsi.intake.part.Aside;
import fi.luotsi.intake.part.Withheld;
import fi.luotsi.intake.table.Line;
import fi.luotsi.intake.table.RowsAgain;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows in quarantine of one file, put together to be read again: a list of JSON records, or a table. */
final class LeftOutFile {

    /** What a remark on a report's making is kept under; its words are the day and time, and the period. */
    private static final String MADE = "report.made";

    private final Key key;
    private final Map<Long, Quarantined> rows = new LinkedHashMap<>();

    /**
     * What rows must share to be read together.
     *
     * @param stray whether they are records of another kind than the file they stood in
     */
    private record Key(
            int snapshot, String file, Source source, @Nullable String mapping, List<String> heading, boolean stray) {}

    private LeftOutFile(Key key) {
        this.key = key;
    }

    /** The files that the rows make, oldest import first; rows that cannot be read again are in none of them. */
    static List<LeftOutFile> of(Collection<Quarantined> quarantine) {
        Map<Key, LeftOutFile> files = new LinkedHashMap<>();
        for (Quarantined row : quarantine) {
            LeftOut leftOut = row.row();
            if (hindrance(leftOut) == null) {
                Key key = new Key(row.snapshot(), leftOut.problem().file(), leftOut.source(), leftOut.mapping(),
                        leftOut.heading(), leftOut.problem().code().equals("record.other-source"));
                files.computeIfAbsent(key, LeftOutFile::new).add(row);
            }
        }
        List<LeftOutFile> all = new ArrayList<>(files.values());
        all.sort((a, b) -> Integer.compare(a.key.snapshot, b.key.snapshot));
        return all;
    }

    /**
     * Why a row can never be read again, as the code of a sentence that says what to do instead; null when it can.
     *
     * <p>A row with a stray quotation mark can be read with the mark in its text, unless its cells have slipped. A line of
     * a mass transfer says nothing without the lines of its other files.
     */
    static @Nullable String hindrance(LeftOut row) {
        String code = row.problem().code();
        boolean table = !row.heading().isEmpty();
        if (code.startsWith("transfer.")) {
            return "again.transfer";
        } else if (Aside.cut(row)) {
            return "again.cut";
        } else if (code.equals("csv.no-value")) {
            return "again.no-value";
        } else if (table && (code.equals("csv.width") || code.equals("csv.bare-quote"))
                && row.cells().size() != row.heading().size()) {
            return "again.slipped";
        }
        return table && masked(row) ? "again.masked" : null;
    }

    /** Whether cells are gone without which the row cannot be told from others, or may be told wrongly. */
    private static boolean masked(LeftOut row) {
        long masked = row.cells().stream().filter(Withheld.MASK::equals).count();
        return row.source() == Source.ARVO ? masked > 0 : row.problem().code().equals("csv.bare-quote") && masked > 1;
    }

    /** The report of rows that were not read, and why not. */
    static FileReport unread(String file, @Nullable Source source, String why) {
        return new FileReport(
                file, source, FileReport.Status.REFUSED, 0, 0, 0, 0, 0, 0, Map.of(), Map.of(), Map.of(),
                List.of(new Problem(Problem.Gravity.FILE_REFUSED, why, file, null, null, List.of())));
    }

    /** The reports of the files whose rows cannot be read again, one a file and cause. */
    static List<FileReport> unreadable(List<Quarantined> quarantine) {
        Map<String, FileReport> reports = new LinkedHashMap<>();
        for (Quarantined row : quarantine) {
            String why = hindrance(row.row());
            if (why != null) {
                String file = row.row().problem().file();
                reports.putIfAbsent(file + " " + why, unread(file, row.row().source(), why));
            }
        }
        return List.copyOf(reports.values());
    }

    /** Records of JSON have the places of their list; lines keep their own as far as no other has it. */
    private void add(Quarantined row) {
        Long own = row.row().problem().row();
        long place = key.heading.isEmpty() || own == null ? rows.size() + 1L : Math.max(1, own);
        while (rows.containsKey(place)) {
            place++;
        }
        rows.put(place, row);
    }

    String name() {
        return key.file;
    }

    Source source() {
        return key.source;
    }

    Collection<Quarantined> rows() {
        return rows.values();
    }

    /**
     * Reads it: by the mapping of the name it was read by before, as that is now, else as any file.
     *
     * @param imports what the store tells of its imports
     */
    FileReport read(Intake intake, List<SnapshotInfo> imports, Mappings mappings, Rows to, Progress progress) {
        Reading reading = Reading.ALL.saved(mappings.list())
                .by(key.mapping == null ? null : mappings.find(key.mapping));
        if (key.heading.isEmpty()) {
            return intake.again(records(), to, reading, progress);
        }
        List<Line> lines = new ArrayList<>(rows.size());
        rows.forEach((place, row) -> lines.add(RowsAgain.line(place, cells(row.row()))));
        return intake.again(key.file, key.source, new RowsAgain(key.heading, lines), instructions(imports), to, reading,
                progress);
    }

    private InputFile records() {
        StringBuilder text = new StringBuilder("[\n");
        rows.values().forEach(row -> text.append(text.length() > 2 ? ",\n" : "").append(row.row().cells().getFirst()));
        return InputFile.of(key.file, text.append("\n]").toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The cells as wide as the heading: a workbook leaves out the empty ones at the end of a row, or writes more. */
    private static List<String> cells(LeftOut row) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() > row.heading().size() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        while (cells.size() < row.heading().size()) {
            cells.add("");
        }
        return cells;
    }

    /** What the sheet of instructions told when the report was imported: it tells which of two reports is newer. */
    private List<String> instructions(List<SnapshotInfo> imports) {
        List<String> texts = new ArrayList<>();
        imports.stream().filter(each -> each.number() == key.snapshot).flatMap(each -> each.files().stream())
                .flatMap(file -> file.problems().stream())
                .filter(problem -> problem.code().equals(MADE) && problem.file().equals(key.file))
                .map(Problem::words).filter(words -> words.size() > 2).findFirst()
                .ifPresent(words -> texts.addAll(
                        List.of(words.get(1) + "–" + words.get(2), "luotu " + words.getFirst())));
        return texts;
    }

    /**
     * The rows with which something else is wrong than was, now that they have been read again.
     *
     * @param problems what is wrong with the rows that were left out once more, by their places
     */
    List<Quarantined> explained(Map<Long, Problem> problems) {
        List<Quarantined> explained = new ArrayList<>();
        problems.forEach((place, now) -> {
            Quarantined row = rows.get(place);
            // That a record strayed into its file is how it is found again.
            if (row != null && !key.stray) {
                Problem was = row.row().problem();
                Problem is = new Problem(was.gravity(), now.code(), was.file(), was.row(), now.field(), now.words());
                if (!is.equals(was)) {
                    explained.add(new Quarantined(row.id(), row.snapshot(), row.taken(), new LeftOut(
                            row.row().source(), is, row.row().mapping(), row.row().heading(), row.row().cells())));
                }
            }
        });
        return explained;
    }

    /** The ids of the rows but for those that stand at these places. */
    List<Long> without(Set<Long> places) {
        return rows.entrySet().stream().filter(row -> !places.contains(row.getKey()))
                .map(row -> row.getValue().id()).toList();
    }
}
