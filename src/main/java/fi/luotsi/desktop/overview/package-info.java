/** Overview: the state of the unit in one look, each figure a way to its students. */
@NullMarked
package fi.luotsi.desktop.overview;

import org.jspecify.annotations.NullMarked;
