package fi.luotsi.core.quality;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.Person;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Learners with the same name and birth date; two people may share both, so they are never merged. */
final class Doubles {

    private record Looks(String lastName, String callName, LocalDate birthDate) {}

    /** Learner ids by name and birth date, one id a person. */
    private final Map<Looks, Set<String>> persons;

    Doubles(Cohort cohort) {
        persons = HashMap.newHashMap(cohort.students().size());
        for (Student student : cohort.students()) {
            Looks looks = looks(student);
            if (looks != null) {
                persons.merge(looks, Set.of(person(student)), Doubles::both);
            }
        }
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        Set<String> all = some instanceof TreeSet<String> ? some : new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    /** Learner ids of others who look like the student, in order. */
    List<String> of(Student student) {
        Looks looks = looks(student);
        Set<String> alike = looks == null ? null : persons.get(looks);
        if (alike == null || alike.size() == 1) {
            // One id is the student's own, when the student is of the cohort.
            return alike == null || alike.contains(person(student)) ? List.of() : List.copyOf(alike);
        }
        String own = person(student);
        return alike.stream().filter(id -> !id.equals(own)).toList();
    }

    private static String person(Student student) {
        Person person = student.joined().person();
        return person.ids().isEmpty() ? student.studyRight() : person.ids().first();
    }

    private static @Nullable Looks looks(Student student) {
        StudyRight right = student.right().orNull();
        Learner learner = right == null ? null : right.learner();
        if (learner == null || learner.lastName() == null || learner.birthDate() == null) {
            return null;
        }
        return new Looks(fold(learner.lastName()), fold(String.valueOf(learner.callName())), learner.birthDate());
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
