package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.LearningPeriod;
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
 * How the plans of one student's group resemble each other: the one thing that a rule may know of other students.
 *
 * <p>It is worked out once for everybody, in time linear in the number of periods, and holds counts only. A group is one
 * of a provider's unit: the same name in another unit is another group, so that a unit looked at alone gives the same
 * as everybody together. Plans are alike when they have the same set of code, mode and dates of their periods. Compared
 * are whole plans of eHOKS that have a period, of rights that are looked at and have not ended.
 *
 * @param group the group's name
 * @param plans how many plans of the group are compared
 * @param alike how many of them are like some other one
 * @param same how many are like this student's plan, itself included; 0 when that is not compared
 */
public record GroupPlans(String group, int plans, int alike, int same) {

    private record Key(@Nullable String unit, String group) {}

    private record Piece(String code, String mode, LocalDate start, LocalDate end) {}

    /** By study right, for every student who has a group. */
    public static Map<String, GroupPlans> of(Cohort cohort, LocalDate today) {
        Map<Key, List<Student>> groups = new HashMap<>();
        for (Student student : cohort.students()) {
            String group = student.group();
            if (group != null && !group.isBlank()) {
                groups.computeIfAbsent(new Key(student.unit(), group), key -> new ArrayList<>()).add(student);
            }
        }
        Map<String, GroupPlans> all = HashMap.newHashMap(cohort.students().size());
        groups.forEach((key, students) -> tell(key.group(), students, today, all));
        return all;
    }

    private static void tell(String group, List<Student> students, LocalDate today, Map<String, GroupPlans> all) {
        List<Set<Piece>> contents = new ArrayList<>(students.size());
        Map<Set<Piece>, Integer> counts = new HashMap<>();
        for (Student student : students) {
            Set<Piece> content = content(student, today);
            contents.add(content);
            if (!content.isEmpty()) {
                counts.merge(content, 1, Integer::sum);
            }
        }
        int plans = 0;
        int alike = 0;
        for (int count : counts.values()) {
            plans += count;
            alike += count > 1 ? count : 0;
        }
        for (int i = 0; i < students.size(); i++) {
            int same = counts.getOrDefault(contents.get(i), 0);
            all.put(students.get(i).studyRight(), new GroupPlans(group, plans, alike, same));
        }
    }

    /** What is compared of the student's plan; empty when it is left out. */
    private static Set<Piece> content(Student student, LocalDate today) {
        Situation situation = new Situation(student, today);
        Plan plan = student.plan();
        if (plan == null || !student.planWhole() || !situation.looked() || situation.ended()) {
            return Set.of();
        }
        Set<Piece> pieces = new HashSet<>();
        for (PlanItem item : plan.items()) {
            for (LearningPeriod period : item.periods()) {
                pieces.add(new Piece(item.key(), period.mode(), period.start(), period.end()));
            }
        }
        return pieces;
    }
}
