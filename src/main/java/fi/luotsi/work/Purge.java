package fi.luotsi.work;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Person;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds whose data are kept longer than they are needed, and who a person is under all the ids of the store. What is found
 * here is removed by {@link fi.luotsi.core.keep.StoreCare#purge}.
 */
public final class Purge {

    /** How long data are kept after the end of a study right unless the unit has said otherwise, in months. */
    public static final int MONTHS = 12;

    /** The setting with another number of months. */
    public static final String SETTING = "retention.months";

    private final Keep keep;

    public Purge(Keep keep) {
        this.keep = keep;
    }

    /** After how many months data may be removed, 1–120. */
    public int months() {
        String said = keep.settings().get(SETTING);
        return said == null || !said.matches("\\d{1,3}") ? MONTHS : Math.clamp(Integer.parseInt(said), 1, 120);
    }

    /**
     * Study rights that ended more than {@code months} ago, in the order of their oids.
     *
     * @param today not earlier than the newest import: a clock that was set forward must not remove anybody, so the earlier
     *     of it and a year after that import is what counts
     */
    public Set<String> due(LocalDate today, int months) {
        Cohort cohort = newest();
        LocalDate latest = keep.snapshots().stream().findFirst().map(SnapshotInfo::taken)
                .map(taken -> taken.toLocalDate().plusYears(1)).orElse(today);
        LocalDate limit = (today.isBefore(latest) ? today : latest).minusMonths(months);
        Set<String> due = new TreeSet<>();
        for (Student student : cohort.students()) {
            StudyRight right = student.right().orNull();
            LocalDate end = right == null ? null : right.end();
            if (end != null && end.isBefore(limit)) {
                due.add(student.studyRight());
            }
        }
        return due;
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
