/** Packing: records of the model as bytes, their hashes, and the arrays that say what a snapshot holds. */
@NullMarked
package fi.luotsi.store.pack;

import org.jspecify.annotations.NullMarked;
