package fi.luotsi.desktop.upcoming;

import fi.luotsi.core.ahead.Ahead;
import fi.luotsi.core.ahead.AheadTexts;
import fi.luotsi.core.ahead.Deadline;
import fi.luotsi.core.ahead.Event;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.work.LookAhead;
import fi.luotsi.work.Standing;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes what the screen shows of a standing; off the FX thread. */
final class OutlookMaker {

    private static final String NONE = "–";
    private static final int MEASURED = 12;

    private final Standing standing;
    private final Texts texts;
    private final Language language;
    private final AheadTexts words;
    private final Map<String, String> names = new HashMap<>();

    OutlookMaker(Standing standing, Texts texts, Language language) {
        this.standing = standing;
        this.texts = texts;
        this.language = language;
        this.words = new AheadTexts(standing.texts(), standing.codes());
    }

    Outlook make(Range range, Progress progress) {
        Ahead ahead = new LookAhead().of(standing, range.span(standing.date()), progress);
        TreeSet<String> qualifications = new TreeSet<>();
        TreeSet<String> places = new TreeSet<>();
        TreeSet<String> teachers = new TreeSet<>();
        for (Event event : ahead.events()) {
            named(event.student(), event.qualification(), qualifications, teachers);
            if (event.place() != null) {
                places.add(event.place().key());
                names.putIfAbsent(event.place().key(), event.place().name());
            }
        }
        progress.check();
        Map<Deadline, DeadlineRow> rows = new IdentityHashMap<>();
        for (Deadline deadline : ahead.deadlines()) {
            named(deadline.student(), deadline.qualification(), qualifications, teachers);
            if (deadline.place() != null) {
                places.add(deadline.place().key());
                names.putIfAbsent(deadline.place().key(), deadline.place().name());
            }
            rows.put(deadline, row(deadline));
        }
        progress.check();
        return new Outlook(ahead, rows, longest(rows), new Outlook.Choices(
                choices("all.qualifications", qualifications), choices("all.places", places),
                choices("all.teachers", teachers)), names, background(ahead), words, language);
    }

    private Outlook.Background background(Ahead ahead) {
        return new Outlook.Background(
                standing.date(), standing.cohort().snapshot() > 0, standing.situations().size(), standing.run().computed(),
                standing.run().rules().size(), words.gaps(language, ahead.gaps()),
                standing.cohort().sources());
    }

    private void named(
            Student student, @Nullable String qualification, TreeSet<String> qualifications, TreeSet<String> teachers) {
        if (qualification != null && qualifications.add(qualification)) {
            String name = words.qualification(language, student);
            names.put(qualification, name == null ? qualification : name);
        }
        if (student.teacher() != null) {
            teachers.add(student.teacher());
        }
    }

    private List<Choice> choices(String all, TreeSet<String> keys) {
        Collator alphabet = Collator.getInstance(language.locale());
        List<Choice> choices = new ArrayList<>(keys.stream()
                .map(key -> new Choice(key, names.getOrDefault(key, key)))
                .sorted(Comparator.comparing(Choice::label, alphabet)).toList());
        choices.addFirst(new Choice(null, texts.get(language, all)));
        return choices;
    }

    private DeadlineRow row(Deadline one) {
        Student student = one.student();
        boolean hidden = student.protectedPerson();
        String name = student.fullName() == null ? student.studyRight() : student.fullName();
        String due = one.due().equals(one.lastSafe()) ? "" : weekday(one.due());
        return new DeadlineRow(
                one, List.of(
                        weekday(one.lastSafe()), words.left(language, one, standing.date()), due,
                        words.event(language, one), hidden ? texts.get(language, "protected") : name,
                        hidden || student.group() == null ? NONE : student.group(), words.missing(language, one),
                        words.who(language, one)),
                standing.texts().severity(language, one.severity()), more(one, hidden));
    }

    /** What the table has no room for. */
    private String more(Deadline one, boolean hidden) {
        Student student = one.student();
        String items = words.items(language, one);
        return String.join(" · ", Stream.of(
                texts.get(language, "more.missing", words.missing(language, one)),
                words.who(language, one) + " (" + words.where(language, one) + ")",
                one.rule().id() + " " + standing.texts().title(language, one.rule()),
                items.isEmpty() ? null : items,
                one.place() == null ? null : one.place().name(),
                words.qualification(language, student),
                hidden || student.teacher() == null ? null : texts.get(language, "teacher", student.teacher()))
                .filter(text -> text != null).toList());
    }

    private String weekday(LocalDate day) {
        return Format.shortWeekday(language, day) + " " + Format.shortDay(day);
    }

    /** A few of the longest words of each column, by which the table's columns get their widths. */
    private static List<List<String>> longest(Map<Deadline, DeadlineRow> rows) {
        List<List<String>> longest = new ArrayList<>();
        for (DeadlineRow.Column column : DeadlineRow.Column.values()) {
            PriorityQueue<String> queue = new PriorityQueue<>(Comparator.comparingInt(String::length));
            for (DeadlineRow row : rows.values()) {
                queue.add(row.words(column));
                if (queue.size() > MEASURED) {
                    queue.poll();
                }
            }
            longest.add(List.copyOf(queue));
        }
        return longest;
    }
}
