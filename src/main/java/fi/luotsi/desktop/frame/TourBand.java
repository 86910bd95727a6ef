package fi.luotsi.desktop.frame;

import fi.luotsi.desktop.frame.Tour.Step;
import fi.luotsi.desktop.part.Pieces;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The guided first run as a band under the screen: it takes its own room, so it never covers what it talks of. */
final class TourBand extends VBox {

    private final Tour tour;
    private final FrameScreen deeds;
    private final FrameModel model;
    private final Say say;
    private final ReadOnlyBooleanProperty narrow;

    /** @param follow given all that listens to what outlives this layout, to be released with it */
    TourBand(Tour tour, FrameScreen deeds, FrameModel model, Say say, Consumer<Subscription> follow) {
        this.tour = tour;
        this.deeds = deeds;
        this.model = model;
        this.say = say;
        this.narrow = model.narrow;
        getStyleClass().add("lu-tour");
        setAccessibleRole(AccessibleRole.PARENT);
        visibleProperty().bind(tour.shown());
        managedProperty().bind(tour.shown());
        follow.accept(tour.next().subscribe(this::build));
        follow.accept(tour.shown().subscribe(this::build));
        follow.accept(narrow.subscribe(this::build));
        follow.accept(model.screen.subscribe(this::build));
    }

    private void build() {
        boolean focused = isFocusWithin();
        Step step = tour.next().get();
        Label place = Pieces.label(step == null ? say.it("tour.done")
                : say.it("tour.place", step.ordinal() + 1, Step.values().length), "lu-strong");
        HBox steps = steps(step);
        Label words = Pieces.rest(say.it(step == null ? "tour.end" : "tour.step." + step.name()));
        words.setId("tour-words");
        setAccessibleText(place.getText() + ". " + words.getText());
        Button leave = Pieces.button(say.it(step == null ? "tour.close" : "tour.leave"), tour::leave, "small", "flat");
        leave.setId("tour-leave");
        HBox buttons = Pieces.row("lu-gap-8");
        if (step != null && !deeds.at(step)) {
            Button go = Pieces.button(say.it("tour.go." + where(step)), () -> deeds.toStep(step), "small");
            go.setId("tour-go");
            buttons.getChildren().add(go);
        }
        buttons.getChildren().add(leave);
        if (narrow.get()) {
            HBox top = Pieces.row("lu-gap-12", place, steps, Pieces.gap(), buttons);
            getChildren().setAll(top, words);
        } else {
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().setAll(Pieces.row("lu-gap-12", place, steps, words, buttons));
        }
        if (focused) {
            buttons.getChildren().getFirst().requestFocus();
        }
    }

    /** A sign for each step: a tick when done, the number when not; the step that is next is framed. */
    private HBox steps(@Nullable Step next) {
        HBox row = Pieces.row("lu-gap-4");
        for (Step step : Step.values()) {
            boolean done = tour.done(step);
            Label sign = Pieces.label(done ? "✓" : String.valueOf(step.ordinal() + 1), "lu-tour-step");
            sign.getStyleClass().add(done ? "lu-done" : step == next ? "lu-tour-next" : "lu-muted");
            sign.setAccessibleText(say.it(done ? "tour.step.done" : "tour.step.open", step.ordinal() + 1));
            row.getChildren().add(sign);
        }
        return row;
    }

    /** The name of the place where a step is done, as in the texts. */
    private static String where(Step step) {
        return switch (step) {
            case FIGURE -> "OVERVIEW";
            case STUDENT -> "STUDENTS";
            case FLAG, SEEN -> "STUDENT";
            case SUMMARY, SAVE -> "SUMMARY";
        };
    }
}
