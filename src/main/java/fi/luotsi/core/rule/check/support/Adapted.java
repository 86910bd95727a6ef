package fi.luotsi.core.rule.check.support;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.DemonstrationDetails;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorDetails;
import fi.luotsi.core.plan.PriorLearning;
import java.util.List;

/**
 * How an item has been adapted to the student.
 *
 * @param criteria number of individual criteria in its demonstrations
 * @param deviates whether it or any of its demonstrations has a text on deviating from the requirements
 * @param told whether all data have been kept from which a deviation would be seen
 */
record Adapted(int criteria, boolean deviates, boolean told) {

    static Adapted of(PlanItem item) {
        return of(item.demonstrations(), item.deviationLength() > 0, true);
    }

    static Adapted of(PriorLearning prior) {
        PriorDetails details = prior.details();
        return of(prior.demonstrations(), details != null && details.deviationLength() > 0, details != null);
    }

    private static Adapted of(List<Demonstration> demonstrations, boolean deviates, boolean told) {
        int criteria = 0;
        boolean any = deviates;
        boolean all = told;
        for (Demonstration demonstration : demonstrations) {
            DemonstrationDetails details = demonstration.details();
            criteria += demonstration.individualCriteria();
            any |= details != null && details.deviationLength() > 0;
            all &= details != null;
        }
        return new Adapted(criteria, any, all);
    }

    boolean any() {
        return criteria > 0 || deviates;
    }
}
