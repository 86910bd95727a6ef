package fi.luotsi.store;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Oid;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes as many invented students as a test wants, each one different. */
final class MakeMany {

    private MakeMany() {}

    /** The study right of the n-th student. */
    static String rightOid(int n) {
        String ten = String.format("9%09d", n);
        return "1.2.246.562.15." + ten + Oid.checkDigit(ten, true);
    }

    static String learnerOid(int n) {
        String ten = String.format("8%09d", n);
        return "1.2.246.562.24." + ten + Oid.checkDigit(ten, false);
    }

    /** A full-sized plan of the n-th student: sixteen items, some with a workplace period and a demonstration. */
    static Plan plan(int n, String updated) {
        List<PlanItem> items = new ArrayList<>();
        LocalDate start = LocalDate.of(2025, 8, 11).plusDays(n % 200);
        for (int i = 0; i < 16; i++) {
            String from = start.plusWeeks(3L * i).toString();
            String to = start.plusWeeks(3L * i + 2).toString();
            LearningPeriod period = i % 3 == 0
                    ? Make.workplace(Integer.toString(n * 100 + i), from, to)
                    : Make.school(from, to);
            items.add(i % 2 == 0
                    ? Make.vocational(Integer.toString(100000 + i), period, Make.demonstration(to, to))
                    : Make.vocational(Integer.toString(200000 + i), period));
        }
        return plan(n, updated, items);
    }

    /** A small plan of the n-th student. */
    static Plan smallPlan(int n, String updated) {
        return plan(n, updated, List.of(Make.vocational("106234", Make.school("2026-01-12", "2026-03-01"))));
    }

    private static Plan plan(int n, String updated, List<PlanItem> items) {
        return withId((long) n, n, updated, items);
    }

    static Plan withId(Long id, int n, String updated, List<PlanItem> items) {
        Plan p = Make.plan("2025-08-20").updated(updated).make();
        return new Plan(
                id, null, learnerOid(n), rightOid(n), null, true, true, p.careerGoal(), p.firstApproval(), null,
                p.updated(), null, true, false, null, items, List.of(), List.of(), List.of(), List.of(),
                p.details());
    }

    /** The study right of the n-th student as KOSKI tells it. */
    static StudyRight right(int n, int version) {
        List<UnitResult> units = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            units.add(Make.passed(Integer.toString(100000 + i), 15, "2026-05-1" + i % 10));
        }
        StudyRight r = Make.right("2025-08-11").estimatedEnd("2028-06-03")
                .results(units.toArray(UnitResult[]::new)).make();
        Learner learner = new Learner(learnerOid(n), "Kaislavuo" + n, "Eevi", LocalDate.of(2008, 1, 1 + n % 28), false);
        return new StudyRight(
                rightOid(n), learner, version, r.type(), r.institution(), r.start(), r.estimatedEnd(), r.end(),
                r.states(), r.performances(), null, false, true, false, List.of());
    }

    static Placement placement(int n, String group) {
        return new Placement(rightOid(n), learnerOid(n), "Kaislavuo" + n, "Eevi", group, "Rantatie", "Opettaja Oona");
    }
}
