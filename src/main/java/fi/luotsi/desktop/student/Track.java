package fi.luotsi.desktop.student;

import java.time.LocalDate;

/**
 * Where the time axis lies in a row: days turned into pixels.
 *
 * @param left where the first day begins, in pixels from the left edge of the row
 * @param width of the whole axis in pixels
 * @param em size of one em in pixels
 */
record Track(TimeAxis axis, double left, double width, double em) {

    private static final double NAMES = 18.2;
    private static final double NAMES_SHARE = 0.42;
    private static final double RIGHT = 1.5;

    /** The track of rows of this width: names to the left, the rest for time. */
    static Track of(TimeAxis axis, double rowWidth, double em) {
        double left = Math.round(Math.min(NAMES * em, NAMES_SHARE * rowWidth));
        return new Track(axis, left, Math.max(em, rowWidth - left - RIGHT * em), em);
    }

    /** Where the day begins, held within the track. */
    double start(LocalDate day) {
        return left + Math.clamp(axis.start(day), 0, 1) * width;
    }

    /** Where the day ends, held within the track. */
    double end(LocalDate day) {
        return left + Math.clamp(axis.end(day), 0, 1) * width;
    }

    /** The middle of the day. */
    double middle(LocalDate day) {
        return (start(day) + end(day)) / 2;
    }

    double right() {
        return left + width;
    }

    /** {@code x} moved so that something of this width, which begins there, stays within the track. */
    double held(double x, double ofWidth) {
        return Math.max(left, Math.min(x, right() + RIGHT * em - ofWidth));
    }
}
