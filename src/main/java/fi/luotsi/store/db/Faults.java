package fi.luotsi.store.db;

import fi.luotsi.core.keep.StoreFault;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the database's errors into ours. Their texts are never passed on: they may hold somebody's row. */
final class Faults {

    /** H2's numbers, which are also its SQLStates. */
    static final String WRONG_FILE_PASSWORD = "90049";
    static final String IN_USE = "90020";

    private static final String GENERAL = "50000";
    private static final String CONNECTION_CLOSED = "90098";
    private static final String OBJECT_CLOSED = "90007";
    private static final String DATABASE_CLOSED = "90121";
    private static final String IO = "90028";
    private static final String IO_NAMED = "90031";
    private static final String FILE_CORRUPT = "90030";
    private static final String CONVERSION = "22018";
    private static final String READ_ONLY = "90097";

    private Faults() {}

    /** The fault for any error that came out of the database or jOOQ. */
    static StoreFault of(Throwable error) {
        if (error instanceof StoreFault fault) {
            return fault;
        }
        SQLException sql = find(error, SQLException.class);
        String state = sql == null || sql.getSQLState() == null ? "" : sql.getSQLState();
        if (diskFull(error)) {
            return new StoreFault("disk-full", state);
        }
        return new StoreFault(switch (state) {
            case READ_ONLY -> "read-only";
            // What we have closed ourselves is not asked any more. H2 closes a database when its own threads, too, find
            // a page that they cannot read or write.
            case CONNECTION_CLOSED, OBJECT_CLOSED, DATABASE_CLOSED, FILE_CORRUPT, CONVERSION, WRONG_FILE_PASSWORD,
                    GENERAL, IO, IO_NAMED -> "damaged";
            default -> "fault";
        }, state);
    }

    /** Whether the file could not be written, or may not have been: not a statement that was refused. */
    static boolean writingFailed(Throwable error) {
        String code = of(error).code();
        return code.equals("disk-full") || code.equals("damaged") || find(error, IOException.class) != null;
    }

    static String state(SQLException error) {
        return error.getSQLState() == null ? "" : error.getSQLState();
    }

    static boolean diskFull(Throwable error) {
        for (Throwable cause = error; cause != null; cause = next(cause)) {
            String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof IOException && (text.contains("no space left") || text.contains("not enough space")
                    || text.contains("quota exceeded"))) {
                return true;
            }
        }
        return false;
    }

    private static <T> @Nullable T find(Throwable error, Class<T> type) {
        for (Throwable cause = error; cause != null; cause = next(cause)) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
