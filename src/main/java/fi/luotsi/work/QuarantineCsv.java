package fi.luotsi.work;

import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.words.Cells;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Rows in quarantine as CSV that a spreadsheet opens and never runs. */
final class QuarantineCsv {

    private static final List<String> OWN =
            List.of("column.taken", "column.file", "column.row", "column.field", "column.reason", "column.mapping",
                    "column.record");

    private final Texts texts = Texts.beside(QuarantineCsv.class, "Quarantine.properties");
    private final ProblemTexts sentences = new ProblemTexts();
    private final Language language;

    QuarantineCsv(Language language) {
        this.language = language;
    }

    String of(List<Quarantined> rows) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        rows.forEach(row -> {
            for (int i = 0; i < row.row().cells().size() && !row.row().heading().isEmpty(); i++) {
                columns.putIfAbsent(name(row.row(), i), columns.size());
            }
        });
        StringBuilder csv = new StringBuilder();
        List<String> heading = new ArrayList<>(OWN.stream().map(key -> texts.get(language, key)).toList());
        heading.addAll(columns.keySet());
        line(csv, heading);
        rows.forEach(row -> line(csv, cells(row, columns)));
        return csv.toString();
    }

    /** A column's heading; cells beyond the heading are named by their place. */
    private static String name(LeftOut row, int place) {
        String name = place < row.heading().size() ? row.heading().get(place) : "";
        return name.isBlank() ? "#" + (place + 1) : name;
    }

    private List<String> cells(Quarantined row, Map<String, Integer> columns) {
        LeftOut leftOut = row.row();
        Problem problem = leftOut.problem();
        boolean record = leftOut.heading().isEmpty();
        List<String> cells = new ArrayList<>(List.of(
                row.taken().toLocalDate().toString(), problem.file(), Objects.toString(problem.row(), ""),
                Objects.toString(problem.field(), ""), sentences.text(language, problem),
                Objects.toString(leftOut.mapping(), ""), record ? String.join(" ", leftOut.cells()) : ""));
        String[] own = new String[columns.size()];
        for (int i = 0; i < leftOut.cells().size() && !record; i++) {
            own[columns.get(name(leftOut, i))] = leftOut.cells().get(i);
        }
        for (String cell : own) {
            cells.add(cell == null ? "" : cell);
        }
        return cells;
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(Cells::harmless).map(Cells::quoted).collect(Collectors.joining(";")))
                .append("\r\n");
    }
}
