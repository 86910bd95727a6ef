package fi.luotsi.desktop.frame;

import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.StoreTroubleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.Scroll;
import fi.luotsi.desktop.part.Task;
import fi.luotsi.desktop.part.Tasks;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** What runs, waits and was done of late, each with how far it has come and a way to stop it; what failed says why. */
final class TaskList extends VBox {

    private final Tasks tasks;
    private final Say say;
    private final Language language;
    private final VBox rows = new VBox();
    private final Button close;
    private final StoreTroubleTexts troubles = new StoreTroubleTexts();
    private final List<Subscription> followed = new ArrayList<>();
    private final ListChangeListener<Task> changed = change -> show();

    TaskList(Tasks tasks, Say say, Runnable closeList) {
        this.tasks = tasks;
        this.say = say;
        this.language = say.language().getValue();
        getStyleClass().addAll("lu-tasks", "lu-gap-12");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(say.it("tasks.title"));
        close = Pieces.button("", closeList, "button-icon", "small", "flat");
        close.setGraphic(Icon.of(Feather.X));
        close.setAccessibleText(say.it("tasks.close"));
        close.setId("tasks-close");
        HBox top = Pieces.row("lu-gap-8", Pieces.label(say.it("tasks.title"), "lu-section"), Pieces.gap(),
                Pieces.label("Esc", "lu-key"), close);
        rows.getStyleClass().add("lu-gap-8");
        Scroll scroll = new Scroll(rows, "lu-tasks-scroll");
        scroll.prefViewportHeightProperty().bind(rows.heightProperty()); // as high as its wrapped words need
        scroll.setFocusTraversable(false);
        getChildren().addAll(top, scroll);
        tasks.all().addListener(new WeakListChangeListener<>(changed));
        show();
    }

    /** What gets the focus. */
    Node first() {
        return close;
    }

    private void show() {
        followed.forEach(Subscription::unsubscribe);
        followed.clear();
        boolean focused = rows.isFocusWithin();
        List<Node> all = new ArrayList<>();
        for (Task task : tasks.all()) {
            VBox place = new VBox();
            all.add(place);
            followed.add(task.state().subscribe(state -> place.getChildren().setAll(row(task))));
        }
        if (all.isEmpty()) {
            all.add(Pieces.text(say.it("tasks.none"), "lu-muted"));
        }
        rows.getChildren().setAll(all);
        if (focused) {
            close.requestFocus();
        }
    }

    private Node row(Task task) {
        Label name = Pieces.rest(TaskWords.name(language, task));
        followed.add(task.at().subscribe(at -> name.setText(TaskWords.name(language, task))));
        Label state = Pieces.label(say.it("tasks.state." + task.state().get()), "lu-caption", "lu-muted");
        HBox top = Pieces.row("lu-gap-8", icon(task), name, state);
        VBox row = Pieces.column("lu-gap-4", top);
        row.getStyleClass().add("lu-task");
        if (task.state().get() == Task.State.RUNNING) {
            ProgressBar bar = new ProgressBar();
            bar.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(bar, Priority.ALWAYS);
            bar.progressProperty().bind(task.share());
            bar.setAccessibleText(name.getText());
            bar.visibleProperty().bind(task.share().greaterThanOrEqualTo(0));
            bar.managedProperty().bind(bar.visibleProperty());
            Label share = Pieces.label("", "lu-caption", "lu-muted");
            share.textProperty().bind(task.share().map(
                    part -> part.doubleValue() < 0 ? "" : Format.percent(language, Math.floor(100 * part.doubleValue()))));
            share.managedProperty().bind(bar.visibleProperty());
            row.getChildren().add(Pieces.row("lu-gap-8", bar, share));
        }
        if (task.state().get() == Task.State.FAILED) {
            row.getChildren().add(Pieces.text(why(task), "lu-task-why"));
        }
        deed(task, top);
        return row;
    }

    private static Node icon(Task task) {
        return Icon.of(switch (task.state().get()) {
            case WAITING -> Feather.CLOCK;
            case RUNNING -> Feather.LOADER;
            case DONE -> Feather.CHECK;
            case STOPPED -> Feather.SLASH;
            case FAILED -> Feather.ALERT_TRIANGLE;
        });
    }

    private void deed(Task task, HBox top) {
        if (task.stoppable()) {
            Button stop = Pieces.button(say.it("stop"), task::cancel, "small", "lu-task-stop");
            stop.setAccessibleText(say.it("tasks.stop", TaskWords.name(language, task)));
            top.getChildren().add(stop);
        } else if (!task.pending()) {
            Button away = Pieces.button("", () -> tasks.putAway(task), "button-icon", "small", "flat", "lu-task-away");
            away.setGraphic(Icon.of(Feather.X));
            away.setAccessibleText(say.it("tasks.away", TaskWords.name(language, task)));
            top.getChildren().add(away);
        }
    }

    private String why(Task task) {
        return switch (task.trouble()) {
            case StoreTrouble trouble -> troubles.say(language, trouble);
            case StoreFault fault -> troubles.say(language, fault);
            case null, default -> say.it("tasks.why");
        };
    }
}
