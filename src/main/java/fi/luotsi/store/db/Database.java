package fi.luotsi.store.db;

import static fi.luotsi.store.sql.Tables.DOCUMENT;
import static fi.luotsi.store.sql.Tables.STORE_INFO;

import fi.luotsi.core.keep.StoreFault;
import java.io.IOException;
import java.nio.file.Path;
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
import org.jspecify.annotations.Nullable;

/**
 * The open database. All of its methods take turns, so that there is one writer.
 *
 * <p>The worker's connection does the work. The keeper's is there because only an admin may ask H2 to sync its file; it
 * runs that one statement. After the first write that fails nothing more is written: both are closed, and a connection
 * takes their place that can only read what is on the disk.
 */
public final class Database implements AutoCloseable {

    private final @Nullable Connection keeper;
    private final Reader reader;
    private final Stamp stamp;
    private final long versionAtOpening;
    private final Stamp.@Nullable Note noteAtOpening;
    private Connection worker;
    private DSLContext sql;
    private boolean clean;
    private boolean readOnly;
    private boolean closed;

    /** Connects to the database for reading only. */
    @FunctionalInterface
    interface Reader {
        Connection connect() throws SQLException;
    }

    /**
     * A database that is open.
     *
     * @param keeper null = it is open for reading only
     * @param note what the note beside it said on opening
     */
    Database(@Nullable Connection keeper, Connection worker, Stamp stamp, Stamp.@Nullable Note note, Reader reader)
            throws SQLException {
        this.keeper = keeper;
        this.worker = worker;
        this.stamp = stamp;
        this.reader = reader;
        readOnly = keeper == null;
        noteAtOpening = note;
        versionAtOpening = keeper == null ? -1 : Space.version(keeper);
        worker.setAutoCommit(false);
        sql = sql(worker);
    }

    /** Notes that it is open: a program that dies now leaves that note. */
    void begin() {
        try {
            stamp.write(run(Database::state));
        } catch (IOException e) {
            // Nothing can be written, so nothing will be; what is there can be read.
            onlyReadable(Faults.of(e));
            checkOpen();
        }
    }

    /** Notes that it was closed as it should be before, and holds what it held then. */
    void endedCleanly() {
        clean = true;
    }

