package fi.luotsi.desktop.summary;

import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.summary.SummaryModel.Seen;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The page as it will be printed: white with a hairline in every theme, as wide as there is room for.
 *
 * <p>Tells the model how sharp the picture must be, and shows still grey lines until it comes.
 */
final class PagePreview extends Region {

    private static final double A4_WIDTH_INCHES = 210 / 25.4;
    private static final double A4_HEIGHT_SHARE = 297.0 / 210.0;
    /** The widest page in em; about A4 in its real size at 100 %. */
    private static final double WIDEST = 62;
    private static final double MARGIN = 1.231;
    private static final int SHARPEST = 400;
    private static final double[] LINES = {0.5, 0.28, 0.7, 0.7, 0.62, 0.7, 0.4};

    private final SummaryModel model;
    private final Say say;
    private final ImageView picture = new ImageView();
    private final VBox lines = new VBox();
    private final StackPane page = new StackPane();
    private final VBox words = new VBox();
    /** A window that is being pulled wider needs no picture at every step. */
    private final PauseTransition calm = new PauseTransition(Duration.millis(150));
    private int wanted;

    PagePreview(SummaryModel model, Say say, Runnable again) {
        this.model = model;
        this.say = say;
        getStyleClass().add("sm-preview");
        page.getStyleClass().add("sm-page");
        page.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        lines.getStyleClass().add("sm-lines");
        for (double share : LINES) {
            Region line = new Region();
            line.getStyleClass().add("sm-line");
            line.maxWidthProperty().bind(page.widthProperty().multiply(share));
            lines.getChildren().add(line);
        }
        picture.setPreserveRatio(true);
        page.getChildren().addAll(lines, picture);
        words.getStyleClass().addAll("sm-words", "lu-gap-12");
        getChildren().addAll(page, words);
        calm.setOnFinished(event -> model.dotsPerInch.set(wanted));
        model.seen.subscribe(this::show);
        model.shown.subscribe(language -> tell(again));
        model.unseen.subscribe(unseen -> tell(again));
    }

    private void show(@Nullable Seen seen) {
        picture.setImage(seen == null ? null : seen.image());
        lines.setVisible(seen == null);
        page.setAccessibleText(seen == null ? say.it("preview.waiting")
                : say.it("preview.hint", say.it("language." + seen.language().name()), seen.page() + 1, seen.pages()));
    }

    /** Says why there is no page, in its place. */
    private void tell(Runnable again) {
        boolean none = model.shown.get() == null;
        boolean failed = model.unseen.get();
        page.setVisible(!none && !failed);
        words.setVisible(none || failed);
        words.getChildren().clear();
        if (none || failed) {
            Label label = new Label(say.it(none ? "preview.no-language" : "preview.failed"));
            label.getStyleClass().add("lu-wrap");
            words.getChildren().add(label);
        }
        if (failed && !none) {
            Button button = new Button(say.it("preview.again"));
            button.setOnAction(event -> again.run());
            words.getChildren().add(button);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * 30;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(pageWidth(width) * A4_HEIGHT_SHARE) + 2 * em() * MARGIN;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = pageWidth(getWidth());
        double left = Math.floor((getWidth() - width) / 2);
        double top = Math.floor(em() * MARGIN);
        picture.setFitWidth(width - 2);
        page.resizeRelocate(left, top, width, Math.ceil(width * A4_HEIGHT_SHARE));
        words.resizeRelocate(left, top, width, words.prefHeight(width));
        want((int) Math.clamp(Math.round((width - 2) * scale() / A4_WIDTH_INCHES), 1, SHARPEST));
    }

    private void want(int dotsPerInch) {
        if (dotsPerInch == wanted) {
            return;
        }
        wanted = dotsPerInch;
        if (model.dotsPerInch.get() == 0) {
            Platform.runLater(() -> model.dotsPerInch.set(wanted));
        } else {
            calm.playFromStart();
        }
    }

    private double pageWidth(double width) {
        double room = width < 0 ? em() * 30 : width;
        return Math.floor(Math.max(em() * 8, Math.min(room - 2 * em() * MARGIN, em() * WIDEST)));
    }

    private double em() {
        return getScene() == null ? Theme.FIRST.em() : Theme.em(getScene()).get();
    }

    /** Pixels of the screen for one of ours. */
    private double scale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }
}
