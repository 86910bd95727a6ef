/** Rules: the catalogue of rules, their limits, what another limit would change, and decisions with their reasons. */
@NullMarked
package fi.luotsi.desktop.rules;

import org.jspecify.annotations.NullMarked;
