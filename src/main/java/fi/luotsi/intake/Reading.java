package fi.luotsi.intake;

import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.plan.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param asked the source the user says the file is from; null = found out from its content
 * @param rowLimit after how many records to stop, for a preview; {@link Long#MAX_VALUE} = all
 * @param mapping the mapping to read tables by; null = the saved one that fits the heading, else a guess
 * @param saved the mappings that the user has saved
 * @param passwords gives the passwords of protected workbooks
 */
public record Reading(
        @Nullable Source asked, long rowLimit, @Nullable Mapping mapping, List<Mapping> saved, Passwords passwords) {

    /** Everything, whatever it is. */
    public static final Reading ALL = of(null);

    public Reading {
        saved = List.copyOf(saved);
    }

    /** Everything, of the source asked for; a file of another source is refused. */
    public static Reading of(@Nullable Source asked) {
        return new Reading(asked, Long.MAX_VALUE, null, List.of(), Passwords.NONE);
    }

    /** The same with only the first rows. */
    public Reading first(long rows) {
        return new Reading(asked, rows, mapping, saved, passwords);
    }

    /** The same with these mappings to choose from. */
    public Reading saved(List<Mapping> mappings) {
        return new Reading(asked, rowLimit, mapping, mappings, passwords);
    }

    /** The same with this mapping. */
    public Reading by(@Nullable Mapping one) {
        return new Reading(asked, rowLimit, one, saved, passwords);
    }

    /** The same with passwords. */
    public Reading with(Passwords given) {
        return new Reading(asked, rowLimit, mapping, saved, given);
    }
}
