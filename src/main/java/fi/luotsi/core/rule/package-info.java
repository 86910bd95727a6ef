/** What a rule is: its card, its limits, the situation it looks at, the findings it makes. */
@NullMarked
package fi.luotsi.core.rule;

import org.jspecify.annotations.NullMarked;
