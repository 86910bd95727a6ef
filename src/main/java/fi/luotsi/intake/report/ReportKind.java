package fi.luotsi.intake.report;

import fi.luotsi.core.plan.ReportedRight.Report;
import fi.luotsi.intake.part.Clean;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of KOSKI's reports, as the text file beside this class declares its columns.
 *
 * @param columns in KOSKI's order
 * @param byHeading the columns by both of their headings in plain form
 */
record ReportKind(Report report, List<Column> columns, Map<String, Column> byHeading) {

    /** Of so many of its columns must a sheet have the headings to be taken for the report. */
    private static final double ENOUGH = 0.5;

    /**
     * A column.
     *
     * @param needed whether a file without it is refused
     * @param common whether all sheets of the report have it; the others do not count when it is recognised
     */
    record Column(Use use, boolean needed, boolean common, String fi, String sv) {}

    ReportKind {
        columns = List.copyOf(columns);
        byHeading = Map.copyOf(byHeading);
    }

    /** All reports. */
    static List<ReportKind> all() {
        List<ReportKind> kinds = new ArrayList<>();
        for (Report report : Report.values()) {
            kinds.add(read(report));
        }
        return kinds;
    }

    private static ReportKind read(Report report) {
        String file = report.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        List<Column> columns = new ArrayList<>();
        Map<String, Column> byHeading = new HashMap<>();
        boolean common = true;
        for (String line : text(file).lines().toList()) {
            if (line.equals("---")) {
                common = false;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" \\| ");
                boolean needed = parts[0].endsWith("!");
                Use use = Use.of(needed ? parts[0].substring(0, parts[0].length() - 1) : parts[0]);
                Column column = new Column(use, needed, common, parts[1], parts[2]);
                columns.add(column);
                byHeading.put(plain(column.fi()), column);
                byHeading.put(plain(column.sv()), column);
            }
        }
        return new ReportKind(report, columns, byHeading);
    }

    private static String text(String file) {
        try (InputStream in = ReportKind.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A heading in the form in which headings are compared. */
    static String plain(String heading) {
        String text = Clean.text(heading);
        if (text == null) {
            return "";
        }
        String lower = text.replaceAll("[\\s\\u00A0\\u202F\\u2007]+", " ").toLowerCase(Locale.ROOT);
        for (String tail : new String[] {", esim", ", t.ex"}) {
            int at = lower.indexOf(tail);
            lower = at < 0 ? lower : lower.substring(0, at);
        }
        return lower.strip();
    }

    /** The column that a heading names in either language, null when this report has none of the name. */
    @Nullable Column column(String heading) {
        return byHeading.get(plain(heading));
    }

    /** How well headings fit this report, 0–1: the shared columns of all that either of them has. */
    double fit(List<String> headings) {
        long filled = headings.stream().filter(heading -> !plain(heading).isEmpty()).count();
        long shared = headings.stream().map(this::column).filter(column -> column != null).distinct().count();
        long own = columns.stream().filter(Column::common).count();
        boolean enough = shared >= own * ENOUGH;
        return enough ? (double) shared / (Math.max(own, shared) + filled - Math.min(filled, shared)) : 0;
    }
}
