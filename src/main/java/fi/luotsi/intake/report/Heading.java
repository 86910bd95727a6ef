package fi.luotsi.intake.report;

import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.table.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The heading of a report's sheet: which column holds what. */
final class Heading {

    private final ReportKind kind;
    private final long line;
    private final List<String> texts;
    private final List<String> names;
    private final Map<Use, Integer> places = new EnumMap<>(Use.class);
    private final List<Integer> sensitive = new ArrayList<>();
    private final Set<Integer> identity = new HashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private final boolean swedish;

    /**
     * The heading in a row.
     *
     * @throws FileFault when a needed column is missing or a column stands twice
     */
    Heading(ReportKind kind, Line row) throws FileFault {
        this.kind = kind;
        this.line = row.number();
        this.texts = row.texts();
        this.names = texts.stream().map(Heading::clean).toList();
        Set<ReportKind.Column> found = new HashSet<>();
        int inSwedish = 0;
        for (int i = 0; i < texts.size(); i++) {
            ReportKind.Column column = kind.column(texts.get(i));
            if (column == null) {
                if (Clean.text(texts.get(i)) != null) {
                    unknown.add(name(i));
                }
                continue;
            }
            if (!found.add(column)) {
                throw new FileFault("csv.column-twice", line, name(i));
            }
            inSwedish += ReportKind.plain(column.sv()).equals(ReportKind.plain(texts.get(i))) ? 1 : 0;
            if (column.use() == Use.SENSITIVE || column.use() == Use.IDENTITY) {
                sensitive.add(i);
                if (column.use() == Use.IDENTITY) {
                    identity.add(i);
                }
            } else if (column.use() != Use.KNOWN) {
                places.put(column.use(), i);
            }
        }
        swedish = inSwedish * 2 > found.size();
        needed();
    }

    private void needed() throws FileFault {
        List<String> missing = kind.columns().stream()
                .filter(column -> column.needed() && !places.containsKey(column.use()))
                .map(column -> swedish ? column.sv() : column.fi())
                .toList();
        if (!missing.isEmpty()) {
            throw new FileFault("report.missing-columns", line, null, String.join(", ", missing));
        }
    }

    ReportKind kind() {
        return kind;
    }

    /** Its row in the sheet, from 1. */
    long line() {
        return line;
    }

    /** The headings as they stand. */
    List<String> texts() {
        return texts;
    }

    /** Whether most headings are in Swedish. */
    boolean swedish() {
        return swedish;
    }

    /** Where a column stands, from 0; null when the sheet has none. */
    @Nullable Integer place(Use use) {
        return places.get(use);
    }

    /** Places of the columns that are never kept. */
    List<Integer> sensitive() {
        return sensitive;
    }

    /** Whether the column at a place is the identity code's. */
    boolean identity(int place) {
        return identity.contains(place);
    }

    /** Headings that the report is not known to have. */
    List<String> unknown() {
        return unknown;
    }

    /** A heading for a message. */
    String name(int place) {
        return names.get(place);
    }

    private static String clean(String heading) {
        String text = Clean.text(heading);
        return text == null ? "" : Clean.forMessage(text.replaceAll("\\s+", " "));
    }

    /** The heading of a column for a message. */
    String name(Use use) {
        Integer place = places.get(use);
        return place == null ? "" : name(place);
    }
}
