package fi.luotsi.desktop.students;

import fi.luotsi.core.rule.Severity;
import fi.luotsi.desktop.part.Mark;
import javafx.scene.layout.Region;

/** A bar of points achieved, with a tick where the straight line is; empty when neither is known. */
final class PointsBar extends Region {

    private static final double HEIGHT = 0.462;
    private static final double TICK_HEIGHT = 0.923;

    private final Region track = part("sd-track");
    private final Region done = part("sd-done");
    private final Region tick = part("sd-tick");
    private double share = -1;
    private double expected = -1;

    PointsBar() {
        getStyleClass().add("sd-bar");
        getChildren().addAll(track, done, tick);
    }

    private static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }

    void show(Points points) {
        share = points.share();
        expected = points.expectedShare();
        for (Severity severity : Severity.values()) {
            done.getStyleClass().remove(Mark.role(severity));
        }
        Severity behind = points.behind();
        if (behind != null) {
            done.getStyleClass().add(Mark.role(behind));
        }
        track.setVisible(share >= 0 || expected >= 0);
        done.setVisible(share > 0);
        tick.setVisible(expected >= 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double em = getHeight() / TICK_HEIGHT;
        double height = Math.max(4, Math.round(em * HEIGHT));
        double top = Math.round((getHeight() - height) / 2);
        track.resizeRelocate(0, top, width, height);
        done.resizeRelocate(0, top, Math.max(2, Math.round(width * Math.max(0, share))), height);
        double thick = Math.max(2, Math.round(em * 0.154));
        double at = Math.min(width - thick, Math.round(width * Math.max(0, expected)));
        tick.resizeRelocate(at, 0, thick, getHeight());
    }
}
