package fi.luotsi.store.db;

import static fi.luotsi.store.sql.Tables.DOCUMENT;
import static fi.luotsi.store.sql.Tables.IMPORT_FILE;
import static fi.luotsi.store.sql.Tables.IMPORT_RUN;
import static fi.luotsi.store.sql.Tables.QUARANTINE;
import static fi.luotsi.store.sql.Tables.SNAPSHOT_ARRAY;

import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;

/** Removes what imports left that were never completed. */
public final class Unfinished {

    public static final String LOADING = "LOADING";
    public static final String COMPLETE = "COMPLETE";

    /** Rows removed in one transaction: one huge transaction is slow in H2. */
    private static final int AT_ONCE = 2000;
    /** Rows removed while somebody may be waiting for the database. */
    private static final int A_LITTLE = 200;

    private Unfinished() {}

    /**
     * Removes a little of what such imports left, in a transaction of its own; nobody sees any of it meanwhile.
     *
     * @return whether there may be more
     */
    public static boolean some(Database database) {
        return database.run(sql -> {
            Record2<Integer, Long> left = sql.select(IMPORT_RUN.ID, IMPORT_RUN.FIRST_DOCUMENT).from(IMPORT_RUN)
                    .where(IMPORT_RUN.STATE.eq(LOADING)).limit(1).fetchOne();
            if (left == null) {
                return false;
            }
            int id = left.value1();
            Long first = left.value2();
            int removed = first == null ? 0
                    : sql.deleteFrom(DOCUMENT).where(DOCUMENT.ID.ge(first)).limit(A_LITTLE).execute();
            if (removed < A_LITTLE) {
                removed += sql.deleteFrom(QUARANTINE).where(QUARANTINE.IMPORT_ID.eq(id)).limit(A_LITTLE).execute();
            }
            if (removed == 0) {
                sql.deleteFrom(SNAPSHOT_ARRAY).where(SNAPSHOT_ARRAY.IMPORT_ID.eq(id)).execute();
                sql.deleteFrom(IMPORT_FILE).where(IMPORT_FILE.IMPORT_ID.eq(id)).execute();
                sql.deleteFrom(IMPORT_RUN).where(IMPORT_RUN.ID.eq(id)).execute();
            }
            return true;
        });
    }

    /** How many documents belong to imports never completed. */
    static long documents(DSLContext sql) {
        Long first = sql.select(DSL.min(IMPORT_RUN.FIRST_DOCUMENT)).from(IMPORT_RUN)
                .where(IMPORT_RUN.STATE.eq(LOADING)).fetchOneInto(Long.class);
        return first == null ? 0 : sql.fetchCount(DOCUMENT, DOCUMENT.ID.ge(first));
    }

    /** Removes the documents from this id on. */
    public static void documents(Database database, long from) {
        Long last = database.run(sql -> sql.select(DSL.max(DOCUMENT.ID)).from(DOCUMENT).fetchOneInto(Long.class));
        if (last == null) {
            return;
        }
        for (long id = from; id <= last; id += AT_ONCE) {
            long start = id;
            database.run((DSLContext sql) -> sql.deleteFrom(DOCUMENT)
                    .where(DOCUMENT.ID.between(start, start + AT_ONCE - 1)).execute());
        }
    }
}
