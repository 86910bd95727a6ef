package fi.luotsi.store.db;

import static fi.luotsi.store.sql.Tables.DOCUMENT;
import static fi.luotsi.store.sql.Tables.IMPORT_FILE;
import static fi.luotsi.store.sql.Tables.IMPORT_RUN;
import static fi.luotsi.store.sql.Tables.SNAPSHOT_ARRAY;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Removes what imports left that were never completed. */
public final class Unfinished {

    public static final String LOADING = "LOADING";
    public static final String COMPLETE = "COMPLETE";

    /** Rows removed in one transaction: one huge transaction is slow in H2. */
    private static final int AT_ONCE = 2000;

    private Unfinished() {}

    public static void remove(Database database) {
        List<Integer> imports = database.run(sql -> sql.select(IMPORT_RUN.ID).from(IMPORT_RUN)
                .where(IMPORT_RUN.STATE.eq(LOADING)).fetch(IMPORT_RUN.ID));
        for (int id : imports) {
            Long first = database.run(sql -> sql.select(IMPORT_RUN.FIRST_DOCUMENT).from(IMPORT_RUN)
                    .where(IMPORT_RUN.ID.eq(id)).fetchOne(IMPORT_RUN.FIRST_DOCUMENT));
            if (first != null) {
                documents(database, first);
            }
            LeftOuts.removeOf(database, id);
            database.run(sql -> {
                sql.deleteFrom(SNAPSHOT_ARRAY).where(SNAPSHOT_ARRAY.IMPORT_ID.eq(id)).execute();
                sql.deleteFrom(IMPORT_FILE).where(IMPORT_FILE.IMPORT_ID.eq(id)).execute();
                return sql.deleteFrom(IMPORT_RUN).where(IMPORT_RUN.ID.eq(id)).execute();
            });
        }
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
