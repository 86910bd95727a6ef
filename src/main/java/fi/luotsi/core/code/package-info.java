/** Code sets: what the national codes are called in three languages. */
@NullMarked
package fi.luotsi.core.code;

import org.jspecify.annotations.NullMarked;
