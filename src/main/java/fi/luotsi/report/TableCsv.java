package fi.luotsi.report;

import fi.luotsi.core.words.Cells;
import fi.luotsi.core.words.WordTable;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a table as CSV that a spreadsheet opens and never runs: semicolons, decimals as the language writes them. */
public final class TableCsv {

    /** The first sign by which spreadsheets know UTF-8. */
    static final String MARK = "\uFEFF";

    /** The whole file; the lines on what it is come first, each in a row of its own. */
    public String write(WordTable table) {
        StringBuilder csv = new StringBuilder(MARK);
        csv.append(cell(table.title())).append("\r\n");
        table.about().forEach(line -> csv.append(cell(line)).append("\r\n"));
        csv.append(line(table.heads()));
        table.rows().forEach(row -> csv.append(line(row.stream().map(table::words).toList())));
        return csv.toString();
    }

    /** A row with its end. */
    static String line(List<String> cells) {
        return cells.stream().map(TableCsv::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    private static String cell(String words) {
        String safe = Cells.harmless(words);
        // Not as in Cells: what is read with semicolons keeps its decimal commas as they are.
        boolean quoted = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
