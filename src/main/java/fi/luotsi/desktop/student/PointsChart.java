package fi.luotsi.desktop.student;

import fi.luotsi.desktop.student.PointsLine.Mark;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** Points on the time axis: achieved in steps, expected as a dashed line, the gap as a short thick line. */
final class PointsChart extends TrackRegion {

    private static final double PLOT = 5.6;

    private final TimeAxis axis;
    private final PointsLine points;
    private final LocalDate today;
    private final @Nullable LocalDate start;
    private final @Nullable LocalDate end;
    private final VBox words = new VBox();
    private final Path achieved = new Path();
    private final Path expected = new Path();
    private final Rectangle clip = new Rectangle();
    private final Rectangle clipToo = new Rectangle();
    private final Line gap = new Line();
    private final Circle dot = new Circle();
    private final Region[] grid = {new Region(), new Region(), new Region()};
    private final Label[] scale = new Label[3];
    private final Label achievedLabel;
    private final Label expectedLabel;
    private final Label startLabel;
    private final Label endLabel;
    private final Region todayLine = new Region();
    private final Line endLine = new Line();

    PointsChart(StudentCase one, TimeAxis axis, PointsWords say) {
        super(axis);
        this.axis = axis;
        points = one.points();
        today = one.standing().date();
        start = one.situation().start();
        end = one.situation().estimatedEnd();
        getStyleClass().add("st-points");
        words.getStyleClass().add("st-points-words");
        words.getChildren().add(label(say.title(), "lu-strong"));
        for (String line : say.lines()) {
            Label label = label(line, line.equals(say.gapLine()) ? say.gapStyle() : "lu-muted");
            label.setWrapText(true);
            words.getChildren().add(label);
        }
        for (int i = 0; i < 3; i++) {
            grid[i].getStyleClass().add("st-grid-line");
            scale[i] = label(say.number(points.top() * i / 2), "st-note");
            getChildren().addAll(grid[i], scale[i]);
        }
        achievedLabel = label(points.achieved() == null ? "" : say.achieved(), "st-achieved-label");
        expectedLabel = label(points.expected() == null ? "" : say.expected(), "st-expected-label");
        startLabel = label(start == null ? "" : say.began(start), "st-note");
        endLabel = label(end == null ? "" : say.ends(end), "lu-strong");
        achieved.getStyleClass().add("st-achieved");
        expected.getStyleClass().add("st-expected");
        gap.getStyleClass().addAll("st-gap", say.gapStyle());
        dot.getStyleClass().add("st-dot");
        todayLine.getStyleClass().add("st-today-thin");
        endLine.getStyleClass().add("st-end-line");
        achieved.setClip(clip);
        expected.setClip(clipToo);
        getChildren().addAll(words, todayLine, endLine, expected, gap, achieved, dot, expectedLabel, achievedLabel,
                startLabel, endLabel);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(say.title() + ". " + String.join(". ", say.lines()));
    }

    @Override
    double height(Track track) {
        return Math.ceil(Math.max((PLOT + 2.9) * track.em(), words.prefHeight(track.left() - 3.2 * track.em())
                + 0.8 * track.em()));
    }

    @Override
    protected void layoutChildren() {
        Track track = track();
        double em = track.em();
        double top = Math.round(1.0 * em);
        double low = Math.round(top + PLOT * em);
        boolean drawn = !points.steps().isEmpty() || !points.line().isEmpty();
        words.resizeRelocate(Math.round(0.6 * em), Math.round(0.6 * em), track.left() - 3.6 * em,
                words.prefHeight(track.left() - 3.6 * em));
        for (int i = 0; i < 3; i++) {
            double y = Math.round(low - i * (low - top) / 2);
            grid[i].resizeRelocate(track.left(), y, track.width(), 1);
            scale[i].autosize();
            put(scale[i], track.left() - 0.75 * em - scale[i].getWidth(), y - scale[i].getHeight() / 2);
            grid[i].setVisible(drawn);
            scale[i].setVisible(drawn);
        }
        lines(track, top, low);
        ends(track, low);
        marks(track, top, low);
    }

