/** Keeping: the encrypted store, its keys, and what a snapshot holds. The only place that knows SQL. */
@NullMarked
package fi.luotsi.store;

import org.jspecify.annotations.NullMarked;
