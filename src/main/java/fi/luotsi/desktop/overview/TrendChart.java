package fi.luotsi.desktop.overview;

import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/** Two shares over the imports as lines with their words at the end; told apart by colour, dash and end mark. */
final class TrendChart extends Region {

    private static final int STEP = 10;

    private final List<OverviewModel.TrendPoint> points;
    private final double least;
    private final List<Label> levels = new ArrayList<>();
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> days = new ArrayList<>();
    private final Series coverage;
    private final Series updated;

    /**
     * The chart.
     *
     * @param coverageWords words at the end of the coverage line
     * @param updatedWords words at the end of the other line
     * @param accessible one sentence that tells the same
     * @param open gets the point that is clicked and its indicator; the table beside the chart does the same by key
     */
    TrendChart(
            List<OverviewModel.TrendPoint> points, Language language, String coverageWords, String updatedWords,
            String accessible, BiConsumer<OverviewModel.TrendPoint, String> open) {
        this.points = points;
        getStyleClass().add("lu-trend");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(accessible);
        least = least();
        for (double level = least; level <= 100; level += STEP * steps()) {
            Line line = new Line();
            line.getStyleClass().add("lu-chart-grid");
            grid.add(line);
            levels.add(caption(Format.percent(language, level)));
        }
        for (OverviewModel.TrendPoint point : points) {
            days.add(caption(Format.shortDay(point.date())));
        }
        coverage = new Series("coverage", OverviewModel.TrendPoint::coverage, new Circle(), "lu-chart-accent", coverageWords);
        updated = new Series(
                "updated-within", OverviewModel.TrendPoint::updated, new Rectangle(), "lu-chart-muted", updatedWords);
        getChildren().addAll(grid);
        getChildren().addAll(levels);
        getChildren().addAll(days);
        coverage.addTo(this);
        updated.addTo(this);
        setOnMouseMoved(event -> setCursor(near(event.getX(), event.getY()) == null ? Cursor.DEFAULT : Cursor.HAND));
        setOnMouseClicked(event -> {
            Spot spot = near(event.getX(), event.getY());
            if (spot != null) {
                open.accept(spot.point(), spot.indicator());
            }
        });
    }

    /** Where a value is drawn. */
    private record Spot(OverviewModel.TrendPoint point, String indicator, double x, double y) {
        double from(double otherX, double otherY) {
            return Math.hypot(x - otherX, y - otherY);
        }
    }

    /** The value nearest to a place, null when none is within reach. */
    private @Nullable Spot near(double x, double y) {
        double reach = levels.getFirst().prefHeight(-1);
        return Stream.concat(coverage.spots.stream(), updated.spots.stream())
                .filter(spot -> spot.from(x, y) <= reach)
                .min(Comparator.comparingDouble(spot -> spot.from(x, y))).orElse(null);
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("lu-caption", "lu-muted");
        return label;
    }

    private double least() {
        double min = 100;
        for (OverviewModel.TrendPoint point : points) {
            min = Math.min(min, point.coverage() == null ? 100 : point.coverage());
            min = Math.min(min, point.updated() == null ? 100 : point.updated());
        }
        return Math.max(0, Math.min(90, Math.floor((min - 0.001) / STEP) * STEP));
    }

    /** Tens between two grid lines, so that there are at most four. */
    private int steps() {
        return (int) Math.max(1, Math.ceil((100 - least) / STEP / 3));
    }

