package fi.luotsi.core.ahead;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what lies ahead: events, deadlines, what is missing, who acts, what was not computed. */
public final class AheadTexts {

    private final Texts texts = Texts.beside(AheadTexts.class, "Ahead.properties");
    private final RuleTexts rules;
    private final Codes codes;

    public AheadTexts(RuleTexts rules, Codes codes) {
        this.rules = rules;
        this.codes = codes;
    }

    /** What a kind of event is called, e.g. "Työpaikkajakso alkaa". */
    public String kind(Language language, Kind kind) {
        return texts.get(language, "kind." + kind.name());
    }

    /** What happens and when, e.g. "Jakso alkaa 30.11.". */
    public String event(Language language, Deadline deadline) {
        return texts.get(language, "event." + deadline.kind().name(), Format.shortDay(deadline.event()));
    }

    /** What is missing, with commas between. */
    public String missing(Language language, Deadline deadline) {
        return String.join(", ", missingWords(language, deadline));
    }

    private List<String> missingWords(Language language, Deadline deadline) {
        List<String> words = new ArrayList<>();
        for (String key : deadline.missing()) {
            String own = texts.find(language, "missing." + key);
            words.add(own != null ? own : rules.say(language, new Fact.Words(List.of(key))));
        }
        if (deadline.kind() == Kind.STUDIES_END) {
            long unscheduled = count(deadline, "unscheduled");
            long open = count(deadline, "open");
            if (unscheduled > 0) {
                words.add(texts.get(language, "finish.unscheduled", unscheduled));
            }
            if (open > 0) {
                words.add(texts.get(language, "finish.open", open, count(deadline, "items")));
            }
        }
        return words;
    }

    private static long count(Deadline deadline, String fact) {
        return deadline.facts().get(fact) instanceof Fact.Count count ? count.value() : 0;
    }

    /** Who acts, in short. */
    public String who(Language language, Deadline deadline) {
        RuleCard.Actor acts = deadline.rule().actors().getFirst();
        String own = texts.find(language, "who." + acts.name());
        String actor = own != null ? own : rules.actor(language, acts);
        return actor.substring(0, 1).toUpperCase(language.locale()) + actor.substring(1);
    }

    /** In which system, in short. */
    public String where(Language language, Deadline deadline) {
        return texts.get(language, "system." + deadline.rule().mendedIn().name());
    }

    /** How long there is to the last safe day: "2 pv", "tänään", "1 pv sitten". */
    public String left(Language language, Deadline deadline, LocalDate date) {
        long days = deadline.daysLeft(date);
        return days == 0 ? texts.get(language, "left.today")
                : days < 0 ? texts.amount(language, "left.gone", -days) : texts.amount(language, "left", days);
    }

    /** The items that it is about, with commas between; "" when it is the whole plan. */
    public String items(Language language, Deadline deadline) {
        return deadline.items().stream().map(item -> codes.called(language, item)).collect(Collectors.joining(", "));
    }

    /** What a column is called: "vk 48", or a month. */
    public String column(Language language, Span.Column column) {
        return column.month() ? column.start().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.locale())
                : texts.get(language, "week", column.week());
    }

    /** The days of a column, {@code 14.–20.12.}, with the first month when it is another. */
    public static String days(Span.Column column) {
        boolean same = column.start().getMonth() == column.end().getMonth();
        return (same ? column.start().getDayOfMonth() + "." : Format.shortDay(column.start()))
                + "–" + Format.shortDay(column.end());
    }

    /** The name of what is studied; null when no source tells. */
    public @Nullable String qualification(Language language, Student student) {
        Performance main = student.mainPerformance();
        if (main == null) {
            return null;
        }
        String uri = "koulutus_" + main.qualification();
        String name = main.qualification() == null ? uri : codes.name(language, uri);
        return name.equals(uri) ? main.name().in(language.code(), main.type()) : name;
    }

    /** The column with the most events in one sentence; null when there are none. */
    public @Nullable String peak(Language language, Load load) {
        int peak = load.peak();
        if (peak < 0) {
            return null;
        }
        Span.Column column = load.span().columns().get(peak);
        List<String> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind.counted() && load.count(kind, peak) > 0) {
                parts.add(texts.amount(language, "peak." + kind.name(), load.count(kind, peak)));
            }
        }
        return texts.get(language, "peak", column(language, column), days(column),
                texts.amount(language, "events", load.total(peak)), String.join(", ", parts));
    }

    /** What could not be computed: one sentence for each reason, the one that most rules have first. */
    public List<String> gaps(Language language, List<Gap> gaps) {
        Map<String, List<Gap>> reasons = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            String students = gap.students() == Gap.ALL ? ""
                    : texts.amount(language, "gap.students", gap.students());
            reasons.computeIfAbsent(rules.missing(language, gap.missing()) + students, key -> new ArrayList<>())
                    .add(gap);
        }
        return reasons.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Gap>> one) -> -one.getValue().size()))
                .map(one -> texts.get(language, "gap", one.getKey(), one.getValue().stream()
                        .map(gap -> gap.rule().id() + " " + rules.title(language, gap.rule()))
                        .collect(Collectors.joining(", "))))
                .toList();
    }
}
