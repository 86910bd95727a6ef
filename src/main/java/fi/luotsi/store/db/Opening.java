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
import org.flywaydb.core.api.FlywayException;
import org.h2.Driver;
import org.jooq.exception.DataAccessException;

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
            return new Database(keeper, worker(), stamp());
        } catch (SQLException | DataAccessException | FlywayException | IOException e) {
            if (keeper != null) {
                Database.closeQuietly(keeper);
            }
            throw new StoreTrouble(Faults.diskFull(e) ? "disk-full" : "cannot-write");
        }
    }

    /**
     * Opens the database.
     *
     * @throws StoreTrouble damaged, not-a-database, in-use, newer or disk-full; the file is as it was
     */
    public Database open() throws StoreTrouble {
        checkHeader(address.file());
        Connection keeper = null;
        Database database = null;
        try {
            keeper = connect(address.open(), Schema.KEEPER);
            Schema.bringUp(keeper, address.open(), password(Schema.KEEPER));
            database = new Database(keeper, worker(), stamp());
            compare(database);
            return database;
        } catch (SQLException | RuntimeException | StoreTrouble e) {
            if (database != null) {
                database.close();
            } else if (keeper != null) {
                Database.closeQuietly(keeper);
            }
            throw e instanceof StoreTrouble trouble ? trouble : trouble(e);
        }
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
    private void compare(Database database) throws StoreTrouble {
        Stamp.State now = database.run(Database::state);
        Stamp.State noted = stamp().read();
        if (now.generation() < 0) {
            throw new StoreTrouble("damaged");
        }
        if (noted != null && (now.generation() < noted.generation()
                || now.generation() == noted.generation() && now.documents() != noted.documents())) {
            throw new StoreTrouble("damaged");
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
