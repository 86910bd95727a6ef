package fi.luotsi.desktop.students;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.FxWatch;
import fi.luotsi.work.Standing;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Fifty thousand rows stay usable. The limits are wide, since machines differ: they catch a collator asked at each
 * comparison or a filter that rebuilds the table, which take many times longer. {@code -Dluotsi.rows=true} measures each
 * deed many times and tells the medians; see docs/performance.md.
 */
class ManyRowsTest extends FxTest {

    private static final int ROWS = 50_000;
    private static final long USABLE_MILLIS = 3_000;

    /** As many as the largest providers have. */
    private static final int LARGE = 15_000;

    private static Standing crowd(int size) {
        Random random = new Random(3);
        String[] starts = {"Kaisla", "Vuono", "Äijä", "Öljy", "Lehto", "Tuuli", "Ranta", "Åker"};
        String[] ends = {"vuo", "korte", "kaarre", "siimes", "helke", "loimu", "verho", "glimt"};
        String[] first = {"Aino", "Oiva", "Eetu", "Åsa", "Ilo", "Veera", "Niko", "Daryna"};
        List<Student> students = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String last = starts[random.nextInt(8)] + ends[random.nextInt(8)] + ends[random.nextInt(8)];
            students.add(People.student(
                    "right-" + i, last, first[random.nextInt(8)] + " " + first[random.nextInt(8)],
                    "LH" + random.nextInt(400), false));
        }
        Cohort some = Make.cohort();
        return People.standing(new Cohort(1, students, some.sources()));
    }

    private static long millis(Runnable deed) {
        long start = System.nanoTime();
        on(() -> {
            deed.run();
            return null;
        });
        settle();
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Processor time of the FX thread, with what it draws afterwards, in milliseconds. */
    private static double busy(Runnable deed) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] began = new long[1];
        on(() -> {
            began[0] = threads.getCurrentThreadCpuTime();
            deed.run();
            return null;
        });
        settle();
        return on(() -> (threads.getCurrentThreadCpuTime() - began[0]) / 1e6);
    }

    private static String median(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return String.format(Locale.ROOT, "%.0f (%.0f–%.0f)", sorted.get(sorted.size() / 2), sorted.getFirst(),
                sorted.getLast());
    }

    @Test
    @EnabledIfSystemProperty(named = "luotsi.rows", matches = "true")
    void how_long_the_window_is_busy() {
        Standing crowd = crowd(ROWS);
        StudentsScreen screen = on(() -> new StudentsScreen(new Ways().desk(Language.FI, crowd)));
        show(() -> (Parent) screen.view());
        until("rows", () -> screen.model().rows().get() != null);
        StudentsModel model = screen.model();
        List<String> names = model.seen().stream().map(row -> row.studyRight()).toList();
        Map<String, List<Double>> took = new LinkedHashMap<>();
        for (int round = 0; round < 25; round++) {
            boolean even = round % 2 == 0;
            Map<String, Runnable> deeds = new LinkedHashMap<>();
            deeds.put("search, one word", () -> search(model, even ? "äijä" : "lehto"));
            deeds.put("search, two words", () -> search(model, even ? "kaisla aino" : "ranta oiva"));
            deeds.put("search, last letter taken away", () -> search(model, even ? "kaisla ain" : "ranta oiv"));
            deeds.put("search, nothing sought", () -> search(model, ""));
            deeds.put("facet, on", () -> model.choose(Facet.GROUP, "LH7", true));
            deeds.put("facet, off", () -> model.choose(Facet.GROUP, "LH7", false));
            deeds.put("sort by name", () -> model.sort(Column.NAME, even));
            deeds.put("sort by flags", () -> model.sort(Column.FLAGS, even));
            deeds.put("sort by group", () -> model.sort(Column.GROUP, even));
            deeds.put("tick all", () -> model.tickAll(true));
            deeds.put("tick none", () -> model.tickAll(false));
            deeds.put("measure: 50 000 texts sorted", () -> new ArrayList<>(names).sort(Comparator.reverseOrder()));
            int warm = round;
            deeds.forEach((name, deed) -> {
                double time = busy(deed);
                if (warm >= 5) {
                    took.computeIfAbsent(name, one -> new ArrayList<>()).add(time);
                }
            });
        }
        assertThat(took).hasSize(12);
        took.forEach((name, times) -> System.out.printf("%-34s %s%n", name, median(times)));
    }

    private static void search(StudentsModel model, String words) {
        model.choices().search(words);
        model.narrow();
    }

    @Test
    void searching_choosing_sorting_and_ticking_stay_quick() {
        Standing crowd = crowd(ROWS);
        StudentsScreen screen = on(() -> new StudentsScreen(new Ways().desk(Language.FI, crowd)));
        show(() -> (Parent) screen.view());
        until("rows", () -> screen.model().rows().get() != null);
        StudentsModel model = screen.model();
        assertThat(on(() -> model.seen().size())).isEqualTo(ROWS);
        List<Long> took = List.of(
                millis(() -> {
                    model.choices().search("äijä");
                    model.narrow();
                }),
                millis(() -> model.choose(Facet.GROUP, "LH7", true)),
                millis(screen::clear),
                millis(() -> model.sort(Column.NAME, true)),
                millis(() -> model.sort(Column.GROUP, false)),
                millis(() -> model.tickAll(true)),
                millis(() -> model.tick(model.seen().getFirst(), false)));
        assertThat(took).allSatisfy(time -> assertThat(time).isLessThan(USABLE_MILLIS));
        FxWatch.get().cold(); // more than any provider has: here the limits are those above
        System.getLogger("rows").log(System.Logger.Level.INFO, "50 000 rows, ms: " + took);
    }

    @Test
    void no_deed_keeps_the_fx_thread_with_the_students_of_a_large_provider() {
        Standing crowd = crowd(LARGE);
        StudentsScreen screen = on(() -> new StudentsScreen(new Ways().desk(Language.FI, crowd)));
        show(() -> (Parent) screen.view());
        until("rows", () -> screen.model().rows().get() != null);
        StudentsModel model = screen.model();
        long before = FxWatch.get().tasks();
        for (int round = 0; round < 3; round++) {
            if (round == 2) {
                FxWatch.get().warm();
            }
            deed(() -> {
                model.choices().search("äijä");
                model.narrow();
            });
            deed(() -> model.choose(Facet.GROUP, "LH7", true));
            deed(screen::clear);
            deed(() -> model.sort(Column.NAME, true));
            deed(() -> model.sort(Column.GROUP, false));
            deed(() -> model.tickAll(true));
            deed(() -> model.tickAll(false));
        }
        assertThat(FxWatch.get().slow()).as("tasks that kept the FX thread").isEmpty();
        assertThat(FxWatch.get().tasks() - before).as("it was watched").isGreaterThan(21);
    }

    /** A deed as the program does it on the FX thread, and what follows of it. */
    private static void deed(Runnable deed) {
        Platform.runLater(deed);
        settle();
    }
}
