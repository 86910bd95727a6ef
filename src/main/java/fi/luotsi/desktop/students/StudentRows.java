package fi.luotsi.desktop.students;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everybody of one standing, ready to be shown.
 *
 * @param rows in the order at first
 * @param values values of each facet, by {@link Facet#ordinal()}
 * @param terms names of units and workplaces by which students are found, by number
 * @param computed how many rules could be computed, of {@code rules}
 * @param imported whether anything has been imported
 */
record StudentRows(
        LocalDate date, List<StudentRow> rows, List<List<FacetValue>> values, List<Term> terms, int computed,
        int rules, boolean imported) {

    List<FacetValue> values(Facet facet) {
        return values.get(facet.ordinal());
    }

    /** Number of a value in its facet, -1 when nobody ever had it. */
    int number(Facet facet, String key) {
        List<FacetValue> list = values(facet);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The same with values that are chosen but that nobody has now, so that no condition is out of sight. */
    StudentRows with(Map<Facet, Set<String>> chosen) {
        List<List<FacetValue>> all = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<FacetValue> list = new ArrayList<>(values(facet));
            for (String key : chosen.getOrDefault(facet, Set.of())) {
                if (number(facet, key) < 0) {
                    list.add(new FacetValue(key, key, null, 0));
                }
            }
            all.add(list);
        }
        return new StudentRows(date, rows, all, terms, computed, rules, imported);
    }
}
