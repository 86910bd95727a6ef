/** What has changed between two states of a unit: flags, dates, who is there, and corrections apart from progress. */
@NullMarked
package fi.luotsi.core.change;

import org.jspecify.annotations.NullMarked;
