/** Figures: what a unit is told about itself, each with its numerator, denominator, date and source. */
@NullMarked
package fi.luotsi.core.figure;

import org.jspecify.annotations.NullMarked;
