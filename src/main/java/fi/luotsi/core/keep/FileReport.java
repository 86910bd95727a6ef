package fi.luotsi.core.keep;

import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file in an import.
 *
 * @param source null when the file was refused before its kind was known
 * @param read rows or records read; accepted + quarantined + repeated
 * @param unchanged accepted rows that were there already with the same content
 * @param quarantined rows left out because of a fault in them
 * @param dropped what was left out on purpose to protect people, by field name, with the number of times
 * @param unknownKeys keys that Luotsi does not know, with the number of times
 * @param unknownCodes codes outside the code sets Luotsi knows, kept raw, with the number of times
 */
public record FileReport(
        String file,
        @Nullable Source source,
        Status status,
        long read,
        long accepted,
        long unchanged,
        long added,
        long changed,
        long quarantined,
        Map<String, Long> dropped,
        Map<String, Long> unknownKeys,
        Map<String, Long> unknownCodes,
        List<Problem> problems) {

    /** What became of the file as a whole. */
    public enum Status {
        ACCEPTED,
        /** All rows are in, but somebody should look at the problems. */
        WARNED,
        /** The good rows are in; the bad ones were left out and are listed. */
        QUARANTINED,
        /** Nothing of the file is in. */
        REFUSED
    }

    public FileReport {
        problems = List.copyOf(problems);
    }
}
