package fi.luotsi.intake.part;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts and dates of one file, each held once however often it occurs; forgotten with the file. */
public final class Values {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    /** Beyond this the file repeats too little for holding to be worth its memory. */
    private static final int HELD = 200_000;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final Map<LocalDate, LocalDate> days = new HashMap<>();

    /** The same text, the one instance of it. */
    public String text(String text) {
        if (text.length() > 100 || texts.size() >= HELD) {
            return text;
        }
        String first = texts.putIfAbsent(text, text);
        return first == null ? text : first;
    }

    /** The same date, the one instance of it. */
    public LocalDate day(LocalDate date) {
        LocalDate first = days.size() < HELD ? days.putIfAbsent(date, date) : days.get(date);
        return first == null ? date : first;
    }

    /**
     * A date, or the local date in Finland of a time stamp.
     *
     * @return null when it is neither, or no such day exists
     */
    public @Nullable LocalDate date(String text) {
        LocalDate known = dates.get(text);
        if (known != null) {
            return known;
        }
        LocalDate date = parse(text);
        if (date != null && dates.size() < HELD) {
            dates.put(text, date);
        }
        return date;
    }

    private static @Nullable LocalDate parse(String text) {
        if (text.length() < 10 || text.length() > 40 || !Character.isDigit(text.charAt(0))) {
            return null;
        }
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text);
            }
            boolean zone = text.endsWith("Z") || text.indexOf('+', 10) > 0 || text.indexOf('-', 10) > 0;
            return zone
                    ? OffsetDateTime.parse(text).atZoneSameInstant(FINLAND).toLocalDate()
                    : LocalDateTime.parse(text).toLocalDate();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
