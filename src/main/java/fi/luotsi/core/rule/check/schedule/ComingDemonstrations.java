package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.rule.Done;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.ItemView;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The demonstrations that rules D6 and D7 look at: not yet over and beginning soon. */
final class ComingDemonstrations {

    private ComingDemonstrations() {}

    /**
     * The first of the item's demonstrations that is not over, has begun or begins by {@code until}, and lacks the
     * assessors asked for; null when there is none or the item is not known to be unassessed.
     */
    static @Nullable Demonstration firstLacking(
            Situation s, ItemView item, LocalDate until, Function<Demonstration, List<String>> assessors) {
        Demonstration first = null;
        for (Demonstration demonstration : item.demonstrations()) {
            boolean near = !demonstration.end().isBefore(s.today()) && !demonstration.start().isAfter(until);
            if (near && assessors.apply(demonstration).isEmpty()
                    && (first == null || demonstration.start().isBefore(first.start()))) {
                first = demonstration;
            }
        }
        return first != null && item.done() == Done.NO ? first : null;
    }

    /** Writes the demonstration and the days looked ahead into the finding. */
    static Findings.Draft facts(Findings.Draft draft, Situation s, Demonstration demonstration, int days) {
        return draft.fact("demoStart", demonstration.start())
                .fact("demoEnd", demonstration.end())
                .limit("days", days)
                .fact("today", s.today())
                .fact("until", s.today().plusDays(days));
    }
}
