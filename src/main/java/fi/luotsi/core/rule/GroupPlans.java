package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.History;
import fi.luotsi.core.plan.Parts;
import fi.luotsi.core.plan.Student;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the plans of one student's group resemble each other: the one thing that a rule may know of other students.
 *
 * <p>It is worked out for everybody at once and holds counts only. A group is one
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

    /** The situations of all students that are looked at on {@code date}, each with what the student's group tells. */
    public static List<Situation> situations(Cohort cohort, History history, LocalDate date) {
        return situations(cohort, history, date, unit -> StopClock.NONE);
    }

    /**
     * The same with the stop-clock dates of each student's unit.
     *
     * @param stops gives those of a unit, of null for a student without one; asked by several threads at once
     */
    public static List<Situation> situations(
            Cohort cohort, History history, LocalDate date, Function<@Nullable String, StopClock> stops) {
        Groups groups = Groups.of(cohort);
        List<Student> students = cohort.students();
        List<List<Situation>> made = Parts.of(students.size(), (from, to) -> {
            List<Situation> part = new ArrayList<>(to - from);
            for (int i = from; i < to; i++) {
                Student student = students.get(i);
                part.add(new Situation(
                        student, date, cohort.reference(), null, history.of(student), stops.apply(groups.units[i])));
            }
            return part;
        });
        List<Situation> looked = new ArrayList<>(students.size());
        int[] places = new int[students.size()];
        int place = 0;
        for (List<Situation> part : made) {
            for (Situation situation : part) {
                if (situation.looked()) {
                    places[looked.size()] = place;
                    looked.add(situation);
                }
                place++;
            }
        }
        tell(groups, looked, places);
        return looked;
    }

    /** @param places of those looked at, in the cohort */
    private static void tell(Groups groups, List<Situation> looked, int[] places) {
        int[] plans = new int[groups.names.size()];
        int[] alike = new int[plans.length];
        int[] same = new int[groups.contents];
        for (int i = 0; i < looked.size(); i++) {
            int content = groups.content[places[i]];
            if (content != Groups.NONE && !looked.get(i).ended()) {
                plans[groups.group[places[i]]]++;
                same[content]++;
            }
        }
        for (int i = 0; i < looked.size(); i++) {
            int content = groups.content[places[i]];
            if (content != Groups.NONE && same[content] > 1 && !looked.get(i).ended()) {
                alike[groups.group[places[i]]]++;
            }
        }
        @Nullable GroupPlans[] none = new GroupPlans[plans.length];
        @Nullable GroupPlans[] told = new GroupPlans[same.length];
        for (int i = 0; i < looked.size(); i++) {
            int group = groups.group[places[i]];
            int content = looked.get(i).ended() ? Groups.NONE : groups.content[places[i]];
            if (group != Groups.NONE) {
                @Nullable GroupPlans[] made = content == Groups.NONE ? none : told;
                int which = content == Groups.NONE ? group : content;
                if (made[which] == null) {
                    made[which] = new GroupPlans(
                            groups.names.get(group), plans[group], alike[group],
                            content == Groups.NONE ? 0 : same[content]);
                }
                looked.get(i).groupPlans(made[which]);
            }
        }
    }
}
