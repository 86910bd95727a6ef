package fi.luotsi.store.db;

import static fi.luotsi.store.sql.Tables.DOCUMENT;

import fi.luotsi.store.pack.Hash;
import fi.luotsi.store.pack.Kind;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jooq.impl.DSL;

/** The table of documents: rows in, in batches; rows out, in runs of neighbouring ids. */
public final class Documents {

    /** Rows added in one transaction; a whole import in one is three times slower in H2. */
    public static final int BATCH = 500;

    private static final int LONGEST_RUN = 1000;
    /** Reading this many rows in vain is cheaper than another statement. */
    private static final int LARGEST_GAP = 8;

    private final Database database;

    public Documents(Database database) {
        this.database = database;
    }

    /** A row to be added. */
    public record Row(long id, Kind kind, Hash hash, byte[] packed) {}

    /** Adds rows in one transaction, by plain JDBC: jOOQ's batches cost up to twice as much. */
    public void add(List<Row> rows) {
        database.bulk(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into document (id, kind, hash, packed) values (?, ?, ?, ?)")) {
                for (Row row : rows) {
                    insert.setLong(1, row.id);
                    insert.setShort(2, row.kind.number());
                    insert.setBytes(3, row.hash.bytes());
                    insert.setBytes(4, row.packed);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** The highest id in use, 0 when the table is empty. */
    public long last() {
        Long last = database.run(sql -> sql.select(DSL.max(DOCUMENT.ID)).from(DOCUMENT).fetchOneInto(Long.class));
        return last == null ? 0 : last;
    }

    /** Removes documents that nothing refers to. */
    public void remove(Collection<Long> ids) {
        List<Long> all = new ArrayList<>(ids);
        for (int i = 0; i < all.size(); i += BATCH) {
            List<Long> some = all.subList(i, Math.min(all.size(), i + BATCH));
            database.run(sql -> sql.deleteFrom(DOCUMENT).where(DOCUMENT.ID.in(some)).execute());
        }
    }

    /** Gives {@code to} every document. */
    public void scan(Consumer<Row> to) {
        long last = last();
        for (long first = 0; first <= last; first += LONGEST_RUN) {
            long from = first;
            database.run(sql -> sql.select(DOCUMENT.ID, DOCUMENT.KIND, DOCUMENT.HASH, DOCUMENT.PACKED).from(DOCUMENT)
                    .where(DOCUMENT.ID.between(from, from + LONGEST_RUN - 1)).fetch())
                    .forEach(row -> to.accept(new Row(
                            row.value1(), Kind.numbered(row.value2()), Hash.stored(row.value3()), row.value4())));
        }
    }

    /** Gives {@code to} each of these documents that exists, by id, and perhaps some of their neighbours. */
    public void read(long[] sortedIds, BiConsumer<Long, byte[]> to) {
        int from = 0;
        while (from < sortedIds.length) {
            int end = from + 1;
            while (end < sortedIds.length && end - from < LONGEST_RUN
                    && sortedIds[end] - sortedIds[end - 1] <= LARGEST_GAP) {
                end++;
            }
            long first = sortedIds[from];
            long last = sortedIds[end - 1];
            database.run(sql -> sql.select(DOCUMENT.ID, DOCUMENT.PACKED).from(DOCUMENT)
                    .where(DOCUMENT.ID.between(first, last)).fetch())
                    .forEach(row -> to.accept(row.value1(), row.value2()));
            from = end;
        }
    }
}
