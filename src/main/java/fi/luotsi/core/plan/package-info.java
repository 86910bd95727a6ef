/** The student's plan, study right and place in the organisation, as read from the sources and never changed. */
@NullMarked
package fi.luotsi.core.plan;

import org.jspecify.annotations.NullMarked;
