package fi.luotsi.desktop.frame;

import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.KeyHints;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.Task;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The status bar: what the data are, or what a deed just did with a way back; what is being worked on with a way to stop it;
 * keys of the screen right.
 */
final class StatusBar extends HBox {

    /** So long is told what cannot be taken back, and what can. */
    private static final Duration SHORT = Duration.seconds(8);
    private static final Duration LONG = Duration.seconds(20);

    private final FrameModel model;
    private final Background background;
    private final Say say;
    private final Label words = new Label();
    private final Button deed = Pieces.button("", () -> {}, "small", "flat");
    private final PauseTransition news = new PauseTransition();
    private final Label what = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button list = new Button();
    private final Button failed = new Button();
    private final ListChangeListener<Task> followed = change -> tell();

    /**
     * @param openTasks opens the list of what runs and waits
     * @param follow given all that listens to what outlives this layout, to be released with it
     */
    StatusBar(
            FrameModel model, Background background, Say say, Runnable openTasks, Consumer<Subscription> follow) {
        this.model = model;
        this.background = background;
        this.say = say;
        getStyleClass().add("lu-status");
        words.setId("status-words");
        // What is told is told whole before any key is, as far as there is room for it.
        words.minWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(Math.ceil(words.prefWidth(-1)), 0.9 * getWidth()),
                widthProperty(), words.textProperty(), words.fontProperty()));
        deed.setId("status-deed");
        deed.managedProperty().bind(deed.visibleProperty());
        news.setOnFinished(event -> model.news.set(null));
        follow.accept(model.news.subscribe(this::told));
        follow.accept(model.status.subscribe(text -> told(model.news.get())));
        follow.accept(news::stop);
        Label nameless = new Label(say.it("names.hidden"), Icon.of(Feather.EYE_OFF));
        nameless.getStyleClass().add("lu-strong");
        nameless.visibleProperty().bind(model.nameless);
        nameless.managedProperty().bind(model.nameless);
        failed.getStyleClass().addAll("small", "flat", "lu-status-failed");
        failed.setId("status-failed");
        failed.setGraphic(Icon.of(Feather.ALERT_TRIANGLE));
        failed.setMinWidth(USE_PREF_SIZE);
        failed.setOnAction(event -> openTasks.run());
        failed.managedProperty().bind(failed.visibleProperty());
        follow.accept(background.tasks().failed().subscribe(count -> {
            failed.setText(say.amount("tasks.failed", count.longValue()));
            failed.setVisible(count.intValue() > 0);
        }));
        getChildren().addAll(words, deed, nameless, working(openTasks, follow), failed);
        show(null);
    }

    private void told(@Nullable News now) {
        news.stop();
        words.setText(now == null ? model.status.get() : now.words());
        words.getStyleClass().remove("lu-status-news");
        deed.setVisible(now != null && now.deedWords() != null);
        if (now != null) {
            words.getStyleClass().add("lu-status-news");
            deed.setText(now.deedWords());
            deed.setOnAction(event -> {
                if (now.deed() != null) {
                    now.deed().run();
                }
            });
            words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            news.setDuration(now.deed() == null ? SHORT : LONG);
            news.playFromStart();
        }
    }

    private HBox working(Runnable openTasks, Consumer<Subscription> follow) {
        bar.progressProperty().bind(background.share());
        list.getStyleClass().addAll("small", "flat", "lu-status-tasks");
        list.setId("status-tasks");
        list.setGraphic(what);
        list.setMinWidth(USE_PREF_SIZE);
        list.setOnAction(event -> openTasks.run());
        Button stop = Pieces.button(say.it("stop"), background::cancel, "small", "flat");
        stop.setId("status-stop");
        HBox row = new HBox(bar, list, stop);
        row.getStyleClass().add("lu-status-work");
        row.setVisible(false);
        row.managedProperty().bind(row.visibleProperty());
        background.tasks().all().addListener(new WeakListChangeListener<>(followed));
        // Work that is over at once is not worth a flicker.
        PauseTransition patience = new PauseTransition(Duration.millis(400));
        patience.setOnFinished(event -> {
            tell();
            row.setVisible(background.busy().get());
        });
        follow.accept(background.busy().subscribe(busy -> {
            if (busy) {
                patience.playFromStart();
            } else {
                patience.stop();
                row.setVisible(false);
            }
        }));
        follow.accept(patience::stop);
        return row;
    }

    /** What is worked on, and how much waits behind it. */
    private void tell() {
        Task now = background.tasks().now();
        if (now != null) {
            long waiting = background.tasks().all().stream().filter(Task::pending).count() - 1;
            String name = TaskWords.name(say.language().getValue(), now);
            what.setText(waiting == 0 ? name : say.it("tasks.more", name, waiting));
            list.setAccessibleText(say.it("tasks.open", what.getText()));
        }
    }

    /** @param screenKeys the keys of the screen, null = the frame's own */
    void show(@Nullable Node screenKeys) {
        Node keys = screenKeys == null ? new KeyHints().with("Ctrl K", say.it("status.commands")) : screenKeys;
        setHgrow(keys, Priority.ALWAYS); // what grows also gives way first
        getChildren().removeIf(KeyHints.class::isInstance);
        getChildren().add(keys);
    }
}
