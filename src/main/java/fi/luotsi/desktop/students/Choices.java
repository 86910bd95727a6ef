package fi.luotsi.desktop.students;

import fi.luotsi.core.keep.SavedView;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the user looks at the list: conditions, order, columns. It knows no language, so that one object given to each
 * {@link StudentsScreen} of a store keeps the choices when the screen is made anew. Used on the FX thread.
 */
public final class Choices {

    /**
     * Students that somebody picked elsewhere, e.g. those that a figure counts.
     *
     * @param why the words of the chip
     */
    record Only(String why, Set<String> studyRights) {}

    private final Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    private final Set<Facet> unfolded = EnumSet.noneOf(Facet.class);
    private final Set<Facet> closed = EnumSet.noneOf(Facet.class);
    private final Set<Column> columns = EnumSet.noneOf(Column.class);
    private final Map<Column, Double> widths = new EnumMap<>(Column.class);
    private String search = "";
    private String view = "";
    private boolean began;
    private @Nullable Only only;
    private Column sortedBy = Column.FLAGS;
    private boolean rising;

    public Choices() {
        for (Column column : Column.values()) {
            if (column.atFirst()) {
                columns.add(column);
            }
        }
        for (Facet facet : Facet.values()) {
            chosen.put(facet, new LinkedHashSet<>());
        }
    }

    /** Keys of the chosen values, by facet; empty sets do not narrow. */
    Map<Facet, Set<String>> chosen() {
        return chosen;
    }

    Set<String> chosen(Facet facet) {
        return chosen.computeIfAbsent(facet, key -> new LinkedHashSet<>());
    }

    /** Facets that show all their values. */
    Set<Facet> unfolded() {
        return unfolded;
    }

    /** Facets of which only the name is shown. */
    Set<Facet> closed() {
        return closed;
    }

    /** The columns shown. */
    Set<Column> columns() {
        return columns;
    }

    /** Widths in em that the user has set. */
    Map<Column, Double> widths() {
        return widths;
    }

    String search() {
        return search;
    }

    void search(String text) {
        search = text;
    }

    @Nullable Only only() {
        return only;
    }

    void only(@Nullable Only some) {
        only = some;
    }

    /** Name of the saved view in use, "" = none. */
    String view() {
        return view;
    }

    void view(String name) {
        view = name;
    }

    /** Whether anybody has looked at the list by these choices yet; then no saved view comes of itself. */
    boolean began() {
        return began;
    }

    void begin() {
        began = true;
    }

    Column sortedBy() {
        return sortedBy;
    }

    boolean rising() {
        return rising;
    }

    void sort(Column column, boolean up) {
        sortedBy = column;
        rising = up;
    }

    /** All this under a name, apart from those picked elsewhere. */
    SavedView saved(String name) {
        Map<String, Set<String>> keys = new TreeMap<>();
        chosen.forEach((facet, values) -> keys.put(facet.name(), values));
        return new SavedView(
                name, keys, search.strip(), columns.stream().map(Column::name).toList(), sortedBy.name(), rising);
    }

    /** Looks as a saved view says; facets and columns of a newer Luotsi are passed over. */
    void take(SavedView view) {
        clear();
        search = view.search();
        for (Facet facet : Facet.values()) {
            chosen(facet).addAll(view.chosen().getOrDefault(facet.name(), Set.of()));
        }
        columns.clear();
        for (Column column : Column.values()) {
            if (column == Column.NAME || view.columns().contains(column.name())) {
                columns.add(column);
            }
            if (view.sortedBy().equals(column.name())) {
                sort(column, view.rising());
            }
        }
    }

    /** Whether any condition narrows the list. */
    boolean narrowed() {
        return only != null || !search.isBlank() || chosen.values().stream().anyMatch(keys -> !keys.isEmpty());
    }

    /** Takes all conditions away; order and columns stay. */
    void clear() {
        only = null;
        search = "";
        chosen.values().forEach(Set::clear);
    }
}
