package fi.luotsi.report;

import fi.luotsi.core.figure.ResponseRate;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words and numerals of a summary in one language. */
public final class SummaryWords {

    /** What stands in the place of a hidden number. */
    public static final String HIDDEN = "–";

    private final Texts texts = Texts.beside(SummaryWords.class, "Summary.properties");
    private final Language language;

    public SummaryWords(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public String get(String key, Object... words) {
        return texts.get(language, key, words);
    }

    /** The text for an amount, with a form of its own for 1. */
    public String amount(String key, long amount, Object... more) {
        return texts.amount(language, key, amount, more);
    }

    /** A count, or "–" when it is hidden. */
    public String count(Shown shown) {
        return shown.value() == null ? HIDDEN : Format.number(language, shown.value());
    }

    /** {@code 121/128}, or "–" when either is hidden. */
    public String ratio(Ratio ratio) {
        return ratio.hidden() ? HIDDEN : count(ratio.numerator()) + "/" + count(ratio.denominator());
    }

    /** {@code 95 %}, or "–" when the percentage is not to be told. */
    public String percent(Ratio ratio) {
        Long percent = ratio.percent();
        return percent == null ? HIDDEN : Format.percent(language, percent);
    }

    /** {@code 121/128 · 95 %}; without the percentage when the base is small, "–" when hidden. */
    public String both(Ratio ratio) {
        return ratio.percent() == null ? ratio(ratio) : ratio(ratio) + " · " + percent(ratio);
    }

    /** What a row is called; {@code names} are those of the qualifications. */
    public String row(SummaryNumbers.Row row, Map<String, String> names) {
        return switch (row.kind()) {
            case TOTAL -> get("row.total");
            case OTHERS -> get("row.others");
            case ONE -> names.getOrDefault(row.qualification(), get("row.unknown"));
        };
    }

    /** A figure of the whole unit as it is shown. */
    public String value(SummaryNumbers.FigureLine line) {
        if (line.ratio() != null) {
            return both(line.ratio());
        }
        if (line.days() != null) {
            return days(line.days());
        }
        return line.count() == null ? get("notComputed") : count(line.count());
    }

    /** {@code −5}, or "–" when there is nothing to compare. */
    public String change(@Nullable Long change) {
        return change == null ? HIDDEN : Format.change(language, change);
    }

    /** What a response rate is about: the unit, the qualification, both, or the whole provider. */
    public String who(ResponseRate rate) {
        String names = Stream.of(rate.count().unit(), rate.count().qualification())
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return names.isEmpty() ? get("feedback.provider") : names;
    }

    /** A number of people, or "–" when it is hidden or not told. */
    public String people(@Nullable Integer number) {
        return number == null ? HIDDEN : Format.number(language, number);
    }

    /** {@code 63 %}, or "–" when a number behind it is not known. */
    public String share(ResponseRate rate) {
        Long percent = rate.percent();
        return percent == null ? HIDDEN : Format.percent(language, percent);
    }

    /** Days with their unit: a whole number when it is one. */
    public String days(double days) {
        String number = days == Math.rint(days) ? Format.number(language, (long) days) : Format.decimal(language, days);
        return get("days", number);
    }

    /** The sources with the days of their newest files, in one sentence. */
    public String sources(List<SourceAge> ages) {
        String list = ages.stream().map(this::source).collect(Collectors.joining(", "));
        return list.isEmpty() ? get("sources.none") : get("sources", list);
    }

    private String source(SourceAge age) {
        String day = Format.day(age.taken().toLocalDate());
        String when = age.taken().toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day : get("at", day, Format.time(language(), age.taken()));
        return get("source." + age.source().name()) + " " + when;
    }
}
