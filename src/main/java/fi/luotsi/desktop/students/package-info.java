/** The Students screen: everybody in one table, with facets, search, sorting and ticking. */
@NullMarked
package fi.luotsi.desktop.students;

import org.jspecify.annotations.NullMarked;
