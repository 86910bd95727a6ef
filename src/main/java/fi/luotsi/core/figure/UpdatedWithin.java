package fi.luotsi.core.figure;

import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.check.life.NotUpdated;
import java.time.LocalDate;

/** Is the plan alive: active plans updated within the days of B1's serious limit ÷ active plans. */
final class UpdatedWithin extends OverActive {

    UpdatedWithin() {
        super("updated-within", Figure.Kind.PERCENT, Looks.DATES);
    }

    @Override
    public Integer limit(Limits limits) {
        return limits.of(NotUpdated.CARD, "serious");
    }

    @Override
    void look(Situation student, Group group, Tally tally) {
        Plan plan = student.planOrNull();
        if (plan == null) {
            return;
        }
        LocalDate updated = student.student().planWhole() ? plan.lastUpdate() : plan.updated();
        if (updated == null) {
            tally.unknown();
        } else {
            tally.count(student, !updated.isBefore(group.date().minusDays(limit(group.limits()))));
        }
    }
}
