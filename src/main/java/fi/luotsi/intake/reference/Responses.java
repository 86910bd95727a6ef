package fi.luotsi.intake.reference;

import fi.luotsi.core.reference.ResponseCount;
import fi.luotsi.intake.part.RowFault;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Adds up targets and answers by survey, period, unit and qualification. A number that the source hides ({@code 1-4})
 * makes its sum unknown: it is never taken for 0 or guessed at.
 */
final class Responses {

    private static final Pattern HIDDEN = Pattern.compile("\\d+ *[-–—] *\\d+|[<≤] *\\d+");
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,9})([.,]0+)?");
    private static final Pattern OF = Pattern.compile("([^/]+)/([^/]+)");

    private record Key(String survey, String period, @Nullable String unit, @Nullable String qualification) {}

    /**
     * A number of people, or that it is not known.
     *
     * @param value null = hidden by the source, or not told
     */
    record Amount(@Nullable Integer value) {
        static final Amount UNKNOWN = new Amount(null);
        static final Amount NONE = new Amount(0);
        static final Amount ONE = new Amount(1);

        Amount plus(Amount other) {
            return value == null || other.value == null ? UNKNOWN : new Amount(value + other.value);
        }
    }

    private record Sum(Amount targets, Amount answers) {
        Sum plus(Sum other) {
            return new Sum(targets.plus(other.targets), answers.plus(other.answers));
        }
    }

    private final Map<Key, Sum> sums = new LinkedHashMap<>();

    void add(String survey, @Nullable String period, @Nullable String unit, @Nullable String qualification,
            Amount targets, Amount answers) {
        sums.merge(new Key(survey, period == null ? "" : period, unit, qualification), new Sum(targets, answers),
                Sum::plus);
    }

    List<ResponseCount> counts() {
        return sums.entrySet().stream().map(entry -> new ResponseCount(
                entry.getKey().survey, entry.getKey().period, entry.getKey().unit, entry.getKey().qualification,
                entry.getValue().targets.value, entry.getValue().answers.value)).toList();
    }

    /**
     * A number of people as it stands in a table: {@code 12}, {@code 1 234}, {@code 12.0}; unknown for {@code 1-4} and for
     * an empty cell.
     *
     * @param field name of the column, for the fault
     */
    static Amount amount(@Nullable String text, String field) throws RowFault {
        String plain = text == null ? "" : text.replaceAll("[\\s\\u00A0\\u202F\\u2007]", "");
        if (plain.isEmpty() || HIDDEN.matcher(plain).matches()) {
            return Amount.UNKNOWN;
        }
        Matcher whole = WHOLE.matcher(plain);
        if (!whole.matches()) {
            throw new RowFault("csv.not-count", field);
        }
        return new Amount(Integer.valueOf(whole.group(1)));
    }

    /** The two sides of {@code 7 / 12}; null when the text is not of this form. */
    static String @Nullable [] sides(String text) {
        Matcher of = OF.matcher(text);
        return of.matches() ? new String[] {of.group(1), of.group(2)} : null;
    }

    /** The funding season that the day is in, from July to June: {@code 2025-2026}. */
    static String season(LocalDate day) {
        int from = day.getMonthValue() >= 7 ? day.getYear() : day.getYear() - 1;
        return String.format(Locale.ROOT, "%d-%d", from, from + 1);
    }

    /** A name, null when it only says that none is known. */
    static @Nullable String known(@Nullable String name) {
        return name == null || name.isBlank() || name.strip().equalsIgnoreCase("Tieto puuttuu") ? null : name.strip();
    }
}
