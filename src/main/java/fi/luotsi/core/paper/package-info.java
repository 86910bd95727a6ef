/** What is printed: tables and drawings one below the other, before anybody sets them on paper. */
@NullMarked
package fi.luotsi.core.paper;

import org.jspecify.annotations.NullMarked;
