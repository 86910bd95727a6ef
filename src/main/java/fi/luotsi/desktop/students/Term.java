package fi.luotsi.desktop.students;

import java.util.Locale;

/**
 * Words by which students are found though no column tells them.
 *
 * @param lower the words in lower case, in which the search looks
 */
record Term(Kind kind, String words, String lower) {

    /** What the words are. */
    enum Kind {
        /** Name of something in the plan or among the results: a unit, a sub-area. */
        ITEM,
        WORKPLACE,
        LEARNER,
        PLAN
    }

    static Term of(Kind kind, String words) {
        return new Term(kind, words, words.toLowerCase(Locale.ROOT));
    }
}
