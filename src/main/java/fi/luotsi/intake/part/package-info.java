/** What all readers share: faults, the tally of one file, dates and clean texts. */
@NullMarked
package fi.luotsi.intake.part;

import org.jspecify.annotations.NullMarked;
