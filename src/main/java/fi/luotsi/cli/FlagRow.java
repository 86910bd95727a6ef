package fi.luotsi.cli;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.quality.QualityTexts;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.words.Language;
import fi.luotsi.work.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A flag as a row: for programs as cli.md describes it, for people in words. */
final class FlagRow {

    private static final QualityTexts QUALITY = new QualityTexts();

    private FlagRow() {}

    /** Keys of all findings at the import before, by which new ones are told. */
    static Set<Flag.Key> before(Standing standing) {
        Standing.TrendPoint previous = standing.previous();
        return previous == null ? Set.of()
                : previous.run().flags().stream().map(Flag::key).collect(Collectors.toSet());
    }

    /** @param before what {@link #before} gave */
    static Map<String, @Nullable Object> json(Flag flag, Set<Flag.Key> before) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("rule", flag.rule().id());
        row.put("studyRight", flag.studyRight());
        row.put("item", flag.item());
        row.put("severity", flag.severity().level());
        row.put("hiddenBy", flag.hiddenBy());
        row.put("doubtful", flag.doubtful());
        Map<String, Object> facts = new LinkedHashMap<>();
        flag.facts().forEach((name, fact) -> facts.put(name, plain(fact)));
        row.put("facts", facts);
        Flag.LimitUsed limit = flag.limit();
        if (limit == null) {
            row.put("limit", null);
        } else {
            Map<String, Object> used = new LinkedHashMap<>();
            used.put("name", limit.name());
            used.put("value", limit.value());
            used.put("origin", limit.origin().name().toLowerCase(Locale.ROOT));
            row.put("limit", used);
        }
        row.put("actor", flag.rule().actors().getFirst().name());
        row.put("state", before.contains(flag.key()) ? "open" : "new");
        return row;
    }

    static Map<String, @Nullable Object> words(
            Flag flag, Standing standing, Map<String, Student> students, Language language) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        Student student = students.get(flag.studyRight());
        row.put("rule", flag.rule().id());
        row.put("severity", standing.texts().severity(language, flag.severity()));
        row.put("studyRight", flag.studyRight());
        row.put("name", student == null || student.protectedPerson() ? null : student.fullName());
        row.put("group", student == null ? null : student.group());
        row.put("title", standing.texts().title(language, flag.rule()));
        row.put("line", standing.texts().line(language, flag.rule(), flag.facts()));
        row.put("since", standing.since().get(flag.key()));
        row.put("doubtful", flag.doubtful() ? QUALITY.doubtful(language) : null);
        return row;
    }

    /** A fact as a plain JSON value: dates in ISO form, decimals with at most two digits. */
    static Object plain(Fact fact) {
        return switch (fact) {
            case Fact.Day day -> day.value().toString();
            case Fact.Count count -> count.value();
            case Fact.Decimal decimal -> round(decimal.value());
            case Fact.Percent percent -> round(percent.value());
            case Fact.Text text -> text.value();
            case Fact.Code code -> code.uri();
            case Fact.Words words -> words.keys();
        };
    }

    private static double round(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
