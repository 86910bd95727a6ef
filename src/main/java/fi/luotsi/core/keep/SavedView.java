package fi.luotsi.core.keep;

import fi.luotsi.core.words.Escaped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A way of looking at the list of students, kept under a name.
 *
 * @param chosen what is chosen of each facet; a facet of which nothing is chosen is not there
 * @param search the words sought, "" = none
 * @param columns names of the columns shown
 * @param sortedBy name of the column that decides the order
 * @param rising whether from the least to the greatest
 */
public record SavedView(
        String name, Map<String, Set<String>> chosen, String search, List<String> columns, String sortedBy,
        boolean rising) {

    /**
     * Settings of a store that begin so hold views, or the name of one. They may name a person, so that they go with the
     * person.
     */
    public static final String SETTING = "view";

    private static final String FIRST = "luotsi-view 1";

    public SavedView {
        Map<String, Set<String>> some = new TreeMap<>();
        chosen.forEach((facet, keys) -> {
            if (!keys.isEmpty()) {
                some.put(facet, Set.copyOf(keys));
            }
        });
        chosen = Map.copyOf(some);
        columns = List.copyOf(columns);
    }

    /** The same under another name. */
    public SavedView named(String other) {
        return new SavedView(other, chosen, search, columns, sortedBy, rising);
    }

    /** The view as a text: one fact a line, what it is before the first blank. */
    public String write() {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        line(text, "name", name);
        new TreeMap<>(chosen).forEach((facet, keys) ->
                new TreeSet<>(keys).forEach(key -> line(text, "facet", facet + " " + key)));
        line(text, "search", search);
        columns.forEach(column -> line(text, "column", column));
        line(text, "sort", sortedBy + " " + (rising ? "rising" : "falling"));
        return text.toString();
    }

    private static void line(StringBuilder text, String what, String words) {
        text.append(what).append(' ').append(Escaped.write(words)).append('\n');
    }

    /** The view of a text, or null when the text is none; lines of a newer Luotsi are passed over. */
    public static @Nullable SavedView read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FIRST)) {
            return null;
        }
        String name = null;
        String search = "";
        String sort = "";
        List<String> columns = new ArrayList<>();
        Map<String, Set<String>> chosen = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String rest = Escaped.read(after(line));
            switch (before(line)) {
                case "name" -> name = rest;
                case "facet" -> chosen.computeIfAbsent(before(rest), key -> new TreeSet<>()).add(after(rest));
                case "search" -> search = rest;
                case "column" -> columns.add(rest);
                case "sort" -> sort = rest;
                default -> { }
            }
        }
        return name == null ? null
                : new SavedView(name, chosen, search, columns, before(sort), after(sort).equals("rising"));
    }

    private static String before(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? line : line.substring(0, blank);
    }

    private static String after(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? "" : line.substring(blank + 1);
    }
}
