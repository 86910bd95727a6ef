/** Flags: what the rules found for a whole cohort, settled by precedence, and what changed since. */
@NullMarked
package fi.luotsi.core.follow;

import org.jspecify.annotations.NullMarked;
