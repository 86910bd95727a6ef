package fi.luotsi.store.db;

import static fi.luotsi.store.sql.Tables.DOCUMENT;
import static fi.luotsi.store.sql.Tables.STORE_INFO;

import fi.luotsi.core.keep.StoreFault;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.Log;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;

/**
 * The open database. All of its methods take turns, so that there is one writer.
 *
 * <p>The worker's connection does the work. The keeper's is there because only an admin may ask H2 to sync its file; it
 * runs that one statement.
 */
public final class Database implements AutoCloseable {

    private final Connection keeper;
    private final Connection worker;
    private final DSLContext sql;
    private final Stamp stamp;
    private boolean closed;

    Database(Connection keeper, Connection worker, Stamp stamp) throws SQLException {
        this.keeper = keeper;
        this.worker = worker;
        this.stamp = stamp;
        worker.setAutoCommit(false);
        sql = sql(worker);
    }

    static DSLContext sql(Connection connection) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        JooqLogger.globalThreshold(Log.Level.WARN); // else it greets on every start
        return DSL.using(connection, SQLDialect.H2, new Settings()
                .withRenderSchema(false)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withRenderNameCase(RenderNameCase.LOWER_IF_UNQUOTED)
                .withExecuteLogging(false));
    }

    /** Work on the database with jOOQ. */
    @FunctionalInterface
    public interface Work<T> {
        T run(DSLContext sql);
    }

    /** Work on the database with plain JDBC, where every row's cost counts. */
    @FunctionalInterface
    public interface BulkWork {
        void run(Connection connection) throws SQLException;
    }

    /**
     * Reads, or writes in one transaction that a power cut may still undo.
     *
     * @throws StoreFault when it fails; nothing is changed then
     */
    public synchronized <T> T run(Work<T> work) {
        checkOpen();
        try {
            T result = work.run(sql);
            worker.commit();
            return result;
        } catch (RuntimeException | SQLException e) {
            throw undone(e);
        }
    }

    /**
     * Does the same without jOOQ.
     *
     * @throws StoreFault when it fails; nothing is changed then
     */
    public synchronized void bulk(BulkWork work) {
        checkOpen();
        try {
            work.run(worker);
            worker.commit();
        } catch (RuntimeException | SQLException e) {
            throw undone(e);
        }
    }

    /**
     * Writes in one transaction that survives a power cut once this returns.
     *
     * @throws StoreFault when it fails; nothing is changed then
     */
    public synchronized <T> T save(Work<T> work) {
        checkOpen();
        try {
            T result = work.run(sql);
            sql.update(STORE_INFO).set(STORE_INFO.GENERATION, STORE_INFO.GENERATION.plus(1)).execute();
            worker.commit();
            // Not before: with changes not committed yet, H2 reads every page to count the rows.
            Stamp.State state = state(sql);
            worker.commit();
            sync(keeper);
            stamp.write(state);
            return result;
        } catch (RuntimeException | SQLException | IOException e) {
            throw undone(e);
        }
    }

    static Stamp.State state(DSLContext sql) {
        Long generation = sql.select(STORE_INFO.GENERATION).from(STORE_INFO).fetchOne(STORE_INFO.GENERATION);
        return new Stamp.State(
                generation == null ? -1 : generation, sql.fetchCount(DOCUMENT) - Unfinished.documents(sql));
    }

    static void sync(Connection keeper) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    private void checkOpen() {
        if (closed) {
            throw new StoreFault("closed", "");
        }
    }

    private StoreFault undone(Exception error) {
        try {
            worker.rollback();
        } catch (SQLException e) {
            // The connection is gone, and the work with it.
        }
        return Faults.of(error);
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            closeQuietly(worker);
            Space.giveBack(keeper);
            closeQuietly(keeper);
        }
    }

    static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // Everything that was promised is on the disk already.
        }
    }
}
