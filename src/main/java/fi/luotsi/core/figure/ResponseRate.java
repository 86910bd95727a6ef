package fi.luotsi.core.figure;

import fi.luotsi.core.privacy.Ledger;
import fi.luotsi.core.privacy.SmallNumbers;
import fi.luotsi.core.reference.ResponseCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many of those asked in a feedback survey have answered. Arvo tells it of a unit or of the whole provider, never of
 * a person.
 *
 * @param count what it is about
 * @param asked null = hidden or not told
 * @param answered null = hidden or not told
 * @param rounded whether both stand for those near them
 */
public record ResponseRate(
        ResponseCount count, @Nullable Integer asked, @Nullable Integer answered, boolean rounded) {

    /** The numbers as they are. */
    public ResponseRate(ResponseCount count, @Nullable Integer asked, @Nullable Integer answered) {
        this(count, asked, answered, false);
    }

    /**
     * The share that answered in whole per cent; null when a number is not known, nobody was asked, or rounding leaves too
     * little of it.
     */
    public @Nullable Long percent() {
        return asked == null || answered == null || asked == 0 || answered > asked
                || rounded && asked < SmallNumbers.LEAST_ROUNDED_BASE ? null : Figure.percent(answered, asked);
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
     * hidden too, so that it cannot be computed back. The others are rounded; a sum that would tell its parts is hidden.
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
            boolean hide = rate.small() || sum || rate.tells(rates);
            shared.add(new ResponseRate(rate.count, hide ? null : near(rate.asked), hide ? null : near(rate.answered), true));
        }
        return List.copyOf(shared);
    }

    private static @Nullable Integer near(@Nullable Integer number) {
        return number == null ? null : (Integer) (int) SmallNumbers.rounded(number);
    }

    /** Whether this sum, rounded, would tell what its parts are before rounding. */
    private boolean tells(List<ResponseRate> rates) {
        List<ResponseRate> covered = rates.stream().filter(part -> part != this && covers(part)).toList();
        List<ResponseRate> parts = covered.stream()
                .filter(part -> covered.stream().noneMatch(other -> other != part && other.covers(part))).toList();
        return !parts.isEmpty() && (tells(parts, ResponseRate::asked) || tells(parts, ResponseRate::answered));
    }

    private boolean tells(List<ResponseRate> parts, Function<ResponseRate, @Nullable Integer> which) {
        Integer whole = which.apply(this);
        if (whole == null || parts.stream().anyMatch(part -> which.apply(part) == null)) {
            return false;
        }
        Ledger ledger = new Ledger();
        int total = ledger.total(whole);
        int[] counts = parts.stream().mapToInt(part -> {
            Integer number = which.apply(part);
            return ledger.count(number == null ? 0 : number);
        }).toArray();
        long rest = whole - IntStream.of(counts).mapToLong(ledger::value).sum();
        if (rest < 0) {
            return false; // they do not add up, so nothing follows from them
        }
        ledger.sum(total, rest == 0 ? counts : IntStream.concat(IntStream.of(counts), IntStream.of(ledger.left(rest))).toArray());
        return SmallNumbers.protect(ledger).count() > 0;
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
