/** The provider's own tables: what their columns mean, which mapping they are read by, and their rows as students. */
@NullMarked
package fi.luotsi.intake.mapping;

import org.jspecify.annotations.NullMarked;
