package fi.luotsi.desktop.student;

import fi.luotsi.core.plan.DateRange;
import fi.luotsi.desktop.student.PathItem.Bar;
import fi.luotsi.desktop.student.PathItem.Demo;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * The drawn part of one row: thin bars at school, thick ones at a workplace, filled when begun, hatched where
 * interrupted, and diamonds of demonstrations.
 */
final class Bars {

    private static final double THIN = 0.54;
    private static final double THICK = 1.23;
    private static final double DIAMOND = 1.31;
    private static final double LEAST = 0.31;

    private final PathItem item;
    private final List<Node> nodes = new ArrayList<>();

    Bars(PathItem item) {
        this.item = item;
        for (Bar bar : item.barsDrawn()) {
            nodes.add(region(bar));
            bar.breaks().forEach(pause -> nodes.add(new Hatch()));
        }
        item.demos().forEach(demo -> nodes.add(new Diamond(demo.assessed())));
    }

    /** The nodes in drawing order, to be put into the row. */
    List<Node> nodes() {
        return nodes;
    }

    private static Region region(Bar bar) {
        Region region = new Region();
        region.getStyleClass().addAll(
                bar.atWorkplace() ? "st-workplace" : "st-school", bar.begun() ? "st-begun" : "st-future");
        region.setMouseTransparent(true);
        return region;
    }

    /** Lays the nodes along the track, around the middle of the row. */
    void layout(Track track, double middle) {
        int i = 0;
        for (Bar bar : item.barsDrawn()) {
            double height = Math.round((bar.atWorkplace() ? THICK : THIN) * track.em());
            place(nodes.get(i++), track, new DateRange(bar.start(), bar.end()), middle, height);
            for (DateRange pause : bar.breaks()) {
                place(nodes.get(i++), track, pause, middle, height);
            }
        }
        double size = Math.round(DIAMOND * track.em());
        for (Demo demo : item.demos()) {
            Node node = nodes.get(i++);
            node.setVisible(track.axis().shows(demo.end()));
            double x = track.middle(demo.end());
            node.resizeRelocate(Math.round(x - size / 2), Math.round(middle - size / 2), size, size);
        }
    }

    private static void place(Node node, Track track, DateRange range, double middle, double height) {
        node.setVisible(track.axis().shows(range.start(), range.end()));
        double from = Math.round(track.start(range.start()));
        double to = Math.max(from + Math.round(LEAST * track.em()), Math.round(track.end(range.end())));
        node.resizeRelocate(from, Math.round(middle - height / 2), to - from, height);
    }
}
