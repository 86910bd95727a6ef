package fi.luotsi.desktop.students;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.FxWatch;
import fi.luotsi.work.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

/**
 * Fifty thousand rows stay usable. The limits are wide, since machines differ: they catch a collator asked at each
 * comparison or a filter that rebuilds the table, which take many times longer.
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
