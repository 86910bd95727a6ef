package fi.luotsi.core.figure;

import fi.luotsi.core.rule.Situation;
import java.util.HashSet;
import java.util.Set;

/** Counts students or things for one figure: in, out, and those that a source does not tell of. */
final class Tally {

    private long in;
    private long all;
    private long unknown;
    private final Set<String> outside = new HashSet<>();

    /** Counts a student who belongs to the denominator, and to the numerator too if {@code in}. */
    void count(Situation student, boolean in) {
        count(in);
        if (!in) {
            outside.add(student.student().studyRight());
        }
    }

    /** Study rights of the students in the denominator only. */
    Set<String> outside() {
        return Set.copyOf(outside);
    }

    /** Counts one that belongs to the denominator, and to the numerator too if {@code in}. */
    void count(boolean in) {
        all++;
        if (in) {
            this.in++;
        }
    }

    /** A student of whom a source does not tell what is asked. */
    void unknown() {
        unknown++;
    }

    Figure figure(String indicator, String group, Figure.Kind kind) {
        return kind == Figure.Kind.PERCENT
                ? Figure.share(indicator, group, in, all, unknown)
                : Figure.count(indicator, group, in, unknown);
    }
}
