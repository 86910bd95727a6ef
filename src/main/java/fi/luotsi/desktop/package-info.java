/** The window: one folder a screen, shared controls in {@code part}, what is around the screens in {@code frame}. */
@NullMarked
package fi.luotsi.desktop;

import org.jspecify.annotations.NullMarked;
