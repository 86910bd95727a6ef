/** Rules on support and special situations (family H). */
@NullMarked
package fi.luotsi.core.rule.check.support;

import org.jspecify.annotations.NullMarked;
