package fi.luotsi.cli;

import fi.luotsi.core.words.Cells;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a command has found on standard output, as aligned text, JSON or CSV. */
final class Output {

    /** The forms a command can answer in. */
    enum Form {
        text, json, csv
    }

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintStream out;
    private final Form form;

    Output(PrintStream out, Form form) {
        this.out = out;
        this.form = form;
    }

    boolean isJson() {
        return form == Form.json;
    }

    /** Writes any tree of maps, lists and values as JSON. */
    void json(Object tree) {
        out.println(JSON.writeValueAsString(tree));
    }

    /** Writes rows with the same columns as text or CSV; a list becomes words with commas, null becomes nothing. */
    void table(List<String> columns, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (Map<String, ? extends @Nullable Object> row : rows) {
            cells.add(columns.stream().map(column -> plain(row.get(column))).toList());
        }
        if (form == Form.csv) {
            csv(columns, cells);
        } else {
            aligned(columns, cells);
        }
    }

    private void csv(List<String> columns, List<List<String>> rows) {
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        try {
            CSVPrinter printer = new CSVPrinter(out, format);
            printer.printRecord(columns);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(Cells::harmless).toList());
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void aligned(List<String> columns, List<List<String>> rows) {
        int[] widths = columns.stream().mapToInt(String::length).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        out.println(line(columns, widths));
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i));
            if (i < widths.length - 1) {
                line.repeat(' ', widths[i] - cells.get(i).length() + 2);
            }
        }
        return line.toString().stripTrailing();
    }

    private static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> list -> String.join(", ", list.stream().map(Output::plain).toList());
            case Map<?, ?> map -> String.join(", ",
                    map.entrySet().stream().map(e -> e.getKey() + "=" + plain(e.getValue())).toList());
            case Double number -> number == Math.rint(number)
                    ? Long.toString(number.longValue()) : String.format(Locale.ROOT, "%.1f", number);
            default -> value.toString();
        };
    }
}
