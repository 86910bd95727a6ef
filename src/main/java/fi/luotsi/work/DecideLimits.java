package fi.luotsi.work;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.check.AllRules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes limits and stop-clock dates and switches rules on and off, with a reason and from a day on; earlier decisions
 * stay readable.
 */
public final class DecideLimits {

    /** The longest reason that is kept, in characters. */
    public static final int LONGEST_REASON = 2000;

    private final Keep keep;
    private final String who;
    private final Clock clock;

    /**
     * The deed.
     *
     * @param who the user's name, which the decision carries
     */
    public DecideLimits(Keep keep, String who, Clock clock) {
        this.keep = keep;
        this.who = who;
        this.clock = clock;
    }

    /** All decisions so far. */
    public LimitBook book() {
        return new LimitBook(keep.limitChanges());
    }

    /**
     * Writes a decision down, durably.
     *
     * @param wish without a fault
     * @param unit whose limit it is, null = all units of the store
     * @param from first day it is in force; a day in the past changes how past dates look
     * @param why the reason; not blank
     * @throws IllegalArgumentException a wish with a fault, limits out of order, a blank or too long reason
     */
    public LimitChange decide(LimitSetting wish, @Nullable String unit, LocalDate from, String why) {
        return decide(List.of(wish), unit, from, why).getFirst();
    }

    /**
     * Writes decisions down that are made together: their limits need be in order only when all of them hold.
     *
     * @throws IllegalArgumentException as {@link #decide(LimitSetting, String, LocalDate, String)}; then none is written
     */
    public List<LimitChange> decide(List<LimitSetting> wishes, @Nullable String unit, LocalDate from, String why) {
        String reason = why.strip();
        List<LimitChange> decisions = new ArrayList<>();
        for (LimitSetting wish : wishes) {
            String fault = wish.checked(AllRules.with(Limits.DEFAULTS)).fault();
            if (fault != null || reason.isEmpty() || reason.length() > LONGEST_REASON) {
                throw new IllegalArgumentException("not a decision that can be kept: " + fault);
            }
            decisions.add(new LimitChange(
                    wish.rule(), wish.limit(), wish.value(), unit, from, reason, who, LocalDateTime.now(clock)));
        }
        if (outOfOrder(wishes, unit, from) != null) {
            throw new IllegalArgumentException("limits would be out of order");
        }
        decisions.forEach(keep::decide);
        return decisions;
    }

    /** The rule whose limits these wishes together would leave out of order; null when none. */
    public @Nullable RuleCard outOfOrder(List<LimitSetting> wishes, @Nullable String unit, LocalDate from) {
        LimitBook after = book();
        for (LimitSetting wish : wishes) {
            after = after.with(new LimitChange(
                    wish.rule(), wish.limit(), wish.value(), unit, from, "", who, LocalDateTime.now(clock)));
        }
        return LimitSetting.outOfOrder(wishes, after, from, unit, AllRules.with(Limits.DEFAULTS));
    }
}
