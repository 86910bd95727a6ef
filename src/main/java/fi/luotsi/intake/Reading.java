package fi.luotsi.intake;

import fi.luotsi.core.plan.Source;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param asked the source the user says the file is from; null = found out from its content
 * @param rowLimit after how many records to stop, for a preview; {@link Long#MAX_VALUE} = all
 */
public record Reading(@Nullable Source asked, long rowLimit) {

    /** Everything, whatever it is. */
    public static final Reading ALL = new Reading(null, Long.MAX_VALUE);

    /** Everything, of the source asked for; a file of another source is refused. */
    public static Reading of(@Nullable Source asked) {
        return new Reading(asked, Long.MAX_VALUE);
    }
}
