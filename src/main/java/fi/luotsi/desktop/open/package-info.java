/** The first screen: opens, makes and recovers stores, and offers practice. */
@NullMarked
package fi.luotsi.desktop.open;

import org.jspecify.annotations.NullMarked;
