package fi.luotsi.core.plan;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The human being behind one or more study rights, known by learner ids and never by name.
 *
 * <p>A person may have several ids: merged persons keep their old ones, and one of all is the master id. Ids belong
 * together when a report gives them side by side or when KOSKI and eHOKS give them for one study right.
 *
 * @param ids all learner ids, in order; empty when no source gives one
 * @param rights all study rights of the person that the data hold, in order
 * @param named the first source that tells the name: KOSKI before its reports; null when none does
 * @param protectedPerson whether any source has told of turvakielto under any of the ids
 */
public record Person(
        SortedSet<String> ids, SortedSet<String> rights, @Nullable Learner named, boolean protectedPerson) {

    public Person {
        ids = Collections.unmodifiableSortedSet(ids);
        rights = Collections.unmodifiableSortedSet(rights);
    }

    /** The person as one study right alone shows them. */
    static Person of(String studyRight, @Nullable Learner learner, @Nullable String planLearner) {
        TreeSet<String> ids = new TreeSet<>();
        if (learner != null && learner.oid() != null) {
            ids.add(learner.oid());
        }
        if (ids.isEmpty() && planLearner != null) {
            ids.add(planLearner);
        }
        Learner named = learner != null && learner.lastName() != null ? learner : null;
        return new Person(
                ids, new TreeSet<>(Set.of(studyRight)), named,
                learner != null && learner.protectedPerson());
    }
}
