/** Rules on whether the plan exists and is approved in time (family A). */
@NullMarked
package fi.luotsi.core.rule.check.start;

import org.jspecify.annotations.NullMarked;
