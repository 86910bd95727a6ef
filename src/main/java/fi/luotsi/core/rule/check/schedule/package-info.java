/** Rules on whether items have dates, demonstrations and assessments (family D). */
@NullMarked
package fi.luotsi.core.rule.check.schedule;

import org.jspecify.annotations.NullMarked;
