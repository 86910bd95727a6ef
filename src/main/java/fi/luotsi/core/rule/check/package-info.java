/** The register of all rules; the rules themselves are in the folders below, in the order of the student's path. */
@NullMarked
package fi.luotsi.core.rule.check;

import org.jspecify.annotations.NullMarked;
