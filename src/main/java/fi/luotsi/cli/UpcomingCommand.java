package fi.luotsi.cli;

import fi.luotsi.core.ahead.Ahead;
import fi.luotsi.core.ahead.AheadTexts;
import fi.luotsi.core.ahead.Deadline;
import fi.luotsi.core.ahead.Event;
import fi.luotsi.core.ahead.Gap;
import fi.luotsi.core.ahead.Kind;
import fi.luotsi.core.ahead.Load;
import fi.luotsi.core.ahead.Place;
import fi.luotsi.core.ahead.Span;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.Student;
import fi.luotsi.work.LookAhead;
import fi.luotsi.work.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code luotsi upcoming}: deadlines with their last safe day, and how much happens in each week. */
@CommandLine.Command(name = "upcoming")
final class UpcomingCommand extends Command {

    @Option(names = "--weeks", paramLabel = "N", descriptionKey = "weeks-ahead")
    int weeks = LookAhead.WEEKS;

    UpcomingCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        if (weeks < 1 || weeks > Span.MOST_WEEKS) {
            throw new Mistake("out-of-range", "--weeks", 1, Span.MOST_WEEKS);
        }
        try (Keep keep = open()) {
            Standing standing = standing(keep, null);
            Ahead ahead = new LookAhead().of(standing, Span.weeks(standing.date(), weeks), Progress.NONE);
            keep.uses().add(Use.of(Use.What.EXPORT, "upcoming: " + ahead.deadlines().size()));
            AheadTexts words = new AheadTexts(standing.texts(), standing.codes());
            if (output().isJson()) {
                output().json(json(ahead, standing));
            } else {
                if (options.form == Output.Form.text) {
                    output().table(List.of("week", "from", "until", "period-starts", "period-ends", "demonstration",
                            "studies-end", "total"), weeks(ahead.load()));
                    around.out().println();
                }
                output().table(
                        List.of("lastSafe", "left", "due", "severity", "event", "studyRight", "name", "group", "teacher",
                                "missing", "items", "workplace", "rule", "actor", "system"),
                        ahead.deadlines().stream().map(one -> words(one, words, standing)).toList());
                String peak = words.peak(language(), ahead.load());
                if (peak != null) {
                    tell(peak);
                }
                words.gaps(language(), ahead.gaps()).forEach(this::tell);
            }
            return 0;
        }
    }

    private void tell(String sentence) {
        if (!options.quiet) {
            around.err().println(sentence);
        }
    }

    private static Map<String, @Nullable Object> json(Ahead ahead, Standing standing) {
        Load load = ahead.load();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("asOf", standing.date().toString());
        answer.put("from", ahead.span().from().toString());
        answer.put("until", ahead.span().until().toString());
        answer.put("weeks", weeks(load));
        answer.put("peak", load.peak() < 0 ? null : weeks(load).get(load.peak()));
        answer.put("deadlines", ahead.deadlines().stream().map(one -> json(one, standing)).toList());
        answer.put("capacity", capacity(ahead));
        answer.put("notComputed", ahead.gaps().stream().map(UpcomingCommand::json).toList());
        return answer;
    }

    private static List<Map<String, @Nullable Object>> weeks(Load load) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < load.span().columns().size(); i++) {
            Span.Column column = load.span().columns().get(i);
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("week", column.key());
            row.put("from", column.start().toString());
            row.put("until", column.end().toString());
            for (Kind kind : Kind.values()) {
                if (kind.counted()) {
                    row.put(kind.key(), load.count(kind, i));
                }
            }
            row.put("total", load.total(i));
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, @Nullable Object> json(Deadline one, Standing standing) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("kind", one.kind().key());
        row.put("rule", one.rule().id());
        row.put("severity", one.severity().level());
        row.put("studyRight", one.studyRight());
        row.put("event", one.event().toString());
        row.put("due", one.due().toString());
        row.put("lastSafe", one.lastSafe().toString());
        row.put("daysLeft", one.daysLeft(standing.date()));
        row.put("missing", one.missing());
        row.put("items", one.items());
        row.put("qualification", one.qualification());
        row.put("workplace", name(one.place()));
        row.put("actor", one.rule().actors().getFirst().name());
        row.put("system", one.rule().mendedIn().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return row;
    }

    private static @Nullable String name(@Nullable Place place) {
        return place == null ? null : place.name();
    }

    /** How many events there are by week, kind, qualification and workplace, each combination that occurs once. */
    private static List<Map<String, @Nullable Object>> capacity(Ahead ahead) {
        Map<String, Map<String, @Nullable Object>> rows = new TreeMap<>();
        for (Event event : ahead.events()) {
            String week = ahead.span().columns().get(ahead.span().column(event.day())).key();
            Place place = event.place();
            String key = week + '\n' + event.kind().ordinal() + '\n' + event.qualification() + '\n'
                    + (place == null ? "" : place.key());
            Map<String, @Nullable Object> row = rows.computeIfAbsent(key, k -> {
                Map<String, @Nullable Object> fresh = new LinkedHashMap<>();
                fresh.put("week", week);
                fresh.put("kind", event.kind().key());
                fresh.put("qualification", event.qualification());
                fresh.put("workplace", name(place));
                fresh.put("count", 0);
                return fresh;
            });
            row.merge("count", 1, (a, b) -> (Integer) a + (Integer) b);
        }
        return new ArrayList<>(rows.values());
    }

    private static Map<String, @Nullable Object> json(Gap gap) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("rule", gap.rule().id());
        row.put("missing", gap.missing());
        row.put("students", gap.students() == Gap.ALL ? null : gap.students());
        return row;
    }

    private Map<String, @Nullable Object> words(Deadline one, AheadTexts words, Standing standing) {
        Student student = one.student();
        boolean hidden = student.protectedPerson();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("lastSafe", one.lastSafe());
        row.put("left", words.left(language(), one, standing.date()));
        row.put("due", one.due());
        row.put("severity", standing.texts().severity(language(), one.severity()));
        row.put("event", words.event(language(), one));
        row.put("studyRight", one.studyRight());
        row.put("name", hidden ? null : student.fullName());
        row.put("group", hidden ? null : student.group());
        row.put("teacher", hidden ? null : student.teacher());
        row.put("missing", words.missing(language(), one));
        row.put("items", words.items(language(), one));
        row.put("workplace", name(one.place()));
        row.put("rule", one.rule().id());
        row.put("actor", words.who(language(), one));
        row.put("system", words.where(language(), one));
        return row;
    }
}
