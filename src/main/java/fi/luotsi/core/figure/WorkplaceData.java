package fi.luotsi.core.figure;

import fi.luotsi.core.plan.BusinessId;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.Situation;
import org.jspecify.annotations.Nullable;

/**
 * Are the data of workplaces in order: workplace periods with all of workplace, names, valid business id, supervisor's
 * contact and part-time share ÷ those going on or beginning within 14 days. TELMA needs no part-time share.
 */
final class WorkplaceData extends OverActive {

    private static final int DAYS_AHEAD = 14;

    WorkplaceData() {
        super("workplace-data", Figure.Kind.PERCENT);
    }

    @Override
    void look(Situation student, Group group, Tally tally) {
        Plan plan = student.planOrNull();
        if (plan == null) {
            return;
        }
        for (LearningPeriod period : (Iterable<LearningPeriod>) plan.items().stream()
                .flatMap(item -> item.periods().stream())::iterator) {
            if (period.atWorkplace() && !period.end().isBefore(group.date())
                    && !period.start().isAfter(group.date().plusDays(DAYS_AHEAD))) {
                tally.count(complete(period.workplace()) && (student.telma() || partTime(period)));
            }
        }
    }

    private static boolean complete(@Nullable Workplace workplace) {
        return workplace != null && said(workplace.name()) && said(workplace.supervisor()) && workplace.reachable()
                && workplace.businessId() != null && BusinessId.isValid(workplace.businessId());
    }

    private static boolean partTime(LearningPeriod period) {
        Integer share = period.partTime();
        return share != null && share >= 1 && share <= 100 && !period.partTimeText();
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
