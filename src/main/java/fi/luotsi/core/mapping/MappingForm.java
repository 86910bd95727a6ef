package fi.luotsi.core.mapping;

import fi.luotsi.core.mapping.Mapping.Column;
import fi.luotsi.core.mapping.Mapping.SlashDates;
import fi.luotsi.core.words.Escaped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a mapping is kept as a text: one fact a line, what it is before the first blank.
 *
 * <p>Backslash and line ends within a fact are written {@code \\}, {@code \n} and {@code \r}. A line that begins with an
 * unknown word, and a column with an unknown field, come from a newer Luotsi: the line is passed over, the column holds
 * nothing.
 */
public final class MappingForm {

    private static final String FIRST = "luotsi-mapping 1";

    private MappingForm() {}

    /** The mapping as a text. */
    public static String write(Mapping mapping) {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        text.append("name ").append(Escaped.write(mapping.name())).append('\n');
        text.append("fingerprint ").append(Escaped.write(mapping.fingerprint())).append('\n');
        text.append("dates ").append(mapping.dates()).append('\n');
        for (Column column : mapping.columns()) {
            text.append("column ").append(column.field()).append(' ').append(Escaped.write(column.heading())).append('\n');
        }
        return text.toString();
    }

    /** The mapping of a text, or null when the text is none. */
    public static @Nullable Mapping read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FIRST)) {
            return null;
        }
        String name = null;
        String fingerprint = null;
        SlashDates dates = SlashDates.REFUSED;
        List<Column> columns = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            int blank = line.indexOf(' ');
            String rest = blank < 0 ? "" : line.substring(blank + 1);
            switch (blank < 0 ? line : line.substring(0, blank)) {
                case "name" -> name = Escaped.read(rest);
                case "fingerprint" -> fingerprint = Escaped.read(rest);
                case "dates" -> dates = dates(rest);
                case "column" -> columns.add(column(rest));
                default -> { }
            }
        }
        return name == null || fingerprint == null ? null : new Mapping(name, fingerprint, columns, dates);
    }

    private static Column column(String rest) {
        int blank = rest.indexOf(' ');
        String field = blank < 0 ? rest : rest.substring(0, blank);
        String heading = blank < 0 ? "" : Escaped.read(rest.substring(blank + 1));
        for (Field one : Field.values()) {
            if (one.name().equals(field)) {
                return new Column(heading, one);
            }
        }
        return new Column(heading, Field.NOTHING);
    }

    private static SlashDates dates(String name) {
        for (SlashDates one : SlashDates.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return SlashDates.REFUSED;
    }
}
