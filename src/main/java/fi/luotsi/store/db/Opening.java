package fi.luotsi.store.db;

import static fi.luotsi.store.sql.Tables.STORE_INFO;

import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.store.key.DataKey;
import fi.luotsi.store.key.SafeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.api.FlywayException;
import org.h2.Driver;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Opens and makes the database of a store. */
public final class Opening {

    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    /** The header that every encrypted file begins with; a file that holds nothing else was cut. */
    private static final int HEADER = 4096;

    private final Address address;
    private final DataKey key;
    private final SecureRandom random;

    public Opening(Address address, DataKey key, SecureRandom random) {
        this.address = address;
        this.key = key;
        this.random = random;
    }

    /** Makes the database in an empty folder. */
    public Database create(String name, boolean practice) throws StoreTrouble {
        Connection keeper = null;
        try {
            keeper = connect(address.create(), Schema.KEEPER);
            SafeFile.ownerOnly(address.file());
            Schema.create(keeper, address.open(), password(Schema.KEEPER), key.userPassword(Schema.WORKER));
            Database.sql(keeper).insertInto(STORE_INFO)
                    .set(STORE_INFO.ID, 1).set(STORE_INFO.NAME, name).set(STORE_INFO.PRACTICE, practice)
                    .set(STORE_INFO.GENERATION, 0L).execute();
            Database.sync(keeper);
            Database database = new Database(keeper, worker(), stamp(), null, this::reader);
            database.begin();
            return database;
        } catch (SQLException | DataAccessException | FlywayException | IOException e) {
            if (keeper != null) {
                Database.closeQuietly(keeper);
            }
            throw new StoreTrouble(Faults.diskFull(e) ? "disk-full" : "cannot-write");
        }
    }

    /** What is done with a database of an older version. */
    @FunctionalInterface
    public interface Old {
        /** @param database open, as it is; nothing may be written into it */
        void run(Database database) throws StoreTrouble;
    }

    /** Opens the database; in one of an older version the tables are changed where they are. */
    public Database open() throws StoreTrouble {
        Database database = open(null);
        if (database == null) {
            throw new IllegalStateException("only a database that is given to somebody is not opened");
        }
        return database;
    }

    /**
     * Opens the database; for reading only when the disk is full.
     *
     * @param old gets a database of an older version, which is then not opened; null = its tables are changed at once
     * @return null when it was of an older version
     * @throws StoreTrouble damaged, not-a-database, in-use, newer or disk-full; the file is as it was
     */
    public @Nullable Database open(@Nullable Old old) throws StoreTrouble {
        Checked checked = check();
        Connection keeper = null;
        Database database = null;
        try {
            keeper = connect(address.open(), Schema.KEEPER);
            database = new Database(keeper, worker(), stamp(), checked.note, this::reader);
            if (database.generation() != checked.generation) {
                throw new StoreTrouble("damaged");
            }
            if (checked.clean) {
                database.endedCleanly();
            }
            if (checked.old && old != null) {
                old.run(database);
                database.abandon();
                return null;
            }
            if (checked.old) {
                Schema.bringUp(keeper, address.open(), password(Schema.KEEPER));
            }
            database.begin();
            return database;
        } catch (SQLException | RuntimeException | StoreTrouble e) {
            if (database != null) {
                database.abandon();
            } else if (keeper != null) {
                Database.closeQuietly(keeper);
            }
            if (database == null && Faults.diskFull(e)) {
                return read();
            }
            throw e instanceof StoreTrouble trouble ? trouble : trouble(e);
        }
    }

    /**
     * Opens for reading. H2 does not let go of a file whose header it could not read, until the channel is collected; a
     * second try, and on Windows the restoring of a backup, must not fail for that.
     */
    private Connection patiently() throws SQLException {
        for (int tries = 0; ; tries++) {
            try {
                return connect(address.read(), Schema.KEEPER);
            } catch (SQLException e) {
                if (tries == 3 || !Faults.state(e).equals(Faults.IN_USE)) {
                    throw e;
                }
                System.gc();
                LockSupport.parkNanos(50_000_000);
            }
        }
    }

    /** What is known of a database before it is opened for writing. */
    private record Checked(boolean old, long generation, boolean clean, Stamp.@Nullable Note note) {}

