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
import java.util.IdentityHashMap;
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

    /** All pieces of a plan; its hash is worked out once. */
    private static final class Content {
        private final Set<Piece> pieces;
        private final int hash;

        Content(Set<Piece> pieces) {
            this.pieces = pieces;
            this.hash = pieces.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof Content c && hash == c.hash && pieces.equals(c.pieces));
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

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
        Map<Key, List<Situation>> groups = new HashMap<>();
        List<Situation> looked = new ArrayList<>(cohort.students().size());
        for (Student student : cohort.students()) {
            String unit = student.unit();
            Situation situation = new Situation(
                    student, date, cohort.reference(), null, history.of(student), stops.apply(unit));
            String group = student.group();
            if (group != null && !group.isBlank()) {
                groups.computeIfAbsent(new Key(unit, group), key -> new ArrayList<>()).add(situation);
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
        Content[] contents = new Content[students.size()];
        Map<Content, Content> known = new HashMap<>();
        for (int i = 0; i < contents.length; i++) {
            long mark = mark(students.get(i));
            plans += mark == NOTHING ? 0 : 1;
            if (mark != NOTHING && marked.get(mark) > 1) {
                Content own = content(students.get(i));
                Content first = known.putIfAbsent(own, own);
                contents[i] = first == null ? own : first;
                students.get(i).outline().content = contents[i];
            }
        }
        Map<Content, Integer> counts = new IdentityHashMap<>();
        for (Content content : contents) {
            if (content != null) {
                counts.merge(content, 1, Integer::sum);
            }
        }
        for (int count : counts.values()) {
            alike += count > 1 ? count : 0;
        }
        GroupPlans none = new GroupPlans(group, plans, alike, 0);
        GroupPlans alone = new GroupPlans(group, plans, alike, 1);
        for (int i = 0; i < students.size(); i++) {
            int same = contents[i] == null ? 1 : counts.get(contents[i]);
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

    /** What the plan holds; kept, because the next day asks for it again, and shared by those who have the same. */
    private static Content content(Situation student) {
        if (student.outline().content instanceof Content kept) {
            return kept;
        }
        Set<Piece> pieces = new HashSet<>();
        Plan plan = student.planOrNull();
        for (PlanItem item : plan == null ? List.<PlanItem>of() : plan.items()) {
            for (LearningPeriod period : item.periods()) {
                pieces.add(new Piece(item.key(), period.mode(), period.start(), period.end()));
            }
        }
        return new Content(pieces);
    }
}
