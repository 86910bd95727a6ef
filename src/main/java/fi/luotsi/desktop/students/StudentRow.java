package fi.luotsi.desktop.students;

import fi.luotsi.core.rule.Severity;
import java.util.Comparator;
import java.util.List;

/** One row of the table: all its words, sorting keys and facet values, worked out once off the FX thread. */
final class StudentRow {

    /** The key of what is not known; it comes last whichever way one sorts. */
    static final long MISSING = Long.MAX_VALUE;

    private final String studyRight;
    private final boolean protectedPerson;
    private final Points points;
    private final int[] flags;
    private final int doubtful;
    private final String haystack;
    private final List<String> words;
    private final long[] keys;
    private final int[][] values;
    private final int[] terms;
    private final List<Term> ids;

    /**
     * @param flags counted flags by {@link Severity#level()}
     * @param doubtful how many flags rest on faulty data and are not counted
     * @param haystack what the search looks in, in lower case
     * @param words by column
     * @param keys by column; the row takes the array over
     * @param values by facet, numbers of the values it has; the row takes the arrays over
     * @param terms numbers of the {@link StudentRows#terms()} by which it is found; the row takes the array over
     * @param ids by which it is found, beside its study right
     */
    StudentRow(
            String studyRight, boolean protectedPerson, Points points, int[] flags, int doubtful, String haystack,
            List<String> words, long[] keys, int[][] values, int[] terms, List<Term> ids) {
        this.studyRight = studyRight;
        this.protectedPerson = protectedPerson;
        this.points = points;
        this.flags = flags;
        this.doubtful = doubtful;
        this.haystack = haystack;
        this.words = words;
        this.keys = keys;
        this.values = values;
        this.terms = terms;
        this.ids = ids;
    }

    String studyRight() {
        return studyRight;
    }

    boolean protectedPerson() {
        return protectedPerson;
    }

    Points points() {
        return points;
    }

    /** How many open flags of a severity. */
    int flags(Severity severity) {
        return flags[severity.level()];
    }

    int flags() {
        return flags[1] + flags[2] + flags[3];
    }

    /** How many flags rest on faulty data. */
    int doubtful() {
        return doubtful;
    }

    String haystack() {
        return haystack;
    }

    /** Numbers of the terms by which it is found. */
    int[] terms() {
        return terms;
    }

    /** Ids by which it is found, beside its study right. */
    List<Term> ids() {
        return ids;
    }

    /** What the table says in a column. */
    String words(Column column) {
        return words.get(column.ordinal());
    }

    long key(Column column) {
        return keys[column.ordinal()];
    }

    int[] values(Facet facet) {
        return values[facet.ordinal()];
    }

    /** The order at first: the heaviest flags first, then by name. */
    static Comparator<StudentRow> worstFirst() {
        return by(Column.FLAGS, false);
    }

    /** Sorted by a column; equals stand in the order of flags and names, what is not known comes last. */
    static Comparator<StudentRow> by(Column column, boolean rising) {
        return (a, b) -> {
            int order = compare(a.key(column), b.key(column), rising);
            if (order == 0) {
                order = compare(a.key(Column.FLAGS), b.key(Column.FLAGS), false);
            }
            if (order == 0) {
                order = compare(a.key(Column.NAME), b.key(Column.NAME), true);
            }
            return order != 0 ? order : a.studyRight.compareTo(b.studyRight);
        };
    }

    private static int compare(long a, long b, boolean rising) {
        if (a == MISSING || b == MISSING) {
            return Long.compare(a, b);
        }
        return rising ? Long.compare(a, b) : Long.compare(b, a);
    }
}
