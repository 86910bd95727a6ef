/** Log: who has done what with the store's data, and whether the log is whole. */
@NullMarked
package fi.luotsi.desktop.log;

import org.jspecify.annotations.NullMarked;
