/** Rosters: the provider's own table of students, groups and responsible teachers as CSV. */
@NullMarked
package fi.luotsi.intake.roster;

import org.jspecify.annotations.NullMarked;
