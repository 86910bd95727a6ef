package fi.luotsi.core.plan;

import org.jspecify.annotations.Nullable;

/**
 * Under what a source's rows on a student are kept: the study right, or the learner where the source knows no more.
 *
 * @param oid of the study right, or of the learner
 */
public record StudentKey(String oid, boolean learner) {

    private static final String LEARNER = "learner ";

    /** The key of a row that names either, or both. */
    public static StudentKey of(@Nullable String studyRight, @Nullable String learner) {
        return studyRight != null ? new StudentKey(studyRight, false) : ofLearner(String.valueOf(learner));
    }

    public static StudentKey ofLearner(String oid) {
        return new StudentKey(oid, true);
    }

    /** Reads a key as a store keeps it; what follows {@code |} tells apart several rows of the same student. */
    public static StudentKey read(String key) {
        int end = key.indexOf('|');
        String first = end < 0 ? key : key.substring(0, end);
        return first.startsWith(LEARNER) ? ofLearner(first.substring(LEARNER.length())) : new StudentKey(first, false);
    }

    /** As a store keeps it. */
    @Override
    public String toString() {
        return learner ? LEARNER + oid : oid;
    }
}
