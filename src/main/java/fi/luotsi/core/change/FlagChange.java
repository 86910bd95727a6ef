package fi.luotsi.core.change;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.keep.Mark;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A flag that is there in one of the two states only.
 *
 * @param flag as the state has it that has it
 * @param why why the other state has it not
 * @param mark the mark by which it rests; null when {@code why} is another
 * @param told id of the rule that tells the matter better; null when {@code why} is another
 * @param by what has changed about the same matter in the student's data; null when nothing or not just one thing is known
 */
public record FlagChange(Flag flag, Why why, @Nullable Mark mark, @Nullable String told, @Nullable Change by) {

    /** Why one of the states has a flag and the other has not, as far as can be told. */
    public enum Why {
        /** The student's data are others. */
        DATA,
        /** The data are the same in this, and the day is another. */
        DAY,
        /** A limit, a stop-clock date or a mapping of the unit's own is another. */
        LIMIT,
        /** The rule is off, or not in force. */
        RULE,
        /** Somebody has postponed it or judged it wrong. */
        MARKED,
        /** Another flag tells the matter better. */
        OTHER_FLAG,
        /** The study right has ended. */
        ENDED,
        /** The study right is suspended. */
        SUSPENDED,
        /** The student is not among those looked at. */
        NOT_THERE,
        /** The data do not suffice to say whether it is there. */
        NOT_COMPUTED;

        /** The word on the command line and in text keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
