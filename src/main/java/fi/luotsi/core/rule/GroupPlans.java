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
import java.util.function.Function;
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
        return situations(cohort, history, date, unit -> StopClock.NONE);
    }

    /**
     * The same with the stop-clock dates of each student's unit.
     *
     * @param stops gives those of a unit, of null for a student without one
     */
    public static List<Situation> situations(
            Cohort cohort, History history, LocalDate date, Function<@Nullable String, StopClock> stops) {
        Map<String, GroupPlans> groups = of(cohort, date);
        List<Situation> looked = new ArrayList<>(cohort.students().size());
        for (Student student : cohort.students()) {
            Situation situation = new Situation(
                    student, date, cohort.reference(), groups.get(student.studyRight()), history.of(student),
                    stops.apply(student.unit()));
            if (situation.looked()) {
                looked.add(situation);
            }
        }
        return looked;
    }

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
        long[] marks = new long[students.size()];
        Map<Long, Integer> marked = new HashMap<>();
        for (int i = 0; i < marks.length; i++) {
            marks[i] = mark(students.get(i), today);
            marked.merge(marks[i], 1, Integer::sum);
        }
        int alone = 0;
        for (int i = 0; i < marks.length; i++) {
            boolean first = marks[i] != NOTHING && marked.get(marks[i]) == 1;
            alone += first ? 1 : 0;
            Set<Piece> content = first || marks[i] == NOTHING ? Set.of() : content(students.get(i));
            contents.add(content);
            if (!content.isEmpty()) {
                counts.merge(content, 1, Integer::sum);
            }
        }
        int plans = alone;
        int alike = 0;
        for (int count : counts.values()) {
            plans += count;
            alike += count > 1 ? count : 0;
        }
        for (int i = 0; i < students.size(); i++) {
            boolean first = marks[i] != NOTHING && marked.get(marks[i]) == 1;
            int same = first ? 1 : counts.getOrDefault(contents.get(i), 0);
            all.put(students.get(i).studyRight(), new GroupPlans(group, plans, alike, same));
        }
    }

    /**
     * A number that is the same for the same set of pieces, {@link #NOTHING} when the student is left out: plans with
     * different ones need not be compared. The least and the greatest of the pieces' own numbers do not depend on their
     * order, nor on how often one is there.
     */
    private static long mark(Student student, LocalDate today) {
        Situation situation = new Situation(student, today);
        Plan plan = student.plan();
        if (plan == null || !student.planWhole() || !situation.looked() || situation.ended()) {
            return NOTHING;
        }
        int least = Integer.MAX_VALUE;
        int greatest = Integer.MIN_VALUE;
        boolean any = false;
        for (PlanItem item : plan.items()) {
            int key = item.key().hashCode();
            for (LearningPeriod period : item.periods()) {
                int number = ((key * 31 + period.mode().hashCode()) * 31 + period.start().hashCode()) * 31
                        + period.end().hashCode();
                number *= 0x9E3779B9;
                least = Math.min(least, number);
                greatest = Math.max(greatest, number);
                any = true;
            }
        }
        long mark = (long) least << 32 | greatest & 0xFFFFFFFFL;
        return !any ? NOTHING : mark == NOTHING ? 1 : mark;
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
