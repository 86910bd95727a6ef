package fi.luotsi.core.quality;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.Person;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one student's faults can be told from only by looking at everybody; gathered in one pass. */
final class Whole {

    private final boolean rightsTold;
    private final boolean plansTold;
    private final boolean rosterLoaded;
    private final Set<String> groups = new HashSet<>();
    /** Learner ids by name and birth date, one id a person. */
    private final Map<String, Set<String>> persons = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    Whole(Cohort cohort, List<Situation> situations) {
        rightsTold = cohort.rightsTold();
        plansTold = cohort.plansTold();
        rosterLoaded = cohort.has(Source.ROSTER)
                || cohort.students().stream().anyMatch(student -> student.placement().isKnown());
        for (Student student : cohort.students()) {
            Placement row = student.placement().orNull();
            if (row != null && row.group() != null) {
                groups.add(fold(row.group()));
            }
            String looks = looks(student);
            if (looks != null) {
                persons.computeIfAbsent(looks, key -> new TreeSet<>()).add(person(student));
            }
        }
        for (Situation situation : situations) {
            if (situation.right() != null && situation.looked() && (situation.active() || situation.suspended())) {
                open.add(situation.student().studyRight());
            }
        }
    }

    boolean rightsTold() {
        return rightsTold;
    }

    boolean plansTold() {
        return plansTold;
    }

    boolean rosterLoaded() {
        return rosterLoaded;
    }

    boolean knowsGroup(String group) {
        return groups.contains(fold(group));
    }

    /** Learner ids of others with the same name and birth date; two people may share both, so they are never merged. */
    List<String> doubles(Student student) {
        String looks = looks(student);
        if (looks == null) {
            return List.of();
        }
        String own = person(student);
        return persons.getOrDefault(looks, Set.of()).stream().filter(id -> !id.equals(own)).toList();
    }

    /** Other open rights of the person, in the data or told by the report on overlapping rights. */
    List<String> openRights(Student student) {
        if (!open.contains(student.studyRight())) {
            return List.of();
        }
        Set<String> others = new TreeSet<>();
        student.otherRights().stream().filter(open::contains).forEach(others::add);
        for (ReportedRight report : student.joined().reports()) {
            for (ReportedRight.Overlap overlap : report.overlapping()) {
                if (overlap.end() == null && !ended(overlap.state())) {
                    others.add(overlap.oid());
                }
            }
        }
        return new ArrayList<>(others);
    }

    private static boolean ended(@Nullable String state) {
        return state != null && new StatePeriod(LocalDate.MIN, state, null).ended();
    }

    private static String person(Student student) {
        Person person = student.joined().person();
        return person.ids().isEmpty() ? student.studyRight() : person.ids().first();
    }

    private static @Nullable String looks(Student student) {
        StudyRight right = student.right().orNull();
        Learner learner = right == null ? null : right.learner();
        if (learner == null || learner.lastName() == null || learner.birthDate() == null) {
            return null;
        }
        return fold(learner.lastName()) + "|" + fold(String.valueOf(learner.callName())) + "|" + learner.birthDate();
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
