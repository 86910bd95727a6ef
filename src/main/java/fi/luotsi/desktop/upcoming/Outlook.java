package fi.luotsi.desktop.upcoming;

import fi.luotsi.core.ahead.Ahead;
import fi.luotsi.core.ahead.AheadTexts;
import fi.luotsi.core.ahead.Deadline;
import fi.luotsi.core.ahead.Event;
import fi.luotsi.core.ahead.Kind;
import fi.luotsi.core.ahead.Load;
import fi.luotsi.core.ahead.Only;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows: what lies ahead, in words.
 *
 * @param rows all deadlines with their words, by deadline; they outlive what is looked at alone
 * @param longest the longest words of each column, by {@link DeadlineRow.Column}
 * @param choices what can be looked at alone
 * @param names of qualifications and places by key
 * @param background what is known of the data: for empty states
 */
record Outlook(
        Ahead ahead, Map<Deadline, DeadlineRow> rows, List<List<String>> longest, Choices choices,
        Map<String, String> names, Background background, AheadTexts words, Language language) {

    /** Most rows of parts in the calendar; the others are one row together. */
    private static final int MOST = 8;
    private static final String[] STYLES = {"up-starts", "up-ends", "up-demonstration", "up-finish"};

    /** What can be looked at alone, each list with "everything" first. */
    record Choices(List<Choice> qualifications, List<Choice> places, List<Choice> teachers) {}

    /** @param gaps what could not be computed, in sentences */
    record Background(
            LocalDate date, boolean imported, int students, int computed, int rules, List<String> gaps,
            List<SourceAge> sources) {}

    /** The part that fits, with the same words. */
    Outlook only(Only only) {
        return new Outlook(ahead.only(only), rows, longest, choices, names, background, words, language);
    }

    /** The deadlines seen. */
    List<DeadlineRow> deadlines() {
        return ahead.deadlines().stream().map(one -> Objects.requireNonNull(rows.get(one))).toList();
    }

    /** The rows of the calendar. */
    List<Line> lines(By by, Texts texts) {
        return switch (by) {
            case KIND -> kinds();
            case QUALIFICATION -> parts(Event::qualification, texts);
            case PLACE -> parts(event -> event.place() == null ? null : event.place().key(), texts);
        };
    }

    /** The row below them all. */
    Line total(Texts texts) {
        return new Line(texts.get(language, "total"), "up-total", Line.totals(ahead.load()),
                column -> ahead.students(null, column));
    }

    private List<Line> kinds() {
        Load load = ahead.load();
        List<Line> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind.counted()) {
                int[] counts = new int[load.span().columns().size()];
                for (int i = 0; i < counts.length; i++) {
                    counts[i] = load.count(kind, i);
                }
                lines.add(new Line(words.kind(language, kind), STYLES[kind.ordinal()], counts,
                        column -> ahead.students(kind, column)));
            }
        }
        return lines;
    }

    /** One row a part, the one with most events first; what has no part comes last, after the rest of the others. */
    private List<Line> parts(Function<Event, @Nullable String> part, Texts texts) {
        List<Line> lines = new ArrayList<>();
        List<Map.Entry<String, Load>> all = new ArrayList<>(ahead.loads(part).entrySet());
        Map.Entry<String, Load> unknown = null;
        for (Map.Entry<String, Load> one : all) {
            unknown = one.getKey().isEmpty() ? one : unknown;
        }
        all.remove(unknown);
        int own = all.size() <= MOST + 1 ? all.size() : MOST;
        for (Map.Entry<String, Load> one : all.subList(0, own)) {
            lines.add(line(names.getOrDefault(one.getKey(), one.getKey()), List.of(one), part));
        }
        List<Map.Entry<String, Load>> rest = all.subList(own, all.size());
        if (!rest.isEmpty()) {
            lines.add(line(texts.get(language, "rest", rest.size()), rest, part));
        }
        if (unknown != null) {
            lines.add(line(texts.get(language, "unknown"), List.of(unknown), part));
        }
        return lines;
    }

    private Line line(String label, List<Map.Entry<String, Load>> loads, Function<Event, @Nullable String> part) {
        int[] counts = new int[ahead.span().columns().size()];
        Set<String> keys = new LinkedHashSet<>();
        for (Map.Entry<String, Load> one : loads) {
            keys.add(one.getKey());
            for (int i = 0; i < counts.length; i++) {
                counts[i] += one.getValue().total(i);
            }
        }
        return new Line(label, Line.PART, counts, column -> ahead.events().stream()
                .filter(event -> ahead.span().column(event.day()) == column
                        && keys.contains(Objects.requireNonNullElse(part.apply(event), "")))
                .map(event -> event.student().studyRight()).distinct().toList());
    }
}