    /** Whether it was closed as it should be before, and the small tables hold what they held then. */
    public boolean hadEndedCleanly() {
        return clean;
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
            throw undone(e, Faults.diskFull(e));
        }
    }

    /**
     * Writes without jOOQ, in one transaction that a power cut may still undo.
     *
     * @throws StoreFault when it fails; nothing is changed then
     */
    public synchronized void bulk(BulkWork work) {
        checkWritable();
        try {
            work.run(worker);
            worker.commit();
        } catch (RuntimeException | SQLException e) {
            throw undone(e, Faults.writingFailed(e));
        }
    }

    /**
     * Reads without jOOQ.
     *
     * @throws StoreFault when it fails
     */
    public synchronized void look(BulkWork work) {
        checkOpen();
        try {
            work.run(worker);
            worker.commit();
        } catch (RuntimeException | SQLException e) {
            throw undone(e, false);
        }
    }

    /**
     * Writes in one transaction that survives a power cut once this returns.
     *
     * @throws StoreFault when it fails; nothing is changed then. When it was the disk that failed, the database can only
     *     be read from then on
     */
    public synchronized <T> T save(Work<T> work) {
        checkWritable();
        try {
            T result = work.run(sql);
            sql.update(STORE_INFO).set(STORE_INFO.GENERATION, STORE_INFO.GENERATION.plus(1)).execute();
            worker.commit();
            // Not before: with changes not committed yet, H2 reads every page to count the rows.
            Stamp.State state = state(sql);
            worker.commit();
            sync();
            stamp.write(state);
            return result;
        } catch (RuntimeException | SQLException | IOException e) {
            throw undone(e, Faults.writingFailed(e));
        }
    }

    /**
     * Writes as {@link #save} does what is no change of the data, such as that they were looked at: no backup is due for it.
     *
     * @throws StoreFault as {@link #save}
     */
    public synchronized void note(Work<?> work) {
        checkWritable();
        try {
            work.run(sql);
            worker.commit();
            sync();
        } catch (RuntimeException | SQLException e) {
            throw undone(e, Faults.writingFailed(e));
        }
    }

    /** How many durable changes it has seen. */
    public long generation() {
        return run(Database::state).generation();
    }

    /** Sets the number of durable changes, durably: a restored database must count as newer than all before it. */
    public void generation(long number) {
        save(sql -> sql.update(STORE_INFO).set(STORE_INFO.GENERATION, number - 1).execute());
    }

    /** Whether nothing can be written: a copy is looked at, or writing has failed. */
    public synchronized boolean readOnly() {
        return readOnly;
    }

    /**
     * Copies the file as it is at this moment, encrypted with the same key, while nothing else is done.
     *
     * @param to does not exist; on the disk when this returns
     * @return how many durable changes the copy has seen
     * @throws StoreFault when it fails; the database itself is not harmed
     */
    public synchronized long copy(Path to) {
        checkWritable();
        try {
            worker.commit();
            sync();
            if (keeper != null) {
                Space.copy(keeper, to);
            }
            return generation();
        } catch (SQLException | IOException | RuntimeException e) {
            throw Faults.of(e);
        }
    }

    static Stamp.State state(DSLContext sql) {
        Long generation = sql.select(STORE_INFO.GENERATION).from(STORE_INFO).fetchOne(STORE_INFO.GENERATION);
        return new Stamp.State(
                generation == null ? -1 : generation, sql.fetchCount(DOCUMENT) - Unfinished.documents(sql));
    }

    private void sync() throws SQLException {
        if (keeper != null) {
            sync(keeper);
        }
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

    private void checkWritable() {
        checkOpen();
        if (readOnly) {
            throw new StoreFault("read-only", "");
        }
    }

    private StoreFault undone(Exception error, boolean broken) {
        try {
            worker.rollback();
        } catch (SQLException e) {
            // The connection is gone, and the work with it.
        }
        StoreFault fault = Faults.of(error);
        return broken && !readOnly ? onlyReadable(fault) : fault;
    }

    /** What H2 still holds in memory may never have reached the disk: only what the disk gives is looked at from now. */
    private StoreFault onlyReadable(StoreFault fault) {
        closeQuietly(worker);
        if (keeper != null) {
            closeQuietly(keeper);
        }
        readOnly = true;
        try {
            worker = reader.connect();
            worker.setAutoCommit(false);
            sql = sql(worker);
        } catch (SQLException e) {
            closed = true;
            return fault;
        }
        return new StoreFault(
                fault.code().equals("disk-full") ? "disk-full-read-only" : "writing-failed", fault.sqlState());
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            noteClosing();
            closed = true;
            closeQuietly(worker);
            if (keeper != null && !readOnly) {
                Space.giveBack(keeper);
                closeQuietly(keeper);
            }
        }
    }

    /** Closes it without writing anything: it is not what it should be. */
    public synchronized void abandon() {
        if (!closed) {
            closed = true;
            if (keeper != null && !readOnly) {
                try (Statement statement = keeper.createStatement()) {
                    statement.execute("shutdown immediately");
                } catch (SQLException e) {
                    // It ends the connection, and says so.
                }
                closeQuietly(keeper);
            }
            closeQuietly(worker);
        }
    }

    /** Writes down that it is closed and what the small tables hold; without it the next opening looks at everything. */
    private void noteClosing() {
        if (readOnly || keeper == null) {
            return;
        }
        try {
            Stamp.Note before = noteAtOpening;
            if (before != null && before.digest() != null && versionAtOpening >= 0
                    && Space.version(keeper) == versionAtOpening) {
                stamp.write(before);
                return;
            }
            sync(keeper);
            stamp.write(new Stamp.Note(run(Database::state), new Digests(this).small()));
        } catch (StoreFault | SQLException | IOException e) {
            // Then the next opening looks at everything.
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
