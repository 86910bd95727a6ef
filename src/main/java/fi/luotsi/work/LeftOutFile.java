package fi.luotsi.work;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.words.Cells;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Reading;
import fi.luotsi.intake.part.Aside;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows in quarantine of one file, put together as a file again: a list of JSON records, or CSV with a heading. */
final class LeftOutFile {

    private final Key key;
    private final StringBuilder text = new StringBuilder();
    private final Map<Long, Quarantined> rows = new LinkedHashMap<>();
    private long line = 1;

    /** What rows must share to stand in one file. */
    private record Key(int snapshot, String file, Source source, @Nullable String mapping, List<String> heading) {}

    private LeftOutFile(Key key) {
        this.key = key;
        if (!key.heading.isEmpty()) {
            append(key.heading);
        }
    }

    /** The files that the rows make, oldest import first; rows that cannot be read again are in none of them. */
    static List<LeftOutFile> of(List<Quarantined> quarantine) {
        Map<Key, LeftOutFile> files = new LinkedHashMap<>();
        for (Quarantined row : quarantine) {
            LeftOut leftOut = row.row();
            if (readable(leftOut)) {
                Key key = new Key(row.snapshot(), leftOut.problem().file(), leftOut.source(), leftOut.mapping(),
                        leftOut.heading());
                files.computeIfAbsent(key, LeftOutFile::new).add(row);
            }
        }
        List<LeftOutFile> all = new ArrayList<>(files.values());
        all.sort((a, b) -> Integer.compare(a.key.snapshot, b.key.snapshot));
        return all;
    }

    /** The reports of the files whose rows cannot be read again, one a file and cause. */
    static List<FileReport> unreadable(List<Quarantined> quarantine) {
        Map<String, FileReport> reports = new LinkedHashMap<>();
        for (Quarantined row : quarantine) {
            String why = why(row.row());
            if (why != null) {
                String file = row.row().problem().file();
                reports.putIfAbsent(file + " " + why, new FileReport(
                        file, row.row().source(), FileReport.Status.REFUSED, 0, 0, 0, 0, 0, 0, Map.of(), Map.of(), Map.of(),
                        List.of(new Problem(Problem.Gravity.FILE_REFUSED, why, file, null, null, List.of()))));
            }
        }
        return List.copyOf(reports.values());
    }

    private static boolean readable(LeftOut row) {
        return why(row) == null;
    }

    /**
     * Why a row cannot be read again, null when it can. One that was cut cannot; one with a stray quotation mark can be
     * read with the mark in its text, unless its cells have slipped; and a line of a mass transfer says nothing without
     * the lines of its other files.
     */
    private static @Nullable String why(LeftOut row) {
        String code = row.problem().code();
        if (code.startsWith("transfer.")) {
            return "again.transfer";
        }
        boolean slipped = code.equals("csv.bare-quote") && row.cells().size() != row.heading().size();
        return Aside.cut(row) || slipped ? "again.cut" : null;
    }

    private void add(Quarantined row) {
        if (key.heading.isEmpty()) {
            text.append(rows.isEmpty() ? "[\n" : ",\n").append(row.row().cells().getFirst());
            rows.put(rows.size() + 1L, row);
        } else {
            rows.put(line, row);
            append(row.row().cells());
        }
    }

    private void append(List<String> cells) {
        String written = cells.stream().map(Cells::quoted).collect(Collectors.joining(";"));
        text.append(written).append("\r\n");
        line += 1 + written.chars().filter(c -> c == '\n').count();
    }

    /** How to read it: by the mapping of the name it was read by before, as that is now, else as any file. */
    Reading reading(Mappings mappings) {
        return Reading.ALL.saved(mappings.list()).by(key.mapping == null ? null : mappings.find(key.mapping));
    }

    InputFile input() {
        String whole = key.heading.isEmpty() ? text + "\n]" : text.toString();
        return InputFile.of(key.file, whole.getBytes(StandardCharsets.UTF_8));
    }

    /** The ids of the rows but for those that stand at these records or lines. */
    List<Long> without(Set<Long> places) {
        return rows.entrySet().stream().filter(row -> !places.contains(row.getKey()))
                .map(row -> row.getValue().id()).toList();
    }
}
