package fi.luotsi.desktop.settings;

import fi.luotsi.core.plan.Student;
import fi.luotsi.work.Purge;
import fi.luotsi.work.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gives students the names that the screens show them by now: none while names are hidden, never under turvakielto. */
final class DueRows {

    private DueRows() {}

    static List<DueRow> of(Purge.Found found, @Nullable Standing standing) {
        List<DueRow> rows = new ArrayList<>();
        for (Purge.Due due : found.rights()) {
            Student student = standing == null ? null : standing.student(due.studyRight());
            String name = name(student);
            String group = name == null || student == null ? null : student.group();
            rows.add(new DueRow(
                    name == null ? due.studyRight() : name, group == null ? "" : group, due.why(), due.since()));
        }
        rows.sort(Comparator.comparing(DueRow::why).thenComparing(DueRow::who));
        return rows;
    }

    private static @Nullable String name(@Nullable Student student) {
        return student == null || student.protectedPerson() ? null : student.fullName();
    }

    /** The oid that is meant: the words themselves, or that of the one person with the name; null = nobody, or several. */
    static @Nullable String oid(String words, @Nullable Standing standing) {
        String meant = words.strip();
        if (meant.matches("[0-9.]+")) {
            return meant;
        }
        Set<String> persons = new TreeSet<>();
        for (Student student : standing == null ? List.<Student>of() : standing.cohort().students()) {
            if (meant.equalsIgnoreCase(name(student))) {
                persons.add(student.joined().person().ids().stream().sorted().findFirst().orElse(student.studyRight()));
            }
        }
        return persons.size() == 1 ? persons.iterator().next() : null;
    }
}
