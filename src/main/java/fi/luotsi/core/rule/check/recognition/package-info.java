/** Rules on whether prior learning is recognised (family C). */
@NullMarked
package fi.luotsi.core.rule.check.recognition;

import org.jspecify.annotations.NullMarked;
