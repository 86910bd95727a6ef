package fi.luotsi.core.figure;

import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.check.start.ApprovedLate;
import java.time.LocalDate;

/**
 * In time: first approval within A2's days of the start ÷ active rights that began more days ago than that and not more
 * than a year ago. One without a plan is late.
 */
final class ApprovedInTarget extends OverActive {

    ApprovedInTarget() {
        super("approved-in-target", Figure.Kind.PERCENT, Looks.DATES);
    }

    @Override
    public Integer limit(Limits limits) {
        return limits.of(ApprovedLate.CARD, "days");
    }

    @Override
    void look(Situation student, Group group, Tally tally) {
        LocalDate start = student.start();
        int target = limit(group.limits());
        if (start == null) {
            tally.unknown();
            return;
        }
        if (student.clockDays(start, group.date()) <= target || start.isBefore(group.date().minusYears(1))) {
            return;
        }
        Plan plan = student.planOrNull();
        if (plan == null) {
            tally.count(student, false);
        } else if (plan.firstApproval() == null) {
            tally.unknown();
        } else {
            tally.count(student, student.clockDays(start, plan.firstApproval()) <= target);
        }
    }
}
