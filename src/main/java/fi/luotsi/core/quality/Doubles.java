package fi.luotsi.core.quality;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.Person;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Outline;
import java.time.LocalDate;
import java.util.Arrays;
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
    /** Numbers of looks that more than one student has, in order; whoever has another one has no double. */
    private final long[] repeated;

    Doubles(Cohort cohort) {
        repeated = repeated(cohort.students());
        persons = new HashMap<>();
        for (Student student : cohort.students()) {
            Looks looks = mayBeDouble(student) ? looks(student) : null;
            if (looks != null) {
                persons.merge(looks, Set.of(person(student)), Doubles::both);
            }
        }
    }

    private static long[] repeated(List<Student> students) {
        long[] all = new long[students.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = Outline.of(students.get(i)).looks();
        }
        Arrays.sort(all);
        int count = 0;
        for (int i = 1; i < all.length; i++) {
            if (all[i] == all[i - 1] && all[i] != 0) {
                all[count++] = all[i];
            }
        }
        return Arrays.copyOf(all, count);
    }

    private boolean mayBeDouble(Student student) {
        return repeated.length > 0 && Arrays.binarySearch(repeated, Outline.of(student).looks()) >= 0;
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        Set<String> all = some instanceof TreeSet<String> ? some : new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    /** Learner ids of others who look like a student of the cohort, in order. */
    List<String> of(Student student) {
        Looks looks = mayBeDouble(student) ? looks(student) : null;
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
