/** Words: the three languages, their texts side by side in one file, and how dates and numbers are written. */
@NullMarked
package fi.luotsi.core.words;

import org.jspecify.annotations.NullMarked;
