package fi.luotsi.core.keep;

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

    /** Whether what a store keeps under this key is about one of them: an oid, {@code oid|number} or {@code learner oid}. */
    public boolean own(String key) {
        int end = key.indexOf('|');
        String first = end < 0 ? key : key.substring(0, end);
        return studyRights.contains(first)
                || first.startsWith("learner ") && learners.contains(first.substring("learner ".length()));
    }

    /** Whether a text names one of them by oid. */
    public boolean in(String text) {
        return studyRights.stream().anyMatch(text::contains) || learners.stream().anyMatch(text::contains);
    }
}
