/** Rules on whether workplace periods have what they need (family E). */
@NullMarked
package fi.luotsi.core.rule.check.workplace;

import org.jspecify.annotations.NullMarked;
