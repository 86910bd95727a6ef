package fi.luotsi.core.rule.check;

import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.check.start.PlanMissing;
import java.util.List;

/** Every rule there is, in the order of the student's path: the table of contents of the follow-up. */
public final class AllRules {

    private AllRules() {}

    /** All rules with {@code limits} in force. */
    public static List<Rule> with(Limits limits) {
        return List.of(
                // A – the plan exists and is approved in time
                new PlanMissing(limits) // A1
                );
    }
}
