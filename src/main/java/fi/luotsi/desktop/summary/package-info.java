/** Summary: what is written and for whom, seen before it is written. */
@NullMarked
package fi.luotsi.desktop.summary;

import org.jspecify.annotations.NullMarked;
