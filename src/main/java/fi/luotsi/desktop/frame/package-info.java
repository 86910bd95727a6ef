/** What is around the screens: window, navigation, header, status bar, and what every screen shares. */
@NullMarked
package fi.luotsi.desktop.frame;

import org.jspecify.annotations.NullMarked;
