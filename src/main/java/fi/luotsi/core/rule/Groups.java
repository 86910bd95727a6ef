package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Parts;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Student;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a cohort and which of their plans hold the same: what {@link GroupPlans} asks and no day changes.
 *
 * <p>Worked out once and kept with the cohort, in time linear in the number of periods.
 */
final class Groups {

    static final int NONE = -1;

    private record Key(@Nullable String unit, String group) {}

    private record Piece(String code, String mode, LocalDate start, LocalDate end) {}

    /** By the student's place in the cohort, the unit. */
    final @Nullable String[] units;
    /** By the student's place in the cohort, the number of the group, {@link #NONE} without one. */
    final int[] group;
    /** By the student's place, a number that the same plans of one group share; {@link #NONE} when not compared. */
    final int[] content;
    /** The names of the groups by their number. */
    final List<String> names = new ArrayList<>();
    /** How many different contents there are. */
    int contents;

    static Groups of(Cohort cohort) {
        return cohort.kept(Groups.class, Groups::new);
    }

    private Groups(Cohort cohort) {
        List<Student> students = cohort.students();
        outline(students);
        units = new String[students.size()];
        group = new int[units.length];
        content = new int[units.length];
        Map<Key, Integer> numbers = new HashMap<>();
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            String name = students.get(i).group();
            units[i] = students.get(i).unit();
            content[i] = NONE;
            group[i] = NONE;
            if (name != null && !name.isBlank()) {
                group[i] = numbers.computeIfAbsent(new Key(units[i], name), key -> numbers.size());
                if (group[i] == names.size()) {
                    names.add(name);
                    members.add(new ArrayList<>());
                }
                members.get(group[i]).add(i);
            }
        }
        members.forEach(some -> compare(students, some));
    }

    /** Works everybody's outline out on all processors: it stays with the student, and nobody has asked for it before. */
    private static void outline(List<Student> students) {
        Parts.of(students.size(), (from, to) -> {
            students.subList(from, to).forEach(Outline::of);
            return to;
        });
    }

    /** Gives the plans of one group their numbers; whole plans that have a period are compared. */
    private void compare(List<Student> students, List<Integer> members) {
        Map<Long, Integer> marked = HashMap.newHashMap(members.size());
        for (int student : members) {
            marked.merge(Outline.of(students.get(student)).mark, 1, Integer::sum);
        }
        Map<Set<Piece>, Integer> known = new HashMap<>();
        for (int student : members) {
            long mark = Outline.of(students.get(student)).mark;
            if (mark != Outline.NO_MARK) {
                // Plans with different marks cannot hold the same.
                Integer earlier = marked.get(mark) == 1 ? null
                        : known.putIfAbsent(pieces(students.get(student).plan()), contents);
                content[student] = earlier == null ? contents++ : earlier;
            }
        }
    }

    private static Set<Piece> pieces(@Nullable Plan plan) {
        Set<Piece> pieces = new HashSet<>();
        for (PlanItem item : plan == null ? List.<PlanItem>of() : plan.items()) {
            for (LearningPeriod period : item.periods()) {
                pieces.add(new Piece(item.key(), period.mode(), period.start(), period.end()));
            }
        }
        return pieces;
    }
}
