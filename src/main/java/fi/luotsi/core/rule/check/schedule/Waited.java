package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;

/** Facts that rules about waiting for too long have in common. */
final class Waited {

    private Waited() {}

    /** Writes {@code end + limit = due; today; days waited; days over the limit} into the finding. */
    static Findings.Draft facts(Findings.Draft draft, Situation s, LocalDate end, String name, int limit) {
        draft.limit(name, limit);
        if (draft.bare()) {
            return draft;
        }
        long days = s.daysSince(end);
        return draft.fact("due", end.plusDays(limit))
                .fact("today", s.today())
                .fact("days", days)
                .fact("over", days - limit);
    }
}
