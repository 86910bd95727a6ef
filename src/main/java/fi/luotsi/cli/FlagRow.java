package fi.luotsi.cli;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagMarks;
import fi.luotsi.core.follow.FlagTexts;
import fi.luotsi.core.keep.Mark;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.quality.QualityTexts;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.StopPeriod;
import fi.luotsi.core.words.Language;
import fi.luotsi.work.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A flag as a row: for programs as cli.md describes it, for people in words. */
final class FlagRow {

    private static final QualityTexts QUALITY = new QualityTexts();
    private static final FlagTexts FLAGS = new FlagTexts();

    private FlagRow() {}

    /** A flag with its state and the mark on it. */
    static Map<String, @Nullable Object> json(Flag flag, FlagMarks marks) {
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
            used.put("value", limit.unit().told(limit.value()));
            used.put("origin", limit.origin().name().toLowerCase(Locale.ROOT));
            row.put("limit", used);
        }
        row.put("actor", flag.rule().actors().getFirst().name());
        row.put("state", flag.state().key());
        FlagMarks.OnFlag mark = marks.of(flag);
        if (mark != null) {
            row.put("mark", json(mark.mark(), mark.disproved()));
        }
        return row;
    }

    /** A mark whose flag is not found any more. */
    static Map<String, @Nullable Object> cleared(Mark mark) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("rule", mark.rule());
        row.put("studyRight", mark.studyRight());
        row.put("item", mark.item());
        row.put("state", "cleared");
        row.put("mark", json(mark, false));
        return row;
    }

    private static Map<String, @Nullable Object> json(Mark mark, boolean disproved) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("deed", mark.deed().name().toLowerCase(Locale.ROOT));
        row.put("made", mark.made().toString());
        row.put("who", mark.who());
        row.put("until", mark.until() == null ? null : mark.until().toString());
        row.put("reason", mark.reason());
        row.put("disproved", disproved);
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
        row.put("state", FLAGS.state(language, flag.state()));
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
            case Fact.Stops stops -> stops.periods().stream().map(StopPeriod::text).toList();
            case Fact.Words words -> words.keys();
        };
    }

    private static double round(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
