/** The screen Coming up: load of weeks above, deadlines with the last safe day first below. */
@NullMarked
package fi.luotsi.desktop.upcoming;

import org.jspecify.annotations.NullMarked;
