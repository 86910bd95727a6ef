/** Settings: look and language, protection, backups, how long data are kept, the store. */
@NullMarked
package fi.luotsi.desktop.settings;

import org.jspecify.annotations.NullMarked;