    private double y(double value, double top, double low) {
        return low - value / points.top() * (low - top);
    }

    private void lines(Track track, double top, double low) {
        achieved.getElements().clear();
        expected.getElements().clear();
        double level = low;
        for (Mark mark : points.steps()) {
            double x = at(track, mark.day());
            double y = y(mark.points(), top, low);
            boolean first = achieved.getElements().isEmpty();
            achieved.getElements().addAll(first ? List.of(new MoveTo(x, y))
                    : List.of(new LineTo(x, level), new LineTo(x, y)));
            level = y;
        }
        for (Mark mark : points.line()) {
            double x = at(track, mark.day());
            double y = y(mark.points(), top, low);
            expected.getElements().add(expected.getElements().isEmpty() ? new MoveTo(x, y) : new LineTo(x, y));
        }
        for (Rectangle window : List.of(clip, clipToo)) {
            window.setX(track.left());
            window.setY(top - 4);
            window.setWidth(track.width());
            window.setHeight(low - top + 8);
        }
    }

    /** Unclamped, so that lines leave a zoomed axis at their own slope. */
    private static double at(Track track, LocalDate day) {
        return track.left() + (track.axis().start(day) + track.axis().end(day)) / 2 * track.width();
    }

    private void ends(Track track, double low) {
        double y = low + 0.3 * track.em();
        startLabel.setVisible(start != null && axis.shows(start));
        endLabel.setVisible(end != null && axis.shows(end));
        double startX = start == null ? 0 : track.held(track.start(start) + 0.4 * track.em(), startLabel.prefWidth(-1));
        if (start != null) {
            put(startLabel, startX, y);
        }
        if (end != null) {
            double width = endLabel.prefWidth(-1);
            double x = track.held(track.end(end) - width, width);
            boolean clash = startLabel.isVisible() && x < startX + startLabel.prefWidth(-1) + 8;
            put(endLabel, x, clash ? y + 1.3 * track.em() : y);
            double line = Math.round(track.end(end)) + 0.5;
            endLine.setStartX(line);
            endLine.setEndX(line);
            endLine.setStartY(0);
            endLine.setEndY(low);
        }
        endLine.setVisible(end != null && axis.shows(end));
        todayLine.setVisible(axis.shows(today));
        todayLine.resizeRelocate(Math.round(track.middle(today)), 0, 1, low);
    }

    private void marks(Track track, double top, double low) {
        boolean here = axis.shows(today);
        Double have = points.achieved();
        Double want = points.expected();
        double x = Math.round(track.middle(today)) + 0.5;
        double em = track.em();
        dot.setVisible(here && have != null);
        achievedLabel.setVisible(here && have != null);
        expectedLabel.setVisible(here && want != null);
        gap.setVisible(here && have != null && want != null);
        double haveY = have == null ? low : y(have, top, low);
        double wantY = want == null ? low : y(want, top, low);
        dot.setCenterX(x);
        dot.setCenterY(haveY);
        dot.setRadius(0.3 * em);
        gap.setStartX(x);
        gap.setEndX(x);
        gap.setStartY(wantY);
        gap.setEndY(haveY);
        double tall = achievedLabel.prefHeight(-1);
        boolean above = want != null && have != null && want < have;
        double wide = achievedLabel.prefWidth(-1);
        boolean right = x + 0.7 * em + wide < track.right() + em;
        double wantWide = expectedLabel.prefWidth(-1);
        boolean left = x - 0.6 * em - wantWide > track.left();
        put(achievedLabel, right ? x + 0.7 * em : x - 0.7 * em - wide, above ? haveY - tall : haveY - 0.25 * tall);
        put(expectedLabel, left ? x - 0.6 * em - wantWide : x + 0.7 * em, above ? wantY : wantY - tall);
    }
}
