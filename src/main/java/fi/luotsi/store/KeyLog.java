package fi.luotsi.store;

import static fi.luotsi.store.sql.Tables.SETTING;

import fi.luotsi.core.keep.Use;
import fi.luotsi.store.db.Address;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.UseRows;
import fi.luotsi.store.key.KeyFile;
import fi.luotsi.store.key.KeyFiles;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that no change of the key file is missing from the log of uses.
 *
 * <p>The key file and the log cannot be written in one step. So the database keeps which ways in the log knows of; when
 * the key file has others on opening, the program was killed between the two, the database could not be opened when the
 * passphrase was set, or a backup from before was restored. Then the log is told now what can still be told.
 */
final class KeyLog {

    /** The setting that keeps the ways in. */
    static final String KNOWN = "keys.known";
    /** What the log says of a change that it was not told of when it was made. */
    static final String NOTICED = "noticed";

    private final Database database;
    private final UseRows uses;

    KeyLog(Database database, UseRows uses) {
        this.database = database;
        this.uses = uses;
    }

    /** Logs a change of the key file that has been made. */
    void changed(KeyFile file, String about) {
        if (!database.readOnly()) {
            database.note(sql -> {
                uses.add(sql, Use.of(Use.What.PASSPHRASE, about));
                know(sql, file);
                return null;
            });
        }
    }

    /** Logs that the key file was changed without the log, if it was. */
    void notice(KeyFile file, Address store, Means means) {
        String known = database.readOnly() ? null : known();
        String ways = String.join(" ", file.ways());
        if (database.readOnly() || ways.equals(known)) {
            return;
        }
        String about = known == null ? null : about(List.of(known.split(" ")), file.ways(), store, means);
        database.note(sql -> {
            if (about != null) {
                uses.add(sql, Use.of(Use.What.PASSPHRASE, about));
            }
            know(sql, file);
            return null;
        });
    }

    private static String about(List<String> known, List<String> ways, Address store, Means means) {
        List<String> other = new ArrayList<>(ways);
        other.removeAll(known);
        boolean passphrase = other.stream().anyMatch(KeyFile::isPassphrase);
        boolean code = other.stream().anyMatch(way -> !KeyFile.isPassphrase(way));
        LocalDateTime when = written(store, means);
        return NOTICED + (passphrase ? " passphrase" : "") + (code ? " new-code" : "") + (when == null ? "" : " " + when);
    }

    /** When the key file was written, local time; null when the file system does not tell. */
    private static @Nullable LocalDateTime written(Address store, Means means) {
        Instant at = new KeyFiles(store.folder(), means.floor()).written();
        return at == null ? null : LocalDateTime.ofInstant(at, means.clock().getZone()).truncatedTo(ChronoUnit.SECONDS);
    }

    private @Nullable String known() {
        return database.run(sql -> sql.select(SETTING.CONTENT).from(SETTING).where(SETTING.NAME.eq(KNOWN))
                .fetchOne(SETTING.CONTENT));
    }

    private static void know(DSLContext sql, KeyFile file) {
        String ways = String.join(" ", file.ways());
        sql.insertInto(SETTING).set(SETTING.NAME, KNOWN).set(SETTING.CONTENT, ways)
                .onConflict(SETTING.NAME).doUpdate().set(SETTING.CONTENT, ways).execute();
    }
}
