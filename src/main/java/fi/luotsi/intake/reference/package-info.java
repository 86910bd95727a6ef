/** Reference data: qualification requirements, code sets, organisations, and how many answered the surveys. */
@NullMarked
package fi.luotsi.intake.reference;

import org.jspecify.annotations.NullMarked;
