/** What the columns of a provider's own table mean: guessed, corrected by the user, kept under a name. */
@NullMarked
package fi.luotsi.core.mapping;

import org.jspecify.annotations.NullMarked;
