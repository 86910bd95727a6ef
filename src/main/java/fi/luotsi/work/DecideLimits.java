package fi.luotsi.work;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.check.AllRules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Changes limits and switches rules on and off, with a reason and from a day on; earlier decisions stay readable. */
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
     * @throws IllegalArgumentException a wish with a fault, a blank or too long reason
     */
    public LimitChange decide(LimitSetting wish, @Nullable String unit, LocalDate from, String why) {
        LimitSetting checked = LimitSetting.parse(
                wish.key() + "=" + (wish.value() == null ? "default" : wish.value()), AllRules.with(Limits.DEFAULTS));
        String reason = why.strip();
        if (checked.fault() != null || reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("not a decision that can be kept: " + checked.fault());
        }
        LimitChange decision = new LimitChange(
                wish.rule(), wish.limit(), wish.value(), unit, from, reason, who, LocalDateTime.now(clock));
        keep.decide(decision);
        return decision;
    }
}
