/** Rules on whether the student advances (family G). */
@NullMarked
package fi.luotsi.core.rule.check.progress;

import org.jspecify.annotations.NullMarked;
