/** What may leave the room: who a report is for, and which small numbers are hidden from those outside. */
@NullMarked
package fi.luotsi.core.privacy;

import org.jspecify.annotations.NullMarked;
