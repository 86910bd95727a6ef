/** The encrypted database: how it is opened, made, migrated, written durably and looked over. */
@NullMarked
package fi.luotsi.store.db;

import org.jspecify.annotations.NullMarked;
