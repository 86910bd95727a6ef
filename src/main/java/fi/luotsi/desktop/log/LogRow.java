package fi.luotsi.desktop.log;

import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.Use;
import java.time.LocalDateTime;

/**
 * A row of the log in the words of the screen.
 *
 * @param deed what was done
 * @param about whom or what it was about; "" = nothing to tell
 */
record LogRow(LoggedUse logged, String time, String deed, String about) {

    Use.What what() {
        return logged.use().what();
    }

    LocalDateTime at() {
        return logged.at();
    }
}
