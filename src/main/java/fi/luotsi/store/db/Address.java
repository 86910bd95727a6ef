package fi.luotsi.store.db;

import fi.luotsi.core.keep.StoreTrouble;
import java.nio.file.Path;

/** The addresses of a database: the only place where one is made. */
public final class Address {

    private static final String NAME = "luotsi";
    /** What REUSE_SPACE is for: {@link Space}. */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;REUSE_SPACE=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE";

    private final Path folder;
    private final String scheme;

    /**
     * The address of the database in a folder.
     *
     * @throws StoreTrouble path-semicolon or path-network; H2 would run what follows a semicolon
     */
    public Address(Path folder) throws StoreTrouble {
        this(folder, "");
    }

    /** @param scheme the file system of H2 below ours; "" = the computer's own */
    Address(Path folder, String scheme) throws StoreTrouble {
        this.scheme = scheme;
        this.folder = folder.toAbsolutePath().normalize();
        String path = this.folder.toString();
        if (path.chars().anyMatch(sign -> sign == ';' || Character.isISOControl(sign))) {
            throw new StoreTrouble("path-semicolon");
        }
        if (path.startsWith("\\\\") || path.startsWith("//")) {
            throw new StoreTrouble("path-network");
        }
    }

    public Path folder() {
        return folder;
    }

    /** The database's file. */
    public Path file() {
        return folder.resolve(NAME + ".mv.db");
    }

    /** Opens a database that exists; the first connection, whose settings hold for all. */
    String open() {
        return base() + ";IFEXISTS=TRUE" + SETTINGS;
    }

    /** Makes a database that does not exist. */
    String create() {
        return base() + SETTINGS;
    }

    /** Opens a database that is not to be changed. */
    String read() {
        return base() + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
                + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    /** A further connection to the open database; only an admin may name settings, and the first one did. */
    String join() {
        return base() + ";IFEXISTS=TRUE";
    }

    private String base() {
        return "jdbc:h2:" + OrderedFile.scheme() + scheme + folder.resolve(NAME) + ";CIPHER=AES";
    }
}
