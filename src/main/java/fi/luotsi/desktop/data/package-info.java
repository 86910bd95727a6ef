/** Data: bringing files in, and what became of them. */
@NullMarked
package fi.luotsi.desktop.data;

import org.jspecify.annotations.NullMarked;
