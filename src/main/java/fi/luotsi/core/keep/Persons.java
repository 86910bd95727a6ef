package fi.luotsi.core.keep;

import fi.luotsi.core.plan.StudentKey;
import java.util.Set;

/**
 * Persons as a store knows them.
 *
 * @param studyRights oids of their study rights
 * @param learners oids under which sources without study rights know them
 */
public record Persons(Set<String> studyRights, Set<String> learners) {

    public Persons {
        studyRights = Set.copyOf(studyRights);
        learners = Set.copyOf(learners);
    }

    /** Whether what a store keeps under this key is about one of them. */
    public boolean own(String key) {
        StudentKey first = StudentKey.read(key);
        return (first.learner() ? learners : studyRights).contains(first.oid());
    }

    /** Whether a text names one of them by oid. */
    public boolean in(String text) {
        return studyRights.stream().anyMatch(text::contains) || learners.stream().anyMatch(text::contains);
    }
}
