package fi.luotsi.core.keep;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One deed with one flag, as the history keeps it.
 *
 * @param batch deeds done together have the same number, counted from 1; 0 before the store has given one
 * @param undoes for {@link Deed#UNDONE} the batch of the deed with this flag that is taken back; else null
 * @param made when it was done, local time in Europe/Helsinki
 * @param seenOn the reporting date it was done for; on earlier reporting dates it is not known yet
 * @param who name of the user's account on the computer
 * @param rule with {@code studyRight} and {@code item} the stable key of the flag
 * @param likeness by which the item is known again when its key changes, written by {@code core.follow.Likeness}; null
 *     = by nothing
 * @param until the first day on which the flag is open again, for deeds that last; else null
 * @param reason why the flag is wrong; null for the other deeds
 */
public record Mark(
        long batch,
        @Nullable Long undoes,
        LocalDateTime made,
        LocalDate seenOn,
        String who,
        String rule,
        String studyRight,
        @Nullable String item,
        @Nullable String likeness,
        Deed deed,
        @Nullable LocalDate until,
        @Nullable String reason) {

    /** The same deed with the number of its batch. */
    public Mark in(long number) {
        return new Mark(number, undoes, made, seenOn, who, rule, studyRight, item, likeness, deed, until, reason);
    }
}
