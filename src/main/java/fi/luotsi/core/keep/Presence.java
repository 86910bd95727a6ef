package fi.luotsi.core.keep;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;

/**
 * Whom the newest files tell of, and whom no longer. Who is told of is an oid of a study right, or {@code learner oid} for
 * a row that names the learner alone.
 *
 * @param here those whom the newest file of any source has
 * @param lost those whom no newest file has, with the time of the import since when; local time in Europe/Helsinki
 */
public record Presence(Set<String> here, Map<String, LocalDateTime> lost) {

    public Presence {
        here = Set.copyOf(here);
        lost = Map.copyOf(lost);
    }
}
