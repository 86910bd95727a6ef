package fi.luotsi.intake.roster;

import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.FileFault;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The heading of a roster: which column holds what. */
final class Header {

    /** The name by which a missing study-right column is asked for. */
    static final String STUDY_RIGHT = "opiskeluoikeus_oid";

    private final List<String> names;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    /**
     * The heading of a table.
     *
     * @param line its line number, for faults
     * @throws FileFault when no heading is known, a needed column is missing, or a name stands twice
     */
    Header(List<String> raw, long line) throws FileFault {
        names = raw.stream().map(name -> {
            String clean = Clean.text(name);
            return clean == null ? "" : clean;
        }).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            Column column = Column.of(names.get(i));
            if (column == null) {
                continue;
            }
            if (!seen.add(names.get(i).toLowerCase(Locale.ROOT))) {
                throw new FileFault("csv.column-twice", line, Clean.forMessage(names.get(i)));
            }
            places.putIfAbsent(column, i);
        }
        if (places.isEmpty()) {
            throw new FileFault("csv.no-header", line, null);
        }
        if (!places.containsKey(Column.STUDY_RIGHT)) {
            throw new FileFault("csv.missing-column", line, STUDY_RIGHT);
        }
    }

    /** The headings as the file has them. */
    List<String> names() {
        return names;
    }

    /** The places of the columns that are never kept. */
    Set<Integer> withheld() {
        Set<Integer> withheld = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            Column column = Column.of(names.get(i));
            if (column != null && column.dropped()) {
                withheld.add(i);
            }
        }
        return withheld;
    }

    int width() {
        return names.size();
    }

    /** The heading of a column as the file has it. */
    String name(int place) {
        return Clean.forMessage(names.get(place));
    }

    /** The heading of a column as the file has it, or the name it is asked for by. */
    String name(Column column) {
        Integer place = places.get(column);
        return place == null ? column.name().toLowerCase(Locale.ROOT) : name(place);
    }

    /** Where a column stands, from 0; null when the file has none. */
    @Nullable Integer place(Column column) {
        return places.get(column);
    }

    /** The separator that splits a heading into the most columns; semicolon when none does. */
    static char separator(String heading) {
        char best = ';';
        int most = 0;
        for (char candidate : new char[] {';', ',', '\t'}) {
            int count = 0;
            boolean quoted = false;
            for (int i = 0; i < heading.length(); i++) {
                char c = heading.charAt(i);
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == candidate && !quoted) {
                    count++;
                }
            }
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
