/** Files around a database: backups, what is set aside, changes decided but not finished, free space. */
@NullMarked
package fi.luotsi.store.safe;

import org.jspecify.annotations.NullMarked;
