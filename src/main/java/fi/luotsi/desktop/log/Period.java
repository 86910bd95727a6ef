package fi.luotsi.desktop.log;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** How far back the log is shown. */
enum Period {
    ALL(0), DAY(1), WEEK(7), MONTH(30), YEAR(365);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** Whether it holds a time; today is the first of its days. */
    boolean holds(LocalDateTime time, LocalDate today) {
        return days == 0 || time.toLocalDate().isAfter(today.minusDays(days));
    }
}
