/** Rules on whether the plan is alive (family B). */
@NullMarked
package fi.luotsi.core.rule.check.life;

import org.jspecify.annotations.NullMarked;
