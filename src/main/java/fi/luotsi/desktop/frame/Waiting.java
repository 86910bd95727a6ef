package fi.luotsi.desktop.frame;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/** What stands in place of a screen until the standing is worked out: still grey lines, or why there is none. */
final class Waiting extends VBox {

    private static final double[] WIDTHS = {0.32, 0.55, 0.48, 0.6, 0.4};

    /** @param follow given all that listens to what outlives this layout, to be released with it */
    Waiting(FrameModel model, Say say, Runnable again, Consumer<Subscription> follow) {
        getStyleClass().addAll("lu-content", "lu-gap-16");
        setAccessibleText(say.it("working"));
        // Nothing at first: most units are worked out before anybody would see the lines.
        setVisible(false);
        PauseTransition patience = new PauseTransition(Duration.millis(400));
        patience.setOnFinished(event -> setVisible(true));
        patience.play();
        follow.accept(model.trouble.subscribe(words -> {
            if (words.isEmpty()) {
                getChildren().setAll(Arrays.stream(WIDTHS).mapToObj(this::line).toList());
            } else {
                setVisible(true);
                Label label = new Label(words);
                label.getStyleClass().addAll("lu-body", "lu-wrap");
                Button button = new Button(say.it("again"));
                button.setOnAction(event -> again.run());
                getChildren().setAll(label, button);
            }
        }));
    }

    private Region line(double share) {
        Region line = new Region();
        line.getStyleClass().add("lu-waiting");
        line.maxWidthProperty().bind(widthProperty().multiply(share));
        return line;
    }
}
