package fi.luotsi.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/**
 * Where in its file H2 writes: only at the end while the store is open, into freed space when it closes.
 *
 * <p>When H2 (2.5.252) writes a change into freed space of another size than it foresaw, it makes the file's header point
 * to the change before. Until the next change is written nothing leads to the last one: after a kill it is lost, synced
 * or not. A change at the end of the file is always found.
 */
final class Space {

    private Space() {}

    /** Lets the closing that comes next use freed space again, so that the file does not grow for ever. */
    static void giveBack(Connection keeper) {
        try {
            if (keeper.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
                session.getDatabase().getStore().getMvStore().setReuseSpace(true);
            }
        } catch (SQLException | RuntimeException e) {
            // The file stays as large as it is.
        }
    }
}
