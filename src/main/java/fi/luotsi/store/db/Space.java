package fi.luotsi.store.db;

import fi.luotsi.store.key.SafeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

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
            MVStore store = store(keeper);
            if (store != null) {
                store.setReuseSpace(true);
            }
        } catch (SQLException | RuntimeException e) {
            // The file stays as large as it is.
        }
    }

    /** A number that grows when anything is written, -1 when it is not known. */
    static long version(Connection keeper) {
        try {
            MVStore store = store(keeper);
            return store == null ? -1 : store.getCurrentVersion();
        } catch (SQLException | RuntimeException e) {
            return -1;
        }
    }

    /**
     * Copies the open file as it is, encrypted, through H2's own channel: on Windows no other channel may read it.
     * Nothing may be written meanwhile. The copy is on the disk when this returns.
     */
    static void copy(Connection keeper, Path to) throws SQLException, IOException {
        MVStore store = store(keeper);
        if (store == null) {
            throw new IOException("no file");
        }
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            SafeFile.ownerOnly(to);
            try (AsItIs out = new AsItIs(Channels.newOutputStream(channel))) {
                store.getFileStore().backup(out);
                out.flush();
                channel.force(true);
            }
        }
    }

    private static @Nullable MVStore store(Connection keeper) throws SQLException {
        return keeper.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
                ? session.getDatabase().getStore().getMvStore() : null;
    }

    /** H2 gives its file to a ZIP only; this one lets the bytes through unpacked. */
    private static final class AsItIs extends ZipOutputStream {

        private final OutputStream target;

        AsItIs(OutputStream target) {
            super(target);
            this.target = target;
        }

        @Override
        public void putNextEntry(ZipEntry entry) {}

        @Override
        public void closeEntry() {}

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            target.write(bytes, from, length);
        }

        @Override
        public void write(int one) throws IOException {
            target.write(one);
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        @Override
        public void finish() {}

        @Override
        public void close() throws IOException {
            def.end();
            target.close();
        }
    }
}
