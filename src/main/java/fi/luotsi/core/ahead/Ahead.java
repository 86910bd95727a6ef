package fi.luotsi.core.ahead;

import fi.luotsi.core.figure.Grouping;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that lies ahead of a unit: deadlines, what happens when, and what could not be computed.
 *
 * @param deadlines the last safe day first
 * @param events what is counted, in the order of the students
 */
public record Ahead(Span span, List<Deadline> deadlines, List<Event> events, List<Gap> gaps) {

    public Ahead {
        deadlines = List.copyOf(deadlines);
        events = List.copyOf(events);
        gaps = List.copyOf(gaps);
    }

    /**
     * What lies ahead of these students; the time it takes grows with their number and nothing else.
     *
     * @param situations on the span's date; used by this thread only
     * @param run what the rules say on that date: for rules that cannot be computed, and flags that rest
     */
    public static Ahead of(List<Situation> situations, Limits limits, FlagRun run, Span span) {
        Gaps gaps = new Gaps(run.notInData());
        Resting resting = new Resting(run.flags());
        FarLook far = new FarLook(limits, span, gaps);
        Own own = new Own(limits, span, gaps);
        Happenings happenings = new Happenings(span);
        Drafts drafts = new Drafts();
        List<Deadline> deadlines = new ArrayList<>();
        for (Situation s : situations) {
            if (!s.ended()) {
                String qualification = Grouping.QUALIFICATION.keyOf(s);
                far.look(s, drafts, resting);
                own.look(s, drafts);
                drafts.into(deadlines, s.student(), qualification);
                happenings.add(s, qualification);
            }
        }
        deadlines.sort(Deadline.FIRST);
        return new Ahead(span, deadlines, happenings.events(), gaps.list());
    }

    /** The part that fits. */
    public Ahead only(Only only) {
        return only.equals(Only.ALL) ? this : new Ahead(
                span, deadlines.stream().filter(d -> only.fits(d.student(), d.qualification(), d.place())).toList(),
                events.stream().filter(e -> only.fits(e.student(), e.qualification(), e.place())).toList(), gaps);
    }

    /** How much happens in each column. */
    public Load load() {
        return Load.of(span, events);
    }

    /** The load of each part, the greatest first; events whose part is not known are under "". */
    public SequencedMap<String, Load> loads(Function<Event, @Nullable String> part) {
        Map<String, List<Event>> parts = new HashMap<>();
        for (Event event : events) {
            String key = part.apply(event);
            parts.computeIfAbsent(key == null ? "" : key, k -> new ArrayList<>()).add(event);
        }
        SequencedMap<String, Load> loads = new LinkedHashMap<>();
        parts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Event>> one) -> -one.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(one -> loads.put(one.getKey(), Load.of(span, one.getValue())));
        return loads;
    }

    /** Who has an event of a kind in a column, in order and each once; {@code kind} null = of any. */
    public List<String> students(@Nullable Kind kind, int column) {
        return events.stream()
                .filter(event -> (kind == null || event.kind() == kind) && span.column(event.day()) == column)
                .map(Event::student).map(Student::studyRight).distinct().toList();
    }
}
