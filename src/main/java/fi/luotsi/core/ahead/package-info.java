/** What is ahead: deadlines with their last safe day, and how much happens in each week. */
@NullMarked
package fi.luotsi.core.ahead;

import org.jspecify.annotations.NullMarked;
