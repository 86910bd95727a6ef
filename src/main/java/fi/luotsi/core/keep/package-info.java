/** What the follow-up asks of a store, without saying how it is kept. */
@NullMarked
package fi.luotsi.core.keep;

import org.jspecify.annotations.NullMarked;
