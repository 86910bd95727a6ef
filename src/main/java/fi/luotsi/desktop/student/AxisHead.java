package fi.luotsi.desktop.student;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** The top of the time axis: terms or months, the reporting date and the estimated end in words. */
final class AxisHead extends TrackRegion {

    private final TimeAxis axis;
    private final LocalDate today;
    private final @Nullable LocalDate end;
    private final List<TimeAxis.Tick> ticks;
    private final List<Label> full = new ArrayList<>();
    private final List<Label> brief = new ArrayList<>();
    private final Label tag;
    private final @Nullable Label endLabel;

    AxisHead(TimeAxis axis, LocalDate today, @Nullable LocalDate end, Texts texts, Language language) {
        super(axis);
        this.axis = axis;
        this.today = today;
        this.end = end;
        AxisWords words = new AxisWords(texts, language);
        ticks = axis.ticks();
        for (TimeAxis.Tick tick : ticks) {
            full.add(label(words.full(tick), "st-tick-label"));
            brief.add(label(words.brief(tick), "st-tick-label"));
        }
        tag = label(words.today(today), "st-today-tag");
        endLabel = end == null ? null : label(words.end(end), "st-end-label");
        getChildren().addAll(full);
        getChildren().addAll(brief);
        if (endLabel != null) {
            getChildren().add(endLabel);
        }
        getChildren().add(tag);
    }

    private double line(Track track) {
        return 1.6 * track.em();
    }

    /** Whether the tag of the date and the words of the end would lie upon each other on one line. */
    private boolean apart(Track track) {
        if (endLabel == null || end == null || !axis.shows(end) || !axis.shows(today)) {
            return true;
        }
        double from = endX(track, endLabel);
        double tagX = tagX(track);
        return tagX + tag.prefWidth(-1) + 4 < from || from + endLabel.prefWidth(-1) + 4 < tagX;
    }

    private double tagX(Track track) {
        double width = tag.prefWidth(-1);
        return track.held(track.middle(today) - width / 2, width);
    }

    private double endX(Track track, Label label) {
        double width = label.prefWidth(-1);
        double x = track.end(end) - width;
        return x >= track.left() ? x : track.held(track.end(end), width);
    }

    @Override
    double height(Track track) {
        return Math.ceil(line(track) * (apart(track) ? 2 : 3) + 0.15 * track.em());
    }

    @Override
    protected void layoutChildren() {
        Track track = track();
        for (int i = 0; i < ticks.size(); i++) {
            double from = track.start(ticks.get(i).day());
            double room = (i + 1 < ticks.size() ? track.start(ticks.get(i + 1).day()) : track.right()) - from
                    - 0.6 * track.em();
            boolean fits = full.get(i).prefWidth(-1) <= room;
            full.get(i).setVisible(fits);
            brief.get(i).setVisible(!fits && brief.get(i).prefWidth(-1) <= room);
            put(full.get(i), from + 0.4 * track.em(), 0);
            put(brief.get(i), from + 0.4 * track.em(), 0);
        }
        double low = getHeight() - line(track);
        tag.setVisible(axis.shows(today));
        put(tag, tagX(track), low);
        if (endLabel != null) {
            endLabel.setVisible(axis.shows(end));
            put(endLabel, endX(track, endLabel), apart(track) ? low : low - line(track));
        }
    }
}
