/** Changes: what happened between two imports, corrections apart from progress. */
@NullMarked
package fi.luotsi.desktop.changes;

import org.jspecify.annotations.NullMarked;
