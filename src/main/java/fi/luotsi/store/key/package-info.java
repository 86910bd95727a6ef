/** Keys: the random data key of a store, wrapped by the passphrase and by the recovery code in a small file. */
@NullMarked
package fi.luotsi.store.key;

import org.jspecify.annotations.NullMarked;
