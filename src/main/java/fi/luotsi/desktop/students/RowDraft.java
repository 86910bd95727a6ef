package fi.luotsi.desktop.students;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One student on the way to a row: words and facet keys are there, places in the alphabet not yet. */
final class RowDraft {

    private static final long WEIGHT = 100_000;

    private final Student student;
    private final Points points;
    private final int doubtful;
    private final int[] flags = new int[Severity.values().length];
    private final Map<Column, String> words = new EnumMap<>(Column.class);
    private final Map<Column, Long> keys = new EnumMap<>(Column.class);
    private final Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);

    /** @param doubtful how many flags rest on faulty data; they are not among {@code open} */
    RowDraft(Situation situation, List<Flag> open, int doubtful, RowWords say) {
        this.doubtful = doubtful;
        this.student = situation.student();
        this.points = Points.of(situation, open);
        open.forEach(flag -> flags[flag.severity().level()]++);
        Plan plan = student.plan();
        NextEvent next = NextEvent.of(situation);
        words.put(Column.NAME, say.name(student));
        words.put(Column.STUDY_RIGHT, student.studyRight());
        words.put(Column.GROUP, told(student.group()));
        words.put(Column.QUALIFICATION, told(say.qualification(student)));
        words.put(Column.TEACHER, told(student.teacher()));
        words.put(Column.UNIT, told(student.unit()));
        words.put(Column.PLAN, say.plan(situation));
        day(Column.UPDATED, plan == null ? null : plan.lastUpdate(), say);
        put(Column.NEXT, say.next(next), next.key());
        day(Column.START, situation.start(), say);
        day(Column.END, situation.estimatedEnd(), say);
        put(Column.POINTS, say.points(points), points.key());
        put(Column.FLAGS, flagWords(), (flags[3] * WEIGHT + flags[2]) * WEIGHT + flags[1]);
        facets(open);
    }

    private static String told(@Nullable String text) {
        return text == null || text.isBlank() ? RowWords.NONE : text.strip();
    }

    private void day(Column column, @Nullable LocalDate day, RowWords say) {
        put(column, say.day(day), day == null ? StudentRow.MISSING : day.toEpochDay());
    }

    private void put(Column column, String text, long key) {
        words.put(column, text);
        keys.put(column, key);
    }

    private String flagWords() {
        return String.valueOf(flags[1] + flags[2] + flags[3]);
    }

    private void facets(List<Flag> open) {
        Severity worst = open.stream().map(Flag::severity).max(Severity::compareTo).orElse(null);
        values.put(Facet.WORST, Set.of(worst == null ? Facet.NO_FLAGS : worst.name()));
        values.put(Facet.RULE, open.stream().map(flag -> flag.rule().id()).collect(Collectors.toSet()));
        values.put(Facet.PHASE, open.stream().map(flag -> flag.rule().phase().name()).collect(Collectors.toSet()));
        values.put(Facet.UNIT, Set.of(key(student.unit())));
        values.put(Facet.GROUP, Set.of(key(student.group())));
        Performance main = student.mainPerformance();
        values.put(Facet.QUALIFICATION, Set.of(main == null ? Facet.UNKNOWN
                : main.qualification() != null ? main.qualification() : main.type()));
    }

    private static String key(@Nullable String text) {
        return text == null ? Facet.UNKNOWN : text.strip();
    }

    /** Columns that are sorted by the alphabet. */
    static List<Column> alphabetic() {
        return List.of(Column.NAME, Column.STUDY_RIGHT, Column.GROUP, Column.QUALIFICATION, Column.TEACHER, Column.UNIT,
                Column.PLAN);
    }

    String words(Column column) {
        return words.getOrDefault(column, RowWords.NONE);
    }

    Set<String> values(Facet facet) {
        return values.getOrDefault(facet, Set.of());
    }

    /**
     * The row.
     *
     * @param numbers of the facet values, by facet and key
     */
    StudentRow row(Map<Column, Ranks> ranks, Map<Facet, Map<String, Integer>> numbers, Terms terms) {
        long[] sorting = new long[Column.values().length];
        List<String> texts = new ArrayList<>();
        for (Column column : Column.values()) {
            String text = words(column);
            Ranks alphabet = ranks.get(column);
            sorting[column.ordinal()] = alphabet == null ? keys.getOrDefault(column, StudentRow.MISSING)
                    : text.equals(RowWords.NONE) ? StudentRow.MISSING : alphabet.of(text);
            texts.add(text);
        }
        int[][] facets = new int[Facet.values().length][];
        for (Facet facet : Facet.values()) {
            Map<String, Integer> known = numbers.getOrDefault(facet, Map.of());
            facets[facet.ordinal()] = new TreeSet<>(values(facet)).stream()
                    .filter(known::containsKey).mapToInt(known::get).toArray();
        }
        return new StudentRow(
                student.studyRight(), student.protectedPerson(), points, flags, doubtful, haystack(),
                List.copyOf(texts), sorting, facets, terms.of(student), ids());
    }

    /** What the columns tell of who and where, and the ids, in lower case; nobody under turvakielto is found by name. */
    private String haystack() {
        boolean named = !student.protectedPerson() && student.fullName() != null;
        return Stream.concat(
                        Stream.of(named ? words(Column.NAME) : null, words(Column.GROUP), words(Column.QUALIFICATION),
                                words(Column.TEACHER), words(Column.UNIT), student.studyRight()),
                        ids().stream().map(Term::words))
                .filter(text -> text != null && !text.equals(RowWords.NONE))
                .distinct()
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private List<Term> ids() {
        StudyRight right = student.right().orNull();
        Learner learner = right == null ? null : right.learner();
        Plan plan = student.plan();
        List<Term> ids = new ArrayList<>();
        Stream.of(learner == null ? null : learner.oid(), plan == null ? null : plan.learner()).filter(Objects::nonNull)
                .distinct().forEach(oid -> ids.add(Term.of(Term.Kind.LEARNER, oid)));
        if (plan != null && plan.id() != null) {
            ids.add(Term.of(Term.Kind.PLAN, String.valueOf(plan.id())));
        }
        return List.copyOf(ids);
    }
}
