/** Help: the user's manual inside the window, a page for each screen. */
@NullMarked
package fi.luotsi.desktop.help;

import org.jspecify.annotations.NullMarked;
