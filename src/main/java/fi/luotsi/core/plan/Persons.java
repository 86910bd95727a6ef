package fi.luotsi.core.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds which learner ids are one person's: a union of ids that sources give side by side. */
final class Persons {

    private final Map<String, String> parent = new HashMap<>();
    private final Map<String, Draft> drafts = new HashMap<>();

    /** Told of ids that are one person's; the first of them is enough to find the person again. */
    void same(Collection<String> ids) {
        String first = null;
        for (String id : ids) {
            String root = root(id);
            if (first == null) {
                first = root;
            } else if (!first.equals(root)) {
                // The smaller id is the root, so that the order of rows does not matter.
                String low = first.compareTo(root) < 0 ? first : root;
                parent.put(low.equals(first) ? root : first, low);
                first = low;
            }
        }
    }

    /** Told that a right is this person's, when all ids have been told. */
    void right(String id, String studyRight) {
        draft(id).rights.add(studyRight);
    }

    /** Told what a source knows of the person with this id; earlier names go before later ones. */
    void known(String id, Learner learner) {
        Draft draft = draft(id);
        draft.protectedPerson |= learner.protectedPerson();
        if (draft.named == null && learner.lastName() != null) {
            draft.named = learner;
        }
    }

    /** The person with this id. */
    Person of(String id) {
        return draft(id).made();
    }

    private Draft draft(String id) {
        return drafts.computeIfAbsent(root(id), root -> new Draft());
    }

    /** Fills in all ids of every person; to be called once, when all ids have been told. */
    void close() {
        for (String id : parent.keySet()) {
            draft(id).ids.add(id);
        }
    }

    private String root(String id) {
        String at = parent.computeIfAbsent(id, same -> same);
        while (!at.equals(parent.getOrDefault(at, at))) {
            at = parent.getOrDefault(at, at);
        }
        parent.put(id, at);
        return at;
    }

    private static final class Draft {
        private final TreeSet<String> ids = new TreeSet<>();
        private final TreeSet<String> rights = new TreeSet<>();
        private @Nullable Learner named;
        private boolean protectedPerson;
        private @Nullable Person person;

        Person made() {
            Person made = person;
            if (made == null) {
                made = new Person(ids, rights, named, protectedPerson);
                person = made;
            }
            return made;
        }
    }
}