    @Override
    protected void layoutChildren() {
        double em = levels.getFirst().prefHeight(-1);
        double left = levels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0) + em / 2;
        double right = Math.max(coverage.words.prefWidth(-1), updated.words.prefWidth(-1)) + em;
        double top = em / 2;
        double bottom = getHeight() - em * 1.6;
        double width = Math.max(10, getWidth() - left - right);
        for (int i = 0; i < grid.size(); i++) {
            double y = snapPositionY(y(least + i * STEP * steps(), top, bottom)) + 0.5;
            Line line = grid.get(i);
            line.setStartX(left);
            line.setEndX(left + width);
            line.setStartY(y);
            line.setEndY(y);
            place(levels.get(i), left - em / 2 - levels.get(i).prefWidth(-1), y - em / 2);
        }
        layoutDays(left, width, bottom + em * 0.5);
        coverage.layout(left, width, top, bottom, em);
        updated.layout(left, width, top, bottom, em);
        double apart = em * 1.1;
        if (Math.abs(coverage.words.getLayoutY() - updated.words.getLayoutY()) < apart) {
            boolean above = coverage.words.getLayoutY() <= updated.words.getLayoutY();
            Label lower = above ? updated.words : coverage.words;
            Label upper = above ? coverage.words : updated.words;
            lower.setLayoutY(upper.getLayoutY() + apart);
        }
    }

    /** First, last and as many between as there is room for without touching. */
    private void layoutDays(double left, double width, double y) {
        double taken = Double.NEGATIVE_INFINITY;
        double lastX = days.isEmpty() ? 0 : x(days.size() - 1, left, width) - days.getLast().prefWidth(-1) / 2;
        for (int i = 0; i < days.size(); i++) {
            Label label = days.get(i);
            double wide = label.prefWidth(-1);
            double x = Math.max(left - wide / 2, x(i, left, width) - wide / 2);
            boolean last = i == days.size() - 1;
            boolean fits = x > taken + 8 && (last || x + wide + 8 < lastX);
            label.setVisible(fits || last);
            if (label.isVisible()) {
                place(label, x, y);
                taken = x + wide;
            }
        }
    }

    private static void place(Label label, double x, double y) {
        label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
    }

    private double x(int index, double left, double width) {
        return points.size() < 2 ? left + width : left + width * index / (points.size() - 1);
    }

    private double y(double value, double top, double bottom) {
        return bottom - (bottom - top) * (value - least) / (100 - least);
    }

    @Override
    protected double computePrefHeight(double width) {
        return levels.getFirst().prefHeight(-1) * 7.5;
    }

    /** One line with its end mark and words. */
    private final class Series {
        private final String indicator;
        private final Function<OverviewModel.TrendPoint, @Nullable Double> value;
        private final Polyline line = new Polyline();
        private final List<Circle> dots = new ArrayList<>();
        private final List<Spot> spots = new ArrayList<>();
        private final Shape end;
        private final Label words;

        Series(
                String indicator, Function<OverviewModel.TrendPoint, @Nullable Double> value, Shape end, String style,
                String words) {
            this.indicator = indicator;
            this.value = value;
            for (int i = 0; i < points.size(); i++) {
                Circle dot = new Circle();
                dot.getStyleClass().addAll("lu-chart-end", style);
                dots.add(dot);
            }
            this.end = end;
            this.words = new Label(words);
            line.getStyleClass().addAll("lu-chart-line", style);
            end.getStyleClass().addAll("lu-chart-end", style);
            this.words.getStyleClass().addAll("lu-caption", "lu-strong", style);
        }

        void addTo(TrendChart chart) {
            List<Node> all = new ArrayList<>(List.of(line, end, words));
            all.addAll(dots);
            for (Node node : all) {
                node.setManaged(false);
                chart.getChildren().add(node);
            }
        }

        void layout(double left, double width, double top, double bottom, double em) {
            line.getPoints().clear();
            spots.clear();
            double lastX = left;
            double lastY = bottom;
            for (int i = 0; i < points.size(); i++) {
                Double known = value.apply(points.get(i));
                if (known != null) {
                    lastX = x(i, left, width);
                    lastY = y(known, top, bottom);
                    line.getPoints().addAll(lastX, lastY);
                    spots.add(new Spot(points.get(i), indicator, lastX, lastY));
                }
                Circle dot = dots.get(i);
                dot.setVisible(known != null && i < points.size() - 1);
                dot.setCenterX(lastX);
                dot.setCenterY(lastY);
                dot.setRadius(em * 0.16);
            }
            boolean shown = !line.getPoints().isEmpty();
            end.setVisible(shown);
            words.setVisible(shown);
            double size = em * 0.28;
            if (end instanceof Circle circle) {
                circle.setCenterX(lastX);
                circle.setCenterY(lastY);
                circle.setRadius(size);
            } else if (end instanceof Rectangle square) {
                square.setX(lastX - size);
                square.setY(lastY - size);
                square.setWidth(2 * size);
                square.setHeight(2 * size);
            }
            words.applyCss();
            place(words, lastX + em * 0.7, lastY - words.prefHeight(-1) / 2);
        }
    }
}
