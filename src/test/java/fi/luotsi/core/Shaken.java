package fi.luotsi.core;

import fi.luotsi.core.plan.Joined;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.MissingPlan;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Students shaken up: dates moved, values taken away, rows left out and doubled, at random and anywhere in their records,
 * so that rules meet what nobody would think of. The same number gives the same students.
 */
public final class Shaken {

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("mode", List.of(
                    LearningPeriod.TRAINING_AGREEMENT, LearningPeriod.APPRENTICESHIP, "oppilaitosmuotoinenkoulutus")),
            Map.entry("state", List.of(
                    "lasna", "loma", StatePeriod.SUSPENDED, StatePeriod.GRADUATED, "eronnut", "peruutettu")),
            Map.entry("process", List.of(
                    "osaamisentodentamisenprosessi_0001", "osaamisentodentamisenprosessi_0002",
                    "osaamisentodentamisenprosessi_0003")),
            Map.entry("businessId", List.of("0149669-3", "0149669-4", " ", "1234")),
            Map.entry("supervisor", List.of("Ohjaaja Olli", "-", " ")),
            Map.entry("representative", List.of("Opettaja Oona", "?", "")),
            Map.entry("unitGroup", List.of("1", "2", "3")),
            Map.entry("financing", List.of("1", "6", "14")),
            Map.entry("educationType", List.of("1", "11", "12", "26")));

    private final Random random;
    /** One value in so many is changed. */
    private final int one;

    private Shaken(long number, int one) {
        random = new Random(number);
        this.one = one;
    }

    /**
     * The students shaken.
     *
     * @param one one value in so many is changed
     */
    public static List<Student> of(List<Student> students, long number, int one) {
        Shaken shaken = new Shaken(number, one);
        return students.stream().map(shaken::student).toList();
    }

    private boolean hit() {
        return random.nextInt(one) == 0;
    }

    private Student student(Student s) {
        Plan plan = s.plan() == null || random.nextInt(20) == 0 ? null : (Plan) shake("plan", s.plan());
        StudyRight known = s.right().orNull();
        StudyRight right = known == null || random.nextInt(20) == 0 ? null : (StudyRight) shake("right", known);
        Joined j = s.joined();
        Source rightFrom = right == null ? null : pick(List.of(
                Source.KOSKI, Source.KOSKI, Source.KOSKI, Source.KOSKI, Source.KOSKI_REPORT, Source.TABLE));
        Source planFrom = plan == null ? null : random.nextInt(8) == 0 ? Source.TABLE : Source.EHOKS;
        MissingPlan missing = plan != null ? null : new MissingPlan(pick(List.of(MissingPlan.Evidence.values())), null);
        return new Student(
                s.studyRight(), plan, plan == null || !hit() ? List.of() : List.of(plan), Known.of(right), s.placement(),
                true, new Joined(rightFrom, planFrom, j.person(), missing, j.reports(), j.others(), listed(s, plan),
                        j.placements()));
    }

    private @Nullable ListedStudent listed(Student s, @Nullable Plan plan) {
        if (random.nextInt(3) > 0) {
            return null;
        }
        LocalDate day = LocalDate.of(2026, 6, 1).plusDays(random.nextInt(200));
        return new ListedStudent(
                s.studyRight(), null, true, null, null, random.nextBoolean() ? plan : null, null,
                random.nextBoolean() ? day : null, random.nextBoolean() ? null : (Boolean) random.nextBoolean(),
                random.nextBoolean() ? null : (Boolean) random.nextBoolean(),
                random.nextBoolean() ? List.of() : List.of("1/2026"));
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private @Nullable Object shake(String name, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate day -> hit() ? day.plusDays(random.nextInt(800) - 400) : day;
            case String text -> hit() && WORDS.containsKey(name) ? pick(WORDS.get(name)) : text;
            case Boolean yes -> yes ^ hit();
            case Integer number -> hit() ? (Integer) random.nextInt(101) : number;
            case Double number -> hit() ? (Double) (random.nextInt(40) / 2.0) : number;
            case List<?> list -> list(name, list);
            case Record record -> record(record);
            default -> value;
        };
    }

    private List<Object> list(String name, List<?> list) {
        List<Object> shaken = new ArrayList<>();
        for (Object each : list) {
            if (!hit()) {
                shaken.add(shake(name, each));
            }
            if (hit()) {
                shaken.add(shake(name, each));
            }
        }
        return shaken;
    }

    private Record record(Record record) {
        try {
            RecordComponent[] parts = record.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[parts.length];
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                parts[i].getAccessor().setAccessible(true);
                boolean mayBeNull = parts[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
                values[i] = mayBeNull && hit() ? null : shake(parts[i].getName(), parts[i].getAccessor().invoke(record));
            }
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
