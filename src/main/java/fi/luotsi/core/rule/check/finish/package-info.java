/** Rules on whether studies end as they should (family F). */
@NullMarked
package fi.luotsi.core.rule.check.finish;

import org.jspecify.annotations.NullMarked;
