package fi.luotsi.desktop.student;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A row of words: the head of a group, or the row that folds finished sub-areas away and opens them. */
final class WordsRow extends TrackRegion {

    private final Label title;
    private final Label summary;
    private final double indent;
    private final @Nullable Runnable deed;

    private WordsRow(TimeAxis axis, String title, String summary, double indent, @Nullable Runnable deed) {
        super(axis);
        this.title = label(title, "st-words-title");
        this.title.setWrapText(true);
        this.summary = label(summary, "st-note");
        this.summary.setWrapText(true);
        this.indent = indent;
        this.deed = deed;
        getChildren().addAll(this.title, this.summary);
        setAccessibleText(title + ". " + summary);
    }

    static WordsRow head(TimeAxis axis, String title, String summary) {
        WordsRow row = new WordsRow(axis, title, summary, 0.6, null);
        row.getStyleClass().add("st-head");
        row.setAccessibleRole(AccessibleRole.TEXT);
        return row;
    }

    /** @param deed opens or folds; also at a click */
    static WordsRow fold(TimeAxis axis, String title, String summary, Runnable deed) {
        WordsRow row = new WordsRow(axis, title, summary, 2.3, deed);
        row.getStyleClass().addAll("st-row", "st-fold");
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setOnMouseClicked(event -> deed.run());
        return row;
    }

    /** What Enter does; null for a head. */
    @Nullable Runnable deed() {
        return deed;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE && deed != null) {
            deed.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private double titleWidth(Track track) {
        return track.left() - (indent + 0.4) * track.em();
    }

    private double summaryWidth(Track track) {
        return track.right() - track.left() - 0.6 * track.em();
    }

    @Override
    double height(Track track) {
        double most = Math.max(title.prefHeight(titleWidth(track)), summary.prefHeight(summaryWidth(track)));
        return Math.ceil(Math.max(1.923 * track.em(), most + 0.5 * track.em()));
    }

    @Override
    protected void layoutChildren() {
        Track track = track();
        double middle = (getHeight() - 1) / 2;
        double width = titleWidth(track);
        double height = title.prefHeight(width);
        title.resizeRelocate(Math.round(indent * track.em()), Math.round(middle - height / 2), width, height);
        double room = Math.min(summaryWidth(track), Math.ceil(summary.prefWidth(-1)));
        double tall = summary.prefHeight(room);
        summary.resizeRelocate(
                Math.round(track.left() + 0.6 * track.em()), Math.round(middle - tall / 2), room, tall);
    }
}
