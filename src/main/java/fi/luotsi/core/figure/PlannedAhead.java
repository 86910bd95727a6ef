package fi.luotsi.core.figure;

import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Done;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;

/**
 * Is the near future planned: plans with a period, demonstration, TUVA part or support study in the days after the
 * reporting date ÷ active plans that have something left to plan (the inverse of rule B3).
 */
final class PlannedAhead extends OverActive {

    /** One whose right ends this soon is no longer asked to plan, as in rule B3. */
    private static final int FINISHING = 60;

    private final int days;

    /** @param days how many days ahead */
    PlannedAhead(int days) {
        super("planned-" + days, Figure.Kind.PERCENT);
        this.days = days;
    }

    @Override
    void look(Situation student, Group group, Tally tally) {
        Plan plan = student.planOrNull();
        LocalDate end = student.estimatedEnd();
        boolean finishing = end != null && !end.isAfter(group.date().plusDays(FINISHING));
        if (plan != null && !finishing && !allDone(student, plan)) {
            tally.count(student, something(plan, group.date().plusDays(1), group.date().plusDays(days)));
        }
    }

    private static boolean allDone(Situation student, Plan plan) {
        return !plan.items().isEmpty() && plan.items().stream().allMatch(item ->
                student.done(item) == Done.YES || student.itemState(item) == ItemState.RECOGNISED);
    }

    private static boolean something(Plan plan, LocalDate from, LocalDate to) {
        for (PlanItem item : plan.items()) {
            if (item.periods().stream().anyMatch(p -> overlap(p.start(), p.end(), from, to))
                    || item.demonstrations().stream().anyMatch(d -> overlap(d.start(), d.end(), from, to))) {
                return true;
            }
        }
        return plan.tuvaParts().stream().anyMatch(part -> overlap(part.start(), part.end(), from, to))
                || plan.supportStudies().stream().anyMatch(range -> range.overlaps(from, to));
    }

    private static boolean overlap(LocalDate start, LocalDate end, LocalDate from, LocalDate to) {
        return !start.isAfter(to) && !end.isBefore(from);
    }
}
