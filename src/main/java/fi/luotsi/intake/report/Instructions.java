package fi.luotsi.intake.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the sheet of instructions (Ohjeet, Anvisningar) tells of a report.
 *
 * @param from first day of the report's period
 * @param to last day of it
 * @param created day on which the report was made
 * @param time time of that day as it stands there, empty when it is not told
 */
record Instructions(
        @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate created, String time) {

    static final Instructions NONE = new Instructions(null, null, null, "");

    private static final String DAY = "(\\d{1,2}\\.\\d{1,2}\\.\\d{4})";
    private static final Pattern PERIOD = Pattern.compile(DAY + "\\s*[-–—]\\s*" + DAY);
    /** The first date with a time; a second one, in brackets, is that of the data behind the report. */
    private static final Pattern CREATED = Pattern.compile(DAY + "\\s+(?:klo|kl\\.?)?\\s*(\\d{1,2}[.:]\\d{2})(?!\\.\\d)");
    private static final Pattern CREATED_DAY =
            Pattern.compile("(?i)(?:luotu|skapad|skapats)[^\\d\\n]{0,20}" + DAY);
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Whether a sheet is one of instructions, by its name. */
    static boolean sheet(String name) {
        String plain = ReportKind.plain(name);
        return plain.startsWith("ohje") || plain.startsWith("anvisning");
    }

    /** What texts tell. */
    static Instructions of(List<String> texts) {
        String text = String.join("\n", texts).replaceAll("[\\u00A0\\u202F\\u2007]", " ");
        Matcher period = PERIOD.matcher(text);
        boolean found = period.find();
        LocalDate from = found ? day(period.group(1)) : null;
        LocalDate to = found ? day(period.group(2)) : null;
        Matcher created = CREATED.matcher(text);
        if (created.find() && day(created.group(1)) != null) {
            return new Instructions(from, to, day(created.group(1)), created.group(2).replace('.', ':'));
        }
        Matcher day = CREATED_DAY.matcher(text);
        return new Instructions(from, to, day.find() ? day(day.group(1)) : null, "");
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text, FORM);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
