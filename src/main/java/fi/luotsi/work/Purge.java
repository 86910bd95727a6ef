package fi.luotsi.work;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.Presence;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Person;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudentKey;
import fi.luotsi.core.plan.StudyRight;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose data are kept longer than they are needed, and who a person is under all the ids of the store. What is found
 * here is removed by {@link fi.luotsi.core.keep.Upkeep#purge}.
 */
public final class Purge {

    /** How long data are kept after the end of a study right unless the unit has said otherwise, in months. */
    public static final int MONTHS = 12;

    /** The longest time that can be set, in months. */
    public static final int MOST_MONTHS = 120;

    /** The setting with another number of months. */
    public static final String SETTING = "retention.months";

    private final Keep keep;

    public Purge(Keep keep) {
        this.keep = keep;
    }

    /** Why data are no longer needed. */
    public enum Why {
        /** The study right has ended. */
        ENDED,
        /** No newest file has the student any more, though the study right has not ended by any source. */
        VANISHED
    }

    /**
     * A study right whose data are no longer needed.
     *
     * @param name last name and call name; null when no source tells it or the person is under turvakielto
     * @param since the last day of the right, or the day of the import that first lacked the student
     */
    public record Due(String studyRight, @Nullable String name, @Nullable String group, Why why, LocalDate since) {}

    /**
     * Whose data are no longer needed.
     *
     * @param months after how many months
     * @param rights in the order of their oids
     * @param learners oids of learners of whom rows of a list tell that have vanished, and who have no study right here
     */
    public record Found(int months, List<Due> rights, Set<String> learners) {
        public Found {
            rights = List.copyOf(rights);
            learners = Set.copyOf(learners);
        }

        public boolean isEmpty() {
            return rights.isEmpty() && learners.isEmpty();
        }

        /** How many study rights there are for a reason. */
        public long count(Why why) {
            return rights.stream().filter(due -> due.why() == why).count();
        }
    }

    /** After how many months data may be removed, 1–120. */
    public int months() {
        String said = keep.settings().get(SETTING);
        return said == null || !said.matches("\\d{1,3}") ? MONTHS : Math.clamp(Integer.parseInt(said), 1, MOST_MONTHS);
    }

    /**
     * Finds study rights that ended more than {@code months} ago, and those that have been in no newest file for as long.
     *
     * @param today not earlier than the newest import: a clock that was set forward must not remove anybody, so the earlier
     *     of it and a year after that import is what counts
     */
    public Found find(LocalDate today, int months) {
        Cohort cohort = newest();
        LocalDate latest = keep.snapshots().stream().findFirst().map(SnapshotInfo::taken)
                .map(taken -> taken.toLocalDate().plusYears(1)).orElse(today);
        LocalDate limit = (today.isBefore(latest) ? today : latest).minusMonths(months);
        Presence presence = keep.upkeep().presence();
        List<Due> due = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Student student : cohort.students()) {
            known.addAll(student.joined().person().ids());
            StudyRight right = student.right().orNull();
            LocalDate end = right == null ? null : right.end();
            LocalDate gone = lost(student, presence);
            if (end != null && end.isBefore(limit)) {
                due.add(due(student, Why.ENDED, end));
            } else if (gone != null && gone.isBefore(limit)) {
                due.add(due(student, Why.VANISHED, gone));
            }
        }
        due.sort(Comparator.comparing(Due::studyRight));
        return new Found(months, due, learners(presence, known, limit));
    }

    private static Due due(Student student, Why why, LocalDate since) {
        boolean hidden = student.protectedPerson();
        return new Due(student.studyRight(), hidden ? null : student.fullName(), hidden ? null : student.group(), why, since);
    }

    /** The day since when no newest file has the student, neither by the right nor by the person; null = one has. */
    private static @Nullable LocalDate lost(Student student, Presence presence) {
        LocalDateTime since = presence.lost().get(student.studyRight());
        if (presence.here().contains(student.studyRight())) {
            return null;
        }
        for (String id : student.joined().person().ids()) {
            if (presence.here().contains(StudentKey.ofLearner(id).toString())) {
                return null;
            }
            LocalDateTime own = presence.lost().get(StudentKey.ofLearner(id).toString());
            since = since == null || own != null && own.isAfter(since) ? own : since;
        }
        return since == null ? null : since.toLocalDate();
    }

    private static Set<String> learners(Presence presence, Set<String> known, LocalDate limit) {
        return presence.lost().entrySet().stream()
                .filter(one -> one.getValue().toLocalDate().isBefore(limit)).map(one -> StudentKey.read(one.getKey()))
                .filter(key -> key.learner() && !known.contains(key.oid())).map(StudentKey::oid)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whom to remove for what was found. */
    public Persons persons(Found found) {
        Persons rights = persons(found.rights().stream().map(Due::studyRight).collect(Collectors.toSet()));
        Set<String> learners = new HashSet<>(rights.learners());
        learners.addAll(found.learners());
        return new Persons(rights.studyRights(), learners);
    }

    /**
     * Everything under which a person is known.
     *
     * @param oid of the person, or of one study right: then that right alone
     * @return without any id when the store knows nobody by it
     */
    public Persons person(String oid) {
        Set<String> rights = new HashSet<>();
        Set<String> learners = new HashSet<>();
        for (Student student : newest().students()) {
            Person person = student.joined().person();
            if (student.studyRight().equals(oid)) {
                return persons(Set.of(oid));
            }
            if (person.ids().contains(oid)) {
                rights.addAll(person.rights());
                learners.addAll(person.ids());
            }
        }
        if (rights.isEmpty() && !keep.held(new Persons(Set.of(), Set.of(oid))).isEmpty()) {
            learners.add(oid); // a roster's row that belongs to no student
        }
        return new Persons(rights, learners);
    }

    /** What belongs to these study rights: also what is known by the person alone, when the person has no other right. */
    public Persons persons(Set<String> studyRights) {
        Set<String> learners = new HashSet<>();
        for (Student student : newest().students()) {
            Person person = student.joined().person();
            if (studyRights.contains(student.studyRight()) && studyRights.containsAll(person.rights())) {
                learners.addAll(person.ids());
            }
        }
        return new Persons(studyRights, learners);
    }

    private Cohort newest() {
        List<SnapshotInfo> imports = keep.snapshots();
        return keep.cohort(imports.isEmpty() ? 0 : imports.getFirst().number());
    }
}
