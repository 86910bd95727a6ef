package fi.luotsi.core.figure;

import fi.luotsi.core.privacy.SmallNumbers;
import fi.luotsi.core.reference.ResponseCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many of those asked in a feedback survey have answered. Arvo tells it of a unit or of the whole provider, never of
 * a person.
 *
 * @param count what it is about
 * @param asked null = hidden or not told
 * @param answered null = hidden or not told
 */
public record ResponseRate(ResponseCount count, @Nullable Integer asked, @Nullable Integer answered) {

    /** The share that answered in whole per cent; null when a number is not known or nobody was asked. */
    public @Nullable Long percent() {
        return asked == null || answered == null || asked == 0 || answered > asked
                ? null : Figure.percent(answered, asked);
    }

    /** Whether it is about all qualifications of the unit together. */
    public boolean whole() {
        return count.qualification() == null;
    }

    /**
     * What concerns a unit, the newest period first, then by survey; the whole of a unit before its qualifications.
     *
     * <p>Counts of the provider are shown for a unit only when there are none of its own.
     *
     * @param unit null = all units
     */
    public static List<ResponseRate> of(List<ResponseCount> counts, @Nullable String unit) {
        List<ResponseCount> own = counts.stream()
                .filter(count -> unit == null || same(unit, count.unit())).toList();
        List<ResponseCount> shown = own.isEmpty()
                ? counts.stream().filter(count -> count.unit() == null).toList() : own;
        return shown.stream()
                .map(count -> new ResponseRate(count, count.targets(), count.answers()))
                .sorted(Comparator.comparing((ResponseRate rate) -> rate.count.period()).reversed()
                        .thenComparing(rate -> rate.count.survey())
                        .thenComparing(rate -> text(rate.count.unit()))
                        .thenComparing(rate -> text(rate.count.qualification())))
                .toList();
    }

    /**
     * The same without small numbers: counts 1–4, and counts whose remainder is 1–4. Where one is hidden, sums over it are
     * hidden too, so that it cannot be computed back.
     */
    public static List<ResponseRate> sharedOf(List<ResponseRate> rates) {
        Set<String> hidden = new HashSet<>();
        for (ResponseRate rate : rates) {
            if (rate.small()) {
                hidden.add(rate.season());
            }
        }
        List<ResponseRate> shared = new ArrayList<>();
        for (ResponseRate rate : rates) {
            boolean sum = hidden.contains(rate.season())
                    && rates.stream().anyMatch(part -> part != rate && rate.covers(part));
            shared.add(rate.small() || sum ? new ResponseRate(rate.count, null, null) : rate);
        }
        return List.copyOf(shared);
    }

    private boolean small() {
        return asked != null && small(asked) || answered != null && small(answered)
                || asked != null && answered != null && small(asked - answered);
    }

    private static boolean small(int number) {
        return number > 0 && number < SmallNumbers.THRESHOLD;
    }

    private String season() {
        return count.survey() + "|" + count.period();
    }

    private boolean covers(ResponseRate part) {
        return season().equals(part.season())
                && (count.unit() == null || same(count.unit(), part.count.unit()))
                && (count.qualification() == null || same(count.qualification(), part.count.qualification()));
    }

    private static boolean same(String name, @Nullable String other) {
        return other != null && plain(name).equals(plain(other));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
