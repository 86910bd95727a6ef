package fi.luotsi.desktop.students;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What rows must fulfil to be seen: every facet in which something is chosen, all words searched for, a given set. */
final class Filter implements Predicate<StudentRow> {

    /** Columns that the search looks in, whether shown or not. */
    private static final List<Column> SEARCHED = List.of(
            Column.GROUP, Column.QUALIFICATION, Column.TEACHER, Column.UNIT, Column.STUDY_RIGHT);

    private final List<String> words;
    private final @Nullable Set<String> only;
    private final BitSet[] chosen = new BitSet[Facet.values().length];
    private final StudentRows rows;
    /** For each word, which terms hold it. */
    private final List<BitSet> hits = new ArrayList<>();

    /**
     * @param search words that must all be found, "" = none
     * @param only study rights to stay with, null = all
     * @param keys chosen values by facet; none = the facet does not narrow
     */
    Filter(StudentRows rows, String search, @Nullable Set<String> only, Map<Facet, Set<String>> keys) {
        this.words = List.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        this.only = only;
        this.rows = rows;
        for (String word : words) {
            hits.add(holding(rows.terms(), word));
        }
        for (Facet facet : Facet.values()) {
            BitSet bits = new BitSet();
            keys.getOrDefault(facet, Set.of()).forEach(key -> bits.set(rows.number(facet, key)));
            chosen[facet.ordinal()] = bits;
        }
    }

    private static BitSet holding(List<Term> terms, String word) {
        BitSet holding = new BitSet();
        for (int i = 0; !word.isEmpty() && i < terms.size(); i++) {
            holding.set(i, terms.get(i).lower().contains(word));
        }
        return holding;
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
        for (int i = 0; i < words.size(); i++) {
            if (!row.haystack().contains(words.get(i)) && term(row, i) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The first term of the row that holds a word, -1 when none does. */
    private int term(StudentRow row, int word) {
        BitSet holding = hits.get(word);
        if (!holding.isEmpty()) {
            for (int term : row.terms()) {
                if (holding.get(term)) {
                    return term;
                }
            }
        }
        return -1;
    }

    /** Where a word was found: in a column, or else in a term. */
    record Found(@Nullable Column column, @Nullable Term term, String words) {}

    /** Where the first word was found that cannot be read in these columns; null when all can. */
    @Nullable Found unseen(StudentRow row, Collection<Column> shown) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.isEmpty() && shown.stream().noneMatch(column -> reads(row, column, word))) {
                return found(row, i);
            }
        }
        return null;
    }

    private static boolean reads(StudentRow row, Column column, String word) {
        return row.words(column).toLowerCase(Locale.ROOT).contains(word);
    }

    private @Nullable Found found(StudentRow row, int number) {
        String word = words.get(number);
        for (Column column : SEARCHED) {
            if (reads(row, column, word)) {
                return new Found(column, null, row.words(column));
            }
        }
        for (Term id : row.ids()) {
            if (id.lower().contains(word)) {
                return new Found(null, id, id.words());
            }
        }
        int term = term(row, number);
        return term < 0 ? null : new Found(null, rows.terms().get(term), rows.terms().get(term).words());
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
