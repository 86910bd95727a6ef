package fi.luotsi.desktop.students;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What rows must fulfil to be seen: every facet in which something is chosen, all words searched for, a given set. */
final class Filter implements Predicate<StudentRow> {

    private final List<String> words;
    private final @Nullable Set<String> only;
    private final BitSet[] chosen = new BitSet[Facet.values().length];

    /**
     * @param search words that must all be found, "" = none
     * @param only study rights to stay with, null = all
     * @param keys chosen values by facet; none = the facet does not narrow
     */
    Filter(StudentRows rows, String search, @Nullable Set<String> only, Map<Facet, Set<String>> keys) {
        this.words = List.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        this.only = only;
        for (Facet facet : Facet.values()) {
            BitSet bits = new BitSet();
            keys.getOrDefault(facet, Set.of()).forEach(key -> bits.set(rows.number(facet, key)));
            chosen[facet.ordinal()] = bits;
        }
    }

    @Override
    public boolean test(StudentRow row) {
        for (Facet facet : Facet.values()) {
            if (!passes(row, facet)) {
                return false;
            }
        }
        return ground(row);
    }

    private boolean passes(StudentRow row, Facet facet) {
        BitSet bits = chosen[facet.ordinal()];
        if (bits.isEmpty()) {
            return true;
        }
        for (int value : row.values(facet)) {
            if (bits.get(value)) {
                return true;
            }
        }
        return false;
    }

    private boolean ground(StudentRow row) {
        if (only != null && !only.contains(row.studyRight())) {
            return false;
        }
        for (String word : words) {
            if (!row.haystack().contains(word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * How many rows each value would show if its own facet chose nothing: the counts of a facet follow all the others.
     *
     * @return by facet and value
     */
    List<int[]> counts(StudentRows rows) {
        List<int[]> counts = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            counts.add(new int[rows.values(facet).size()]);
        }
        for (StudentRow row : rows.rows()) {
            if (!ground(row)) {
                continue;
            }
            int failed = 0;
            Facet barrier = null;
            for (Facet facet : Facet.values()) {
                if (!passes(row, facet)) {
                    failed++;
                    barrier = facet;
                }
            }
            if (failed == 0) {
                for (Facet facet : Facet.values()) {
                    add(counts, row, facet);
                }
            } else if (failed == 1 && barrier != null) {
                add(counts, row, barrier);
            }
        }
        return counts;
    }

    private static void add(List<int[]> counts, StudentRow row, Facet facet) {
        for (int value : row.values(facet)) {
            counts.get(facet.ordinal())[value]++;
        }
    }
}
