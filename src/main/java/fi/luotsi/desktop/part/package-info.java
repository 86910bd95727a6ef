/** Controls that more than one screen uses; each can be looked at alone in the pattern room of the tests. */
@NullMarked
package fi.luotsi.desktop.part;

import org.jspecify.annotations.NullMarked;
