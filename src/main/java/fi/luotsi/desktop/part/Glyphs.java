package fi.luotsi.desktop.part;

import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The outlines of the marks as SVG paths that fill the square from 1 to 15 and are filled even-odd.
 *
 * <p>Severity never uses a filled circle, a state never an octagon or triangle; a diamond always means a demonstration.
 */
final class Glyphs {

    private static final String DISC = circle(7);
    private static final String RING = DISC + circle(5.6);
    private static final String DIAMOND = "M8 1L15 8 8 15 1 8z";
    private static final String TICK = "M4.1 8.3l1.2-1.2L7 8.8l3.8-4 1.2 1.2L7 11.2z";

    /** Made once: lists have hundreds of them. */
    private static final Map<Severity, String> SEVERITIES =
            Arrays.stream(Severity.values()).collect(Collectors.toUnmodifiableMap(one -> one, Glyphs::made));
    private static final Map<ItemState, String> STATES =
            Arrays.stream(ItemState.values()).collect(Collectors.toUnmodifiableMap(one -> one, Glyphs::made));

    private Glyphs() {}

    static String of(Severity severity) {
        return SEVERITIES.get(severity);
    }

    static String of(ItemState state) {
        return STATES.get(state);
    }

    private static String made(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "M5.1 1H10.9L15 5.1V10.9L10.9 15H5.1L1 10.9V5.1z"
                    + "M7.1 3.8h1.8v5.2h-1.8z" + circle(8, 11.5, 1.15);
            case SERIOUS -> "M7.1 1.5a1 1 0 0 1 1.8 0L14.9 13.6a1 1 0 0 1-.9 1.4H2a1 1 0 0 1-.9-1.4z"
                    + "M7.15 5.6h1.7v4.6h-1.7z" + circle(8, 12.4, 1.05);
            case NOTICE -> square(1, 2.6) + square(2.6, 1.2) + circle(2);
            case INFO -> RING + "M7.2 7h1.6v4.6h-1.6z" + circle(8, 4.9, 1);
        };
    }

    /** The outline of what rests on faulty data: never filled, so that it does not weigh as much as what is sure. */
    static String doubtful(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "M5.1 1H10.9L15 5.1V10.9L10.9 15H5.1L1 10.9V5.1z"
                    + "M5.7 2.4L2.4 5.7V10.3L5.7 13.6H10.3L13.6 10.3V5.7L10.3 2.4z"
                    + "M7.2 4.4h1.6v4.4h-1.6z" + circle(8, 11, 1);
            case SERIOUS -> "M7.1 1.5a1 1 0 0 1 1.8 0L14.9 13.6a1 1 0 0 1-.9 1.4H2a1 1 0 0 1-.9-1.4z"
                    + "M8 4.1L3.2 13.6H12.8z" + "M7.3 7h1.4v3.2h-1.4z" + circle(8, 11.9, 0.85);
            case NOTICE, INFO -> of(severity);
        };
    }

    private static String made(ItemState state) {
        return switch (state) {
            case RECOGNISED -> DISC + circle(5.9) + circle(4.8) + "M5.2 8.2l.9-.9L7.2 8.4l2.7-2.8.9.9L7.2 10.3z";
            case ASSESSED -> DISC + TICK;
            case AWAITING_ASSESSMENT -> DIAMOND + "M8 3L13 8 8 13 3 8z" + "M7.3 5h1.3v2.7l1.9 1.2-.7 1.1-2.5-1.6z";
            case DEMONSTRATING -> DIAMOND + "M6.5 5.2L11 8 6.5 10.8z";
            case ACQUIRING -> DISC + "M8 2.5a5.5 5.5 0 0 0 0 11z";
            case ACQUIRED_NO_DEMO -> RING + circle(4.3);
            case SCHEDULED -> RING + "M7.3 4.2h1.4v3.4l2.3 1.4-.7 1.2-3-1.8z";
            case NOT_SCHEDULED -> dashes();
        };
    }

    /** A tick alone, for good news. */
    static String tick() {
        return "M1 8.6l1.5-1.5L6 10.6 13.5 3 15 4.5 6 13.6z";
    }

    private static String circle(double radius) {
        return circle(8, 8, radius);
    }

    private static String circle(double x, double y, double radius) {
        return String.format(Locale.ROOT, "M%.2f %.2fa%3$.2f %3$.2f 0 1 0 %4$.2f 0a%3$.2f %3$.2f 0 1 0 -%4$.2f 0z",
                x - radius, y, radius, 2 * radius);
    }

    private static String square(double inset, double radius) {
        double side = 16 - 2 * inset - 2 * radius;
        return String.format(Locale.ROOT,
                "M%1$.2f %2$.2fh%3$.2fa%4$.2f %4$.2f 0 0 1 %4$.2f %4$.2fv%3$.2fa%4$.2f %4$.2f 0 0 1 -%4$.2f %4$.2f"
                        + "h-%3$.2fa%4$.2f %4$.2f 0 0 1 -%4$.2f -%4$.2fv-%3$.2fa%4$.2f %4$.2f 0 0 1 %4$.2f -%4$.2fz",
                inset + radius, inset, side, radius);
    }

    /** A ring in eight dashes; four of them lie on the axes, so that the whole square is filled. */
    private static String dashes() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            double from = Math.toRadians(45 * i - 13);
            double to = Math.toRadians(45 * i + 13);
            path.append(String.format(Locale.ROOT, "M%.2f %.2fA7 7 0 0 1 %.2f %.2fL%.2f %.2fA5.6 5.6 0 0 0 %.2f %.2fz",
                    8 + 7 * Math.cos(from), 8 + 7 * Math.sin(from), 8 + 7 * Math.cos(to), 8 + 7 * Math.sin(to),
                    8 + 5.6 * Math.cos(to), 8 + 5.6 * Math.sin(to), 8 + 5.6 * Math.cos(from), 8 + 5.6 * Math.sin(from)));
        }
        return path.toString();
    }
}
