package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.History;
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

    private static final long NOTHING = 0;

    private record Key(@Nullable String unit, String group) {}

    private record Piece(String code, String mode, LocalDate start, LocalDate end) {}

    /** The situations of all students that are looked at on {@code date}, each with what the student's group tells. */
    public static List<Situation> situations(Cohort cohort, History history, LocalDate date) {
        Map<Key, List<Situation>> groups = new HashMap<>();
        List<Situation> looked = new ArrayList<>(cohort.students().size());
        for (Student student : cohort.students()) {
            Situation situation = new Situation(student, date, cohort.reference(), null, history.of(student));
            String group = student.group();
            if (group != null && !group.isBlank()) {
                groups.computeIfAbsent(new Key(student.unit(), group), key -> new ArrayList<>()).add(situation);
            }
            if (situation.looked()) {
                looked.add(situation);
            }
        }
        groups.forEach((key, students) -> tell(key.group(), students));
        return looked;
    }

    private static void tell(String group, List<Situation> students) {
        Map<Long, Integer> marked = HashMap.newHashMap(students.size());
        for (Situation student : students) {
            long mark = mark(student);
            if (mark != NOTHING) {
                marked.merge(mark, 1, Integer::sum);
            }
        }
        int plans = 0;
        int alike = 0;
        List<Set<Piece>> contents = new ArrayList<>(students.size());
        Map<Set<Piece>, Integer> counts = new HashMap<>();
        for (Situation student : students) {
            long mark = mark(student);
            plans += mark == NOTHING ? 0 : 1;
            Set<Piece> content = mark == NOTHING || marked.get(mark) == 1 ? Set.of() : content(student.student());
            contents.add(content);
            if (!content.isEmpty()) {
                counts.merge(content, 1, Integer::sum);
            }
        }
        for (int count : counts.values()) {
            alike += count > 1 ? count : 0;
        }
        GroupPlans none = new GroupPlans(group, plans, alike, 0);
        GroupPlans alone = new GroupPlans(group, plans, alike, 1);
        for (int i = 0; i < students.size(); i++) {
            int same = counts.getOrDefault(contents.get(i), 1);
            students.get(i).groupPlans(mark(students.get(i)) == NOTHING ? none
                    : same == 1 ? alone : new GroupPlans(group, plans, alike, same));
        }
    }

    /**
     * A number that is the same for the same set of pieces, {@link #NOTHING} when the student is left out: plans with
     * different ones need not be compared. The least and the greatest of the pieces' own numbers do not depend on their
     * order, nor on how often one is there.
     */
    private static long mark(Situation student) {
        return student.looked() && !student.ended() ? student.outline().mark : NOTHING;
    }

    private static Set<Piece> content(Student student) {
        Set<Piece> pieces = new HashSet<>();
        Plan plan = student.plan();
        for (PlanItem item : plan == null ? List.<PlanItem>of() : plan.items()) {
            for (LearningPeriod period : item.periods()) {
                pieces.add(new Piece(item.key(), period.mode(), period.start(), period.end()));
            }
        }
        return pieces;
    }
}
