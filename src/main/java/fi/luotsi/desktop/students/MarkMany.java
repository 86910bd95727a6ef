package fi.luotsi.desktop.students;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.desktop.frame.Marker;
import java.time.LocalDate;
import java.util.List;

/** Marks the flags of many students at once. */
final class MarkMany {

    private final Marker marker;

    MarkMany(Marker marker) {
        this.marker = marker;
    }

    void seen(List<Flag> flags) {
        marker.run((marks, standing) -> marks.seen(standing, flags));
    }

    void mended(List<Flag> flags) {
        marker.run((marks, standing) -> marks.mended(standing, flags));
    }

    /** @param until later than the reporting date */
    void postpone(List<Flag> flags, LocalDate until) {
        marker.run((marks, standing) -> marks.postpone(standing, flags, until));
    }

    /** @param until later than the reporting date */
    void wrong(List<Flag> flags, String reason, LocalDate until) {
        marker.run((marks, standing) -> marks.wrong(standing, flags, reason, until));
    }
}
