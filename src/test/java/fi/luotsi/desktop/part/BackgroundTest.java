package fi.luotsi.desktop.part;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.desktop.FxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work off the FX thread: late results arrive nowhere, what waits can be stopped, what failed stays until it is put away. */
class BackgroundTest extends FxTest {

    private final Background background = new Background();
    private final CountDownLatch held = new CountDownLatch(1);
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void stop() {
        held.countDown();
        background.close();
    }

    private void ask(Background.Line line, String name, Background.Work<String> work) {
        on(() -> {
            background.run(line, work, result -> told.add(name + " " + result),
                    e -> told.add(name + " " + e.getClass().getSimpleName()));
            return null;
        });
    }

    private List<Task.State> states() {
        return on(() -> background.tasks().all().stream().map(task -> task.state().get()).toList());
    }

    @Test
    void late_results_of_old_requests_arrive_nowhere() {
        Background.Line line = new Background.Line(Job.ROWS);
        CountDownLatch begun = new CountDownLatch(1);
        List<Boolean> stopped = new ArrayList<>();
        ask(line, "old", progress -> {
            begun.countDown();
            held.await();
            stopped.add(progress.cancelled());
            return "late";
        });
        ask(line, "new", progress -> "good");
        assertThat(on(() -> background.busy().get())).isTrue();
        held.countDown();
        until("the newest has told", () -> !told.isEmpty());
        until("nothing is left", () -> !background.busy().get());
        assertThat(told).containsExactly("new good");
        assertThat(stopped).as("the old one was asked to stop").containsExactly(true);
        assertThat(states()).as("what was over at once is not listed").isEmpty();
    }

    @Test
    void nothing_arrives_where_nobody_is_any_more() {
        Background.Line line = new Background.Line(Job.RULES);
        ask(line, "dropped", progress -> {
            held.await();
            return "late";
        });
        on(() -> {
            line.drop();
            return null;
        });
        held.countDown();
        until("done", () -> !background.busy().get());
        assertThat(told).isEmpty();
    }

    @Test
    void what_waits_is_listed_and_can_be_stopped_before_it_begins() {
        ask(new Background.Line(Job.IMPORT), "first", progress -> {
            progress.at("kaisla.json", 1, 4);
            held.await();
            return "done";
        });
        List<String> begun = new ArrayList<>();
        ask(new Background.Line(Job.LOG), "second", progress -> begun.add("begun") ? "done" : "");
        until("it tells what it is at", () -> background.tasks().now() != null
                && background.tasks().now().at().get().equals("kaisla.json"));
        assertThat(states()).containsExactly(Task.State.RUNNING, Task.State.WAITING);
        assertThat(on(() -> background.tasks().now().share().get())).isEqualTo(0.25);
        on(() -> {
            background.tasks().all().getLast().cancel();
            return null;
        });
        held.countDown();
        until("both are over", () -> told.size() == 2);
        assertThat(told).containsExactly("first done", "second " + Progress.Cancelled.class.getSimpleName());
        assertThat(begun).isEmpty();
        assertThat(states()).contains(Task.State.STOPPED);
    }

    @Test
    void what_failed_stays_with_its_reason_until_it_is_put_away() {
        ask(new Background.Line(Job.BACKUP), "backup", progress -> {
            throw new StoreTrouble("no-space");
        });
        until("failed", () -> background.tasks().failed().get() == 1);
        for (int i = 0; i < 20; i++) {
            ask(new Background.Line(Job.LOG), "later", progress -> "done");
        }
        until("much later", () -> told.size() == 21);
        Task failed = on(() -> background.tasks().all().getFirst());
        assertThat(on(() -> failed.state().get())).isEqualTo(Task.State.FAILED);
        assertThat(failed.trouble()).isInstanceOf(StoreTrouble.class);
        on(() -> {
            background.tasks().putAway(failed);
            return null;
        });
        assertThat(on(() -> background.tasks().failed().get())).isZero();
        assertThat(states()).isEmpty();
    }

    @Test
    void what_was_mistyped_is_said_where_it_was_typed_and_not_here() {
        ask(new Background.Line(Job.OPEN), "open", progress -> {
            throw new StoreTrouble("wrong-passphrase");
        });
        until("told", () -> told.equals(List.of("open StoreTrouble")));
        assertThat(on(() -> background.tasks().failed().get())).isZero();
    }
}
