package fi.luotsi.desktop.rules;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.WhatIf;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.work.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers what another limit would change in one standing; used off the FX thread, one question at a time. */
final class Trial {

    private final Standing standing;
    private final LimitBook book;
    private final Map<Boolean, WhatIf> made = new HashMap<>();

    Trial(Standing standing, LimitBook book) {
        this.standing = standing;
        this.book = book;
    }

    /**
     * What is tried.
     *
     * @param limit name of a limit, or {@link LimitChange#ON}
     * @param value null = what held before the unit decided
     * @param forAll whether it would hold for all units, though one of them is looked at
     */
    record Question(String rule, String limit, @Nullable Integer value, boolean forAll) {

        boolean isSwitch() {
            return limit.equals(LimitChange.ON);
        }
    }

    /**
     * What would change among those looked at.
     *
     * @param come how many open flags of the rule would come; of all rules when the clock is tried
     * @param go how many would go
     * @param near how many students lie within a tenth of the limit
     */
    record Answer(List<WhatIf.Change> changes, long come, long go, int near) {}

    Answer of(Question question) {
        WhatIf whatIf = made.computeIfAbsent(question.forAll(), all -> new WhatIf(
                standing.situations(), book, standing.date(), all ? null : standing.unit(), standing.run()));
        WhatIf.Answer answer = whatIf.of(question.rule(), question.limit(), question.value());
        long come = 0;
        long go = 0;
        for (WhatIf.Change change : answer.changes()) {
            // A mark stays on a flag that only becomes heavier or lighter.
            Set<Flag.Key> resting = change.go().stream().filter(flag -> flag.state().resting()).map(Flag::key)
                    .collect(Collectors.toSet());
            come += change.come().stream().filter(flag -> counts(flag, question) && !resting.contains(flag.key())).count();
            go += change.go().stream().filter(flag -> counts(flag, question)).count();
        }
        return new Answer(answer.changes(), come, go, answer.near());
    }

    private static boolean counts(Flag flag, Question question) {
        return flag.awaited() && (question.rule().equals(LimitChange.CLOCK) || flag.rule().id().equals(question.rule()));
    }
}
