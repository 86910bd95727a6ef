package fi.luotsi.desktop.upcoming;

import fi.luotsi.core.ahead.Span;
import fi.luotsi.work.LookAhead;
import java.time.LocalDate;

/** How far ahead the screen looks. */
enum Range {
    FOUR, EIGHT, MONTHS;

    private static final int MANY = 6;

    Span span(LocalDate date) {
        return switch (this) {
            case FOUR -> Span.weeks(date, 4);
            case EIGHT -> Span.weeks(date, LookAhead.WEEKS);
            case MONTHS -> Span.months(date, MANY);
        };
    }
}
