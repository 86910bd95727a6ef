/** Reading files: what a file is, its rows, and what is wrong with them. Knows the model, not the store. */
@NullMarked
package fi.luotsi.intake;

import org.jspecify.annotations.NullMarked;