    /**
     * Looks at the database without being able to change it. When H2 opens a file for writing and cannot make out its
     * newest state, it goes on from an older one, or makes the file an empty database, and cuts off the rest.
     */
    private Checked check() throws StoreTrouble {
        checkHeader(address.file());
        Connection keeper = null;
        try {
            keeper = patiently();
            boolean old = Schema.isOld(keeper);
            Stamp.Note note = stamp().read();
            try (Database database = new Database(null, worker(), stamp(), note, this::reader)) {
                compare(database, note);
                return new Checked(old, database.generation(), database.hadEndedCleanly(), note);
            }
        } catch (SQLException | RuntimeException e) {
            throw trouble(e);
        } finally {
            if (keeper != null) {
                Database.closeQuietly(keeper);
            }
        }
    }

    /**
     * Opens the database without ever changing its file: a copy that is to be looked at.
     *
     * @throws StoreTrouble damaged, not-a-database or in-use
     */
    public Database read() throws StoreTrouble {
        checkHeader(address.file());
        Database database = null;
        try {
            Stamp.Note note = stamp().read();
            database = new Database(null, reader(), stamp(), note, this::reader);
            compare(database, note);
            return database;
        } catch (SQLException | RuntimeException | StoreTrouble e) {
            if (database != null) {
                database.close();
            }
            throw e instanceof StoreTrouble trouble ? trouble : trouble(e);
        }
    }

    /** How many durable changes the database had seen by the note beside it; -1 when that cannot be read. */
    public long noted() {
        Stamp.Note note = stamp().read();
        return note == null ? -1 : note.state().generation();
    }

    private static StoreTrouble trouble(Exception e) {
        if (e instanceof SQLException sql && Faults.state(sql).equals(Faults.IN_USE)) {
            return new StoreTrouble("in-use");
        }
        // The key file opened, so the key is right: whatever is wrong is wrong with the database.
        return new StoreTrouble(Faults.of(e).code().equals("disk-full") ? "disk-full" : "damaged");
    }

    private static void checkHeader(Path file) throws StoreTrouble {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(ENCRYPTED.length);
            if (head.length == 0 || Files.size(file) <= HEADER && Arrays.equals(head, ENCRYPTED)) {
                throw new StoreTrouble("damaged");
            }
            if (!Arrays.equals(head, ENCRYPTED)) {
                throw new StoreTrouble("not-a-database");
            }
        } catch (IOException e) {
            throw new StoreTrouble("damaged");
        }
    }

    /** A database that has not come as far as its note says was cut or put back: it must not pass for the newest. */
    private static void compare(Database database, Stamp.@Nullable Note note) throws StoreTrouble {
        Stamp.State now = database.run(Database::state);
        if (now.generation() < 0) {
            throw new StoreTrouble("damaged");
        }
        if (note == null || now.generation() > note.state().generation()) {
            return;
        }
        if (now.generation() < note.state().generation() || now.documents() != note.state().documents()) {
            throw new StoreTrouble("damaged");
        }
        if (note.digest() != null) {
            if (!note.digest().equals(new Digests(database).small())) {
                throw new StoreTrouble("damaged");
            }
            database.endedCleanly();
        }
    }

    /** Only an admin may say how a database is opened; it is not needed for long. */
    private Connection reader() throws SQLException {
        Connection keeper = patiently();
        try {
            return worker();
        } finally {
            Database.closeQuietly(keeper);
        }
    }

    private Connection worker() throws SQLException {
        return connect(address.join(), Schema.WORKER);
    }

    private Connection connect(String url, String user) throws SQLException {
        Properties login = new Properties();
        login.put("user", user);
        login.put("password", password(user));
        Connection connection = new Driver().connect(url, login);
        if (connection == null) {
            throw new SQLException("no connection", "08001");
        }
        return connection;
    }

    /** H2 takes the password of the file and that of the user with a space between, and wipes them. */
    private char[] password(String user) {
        char[] file = key.filePassword();
        char[] own = key.userPassword(user);
        char[] both = Arrays.copyOf(file, file.length + 1 + own.length);
        both[file.length] = ' ';
        System.arraycopy(own, 0, both, file.length + 1, own.length);
        Arrays.fill(file, ' ');
        Arrays.fill(own, ' ');
        return both;
    }

    private Stamp stamp() {
        return new Stamp(address.folder(), key, random);
    }
}
