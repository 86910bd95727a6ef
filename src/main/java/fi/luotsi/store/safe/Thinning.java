package fi.luotsi.store.safe;

import fi.luotsi.core.keep.Backup;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: the 10 newest, the newest of each of 14 days and of each of 8 weeks.
 *
 * <p>Days and weeks are those on which backups were made, not those before today: a long holiday or a clock that was
 * wrong for a while removes nothing.
 */
final class Thinning {

    private static final int LATEST = 10;
    private static final int DAYS = 14;
    private static final int WEEKS = 8;

    private Thinning() {}

    /** Those that are not kept. */
    static List<Backup> superfluous(List<Backup> newestFirst) {
        Set<Backup> kept = new HashSet<>(newestFirst.subList(0, Math.min(LATEST, newestFirst.size())));
        kept.addAll(newestOfEach(newestFirst, DAYS, LocalDate::toString));
        kept.addAll(newestOfEach(newestFirst, WEEKS, day ->
                day.get(IsoFields.WEEK_BASED_YEAR) + "/" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        List<Backup> others = new ArrayList<>(newestFirst);
        others.removeAll(kept);
        return others;
    }

    private static List<Backup> newestOfEach(List<Backup> newestFirst, int most, Function<LocalDate, String> time) {
        Map<String, Backup> newest = new LinkedHashMap<>();
        for (Backup backup : newestFirst) {
            String key = time.apply(backup.made().toLocalDate());
            if (newest.size() < most) {
                newest.putIfAbsent(key, backup);
            }
        }
        return List.copyOf(newest.values());
    }
}
