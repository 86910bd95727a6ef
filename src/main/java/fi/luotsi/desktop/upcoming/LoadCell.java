package fi.luotsi.desktop.upcoming;

import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One number of the calendar with its bar; a dash where there is nothing. */
final class LoadCell extends Region {

    private final Region bar = new Region();
    private final Label number;
    private final double share;

    /** @param share of the longest bar there is, 0–1 */
    LoadCell(int count, double share, String style, Language language) {
        this.share = share;
        number = new Label(count == 0 ? "–" : Format.number(language, count));
        number.getStyleClass().add(count == 0 ? "lu-muted" : "lu-strong");
        getStyleClass().add("up-load");
        bar.getStyleClass().addAll("up-bar", style);
        bar.setVisible(count > 0);
        getChildren().addAll(bar, number);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + number.prefWidth(-1) * 2 + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return number.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double em = number.prefHeight(-1);
        double words = number.prefWidth(-1);
        double left = snappedLeftInset();
        double room = getWidth() - left - snappedRightInset() - words - em * 0.4;
        double width = bar.isVisible() ? Math.max(4, Math.round(Math.max(0, room) * share)) : 0;
        double height = Math.round(em * 0.66);
        bar.resizeRelocate(left, Math.round((getHeight() - height) / 2), width, height);
        double x = bar.isVisible() ? left + width + Math.round(em * 0.4) : left;
        number.resizeRelocate(x, Math.round((getHeight() - em) / 2), words, em);
    }
}
