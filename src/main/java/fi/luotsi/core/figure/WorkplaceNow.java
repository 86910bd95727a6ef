package fi.luotsi.core.figure;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;

/** How many students are at a workplace on the reporting date: a workplace period going on and not interrupted. */
final class WorkplaceNow extends OverActive {

    WorkplaceNow() {
        super("workplace-now", Figure.Kind.COUNT);
    }

    @Override
    void look(Situation student, Group group, Tally tally) {
        Plan plan = student.planOrNull();
        tally.count(plan != null && plan.items().stream()
                .flatMap(item -> item.periods().stream())
                .anyMatch(period -> at(period, group.date())));
    }

    private static boolean at(LearningPeriod period, LocalDate day) {
        return period.atWorkplace() && period.contains(day) && period.interruptions().stream()
                .noneMatch(i -> !i.start().isAfter(day) && (i.end() == null || !i.end().isBefore(day)));
    }
}
