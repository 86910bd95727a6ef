package fi.luotsi.desktop.log;

import fi.luotsi.core.keep.Use;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are shown.
 *
 * @param what null = all kinds
 * @param words part of a study right or of what else a row tells, "" = all
 */
record LogFilter(Use.@Nullable What what, Period period, String words, LocalDate today) implements Predicate<LogRow> {

    @Override
    public boolean test(LogRow row) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        return (what == null || row.what() == what) && period.holds(row.at(), today)
                && (sought.isEmpty() || row.about().toLowerCase(Locale.ROOT).contains(sought)
                        || row.logged().who().toLowerCase(Locale.ROOT).contains(sought));
    }

    boolean narrows() {
        return what != null || period != Period.ALL || !words.isBlank();
    }
}
