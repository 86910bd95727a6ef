package fi.luotsi.store.db;

import static fi.luotsi.store.sql.Tables.IMPORT_RUN;
import static fi.luotsi.store.sql.Tables.QUARANTINE;

import fi.luotsi.store.pack.Hash;
import java.sql.PreparedStatement;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** The table of rows in quarantine. */
public final class LeftOuts {

    private static final int AT_ONCE = 500;

    private final Database database;

    public LeftOuts(Database database) {
        this.database = database;
    }

    /**
     * A row to be added.
     *
     * @param content hash by which equal rows are told
     * @param hash hash of the plain packed bytes
     */
    public record Row(long id, Hash content, Hash hash, byte[] packed) {}

    /** A row that is kept with other words about it; its content is the same. */
    public record Repacked(long id, Hash hash, byte[] packed) {}

    /** A row of a complete import. */
    public record Kept(long id, int snapshot, LocalDateTime taken, Hash hash, byte[] packed) {}

    /** Adds rows of an import in one transaction. */
    public void add(int snapshot, List<Row> rows) {
        database.bulk(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into quarantine (id, import_id, content, hash, packed) values (?, ?, ?, ?, ?)")) {
                for (Row row : rows) {
                    insert.setLong(1, row.id);
                    insert.setInt(2, snapshot);
                    insert.setBytes(3, row.content.bytes());
                    insert.setBytes(4, row.hash.bytes());
                    insert.setBytes(5, row.packed);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** The highest id in use, 0 when the table is empty. */
    public long last() {
        Long last = database.run(sql -> sql.select(DSL.max(QUARANTINE.ID)).from(QUARANTINE).fetchOneInto(Long.class));
        return last == null ? 0 : last;
    }

    /** The rows of complete imports that are not older than {@code since}, told by their content. */
    public Set<Hash> contents(LocalDateTime since) {
        return new HashSet<>(database.run(sql -> sql.select(QUARANTINE.CONTENT).from(QUARANTINE).join(IMPORT_RUN)
                .on(QUARANTINE.IMPORT_ID.eq(IMPORT_RUN.ID))
                .where(IMPORT_RUN.STATE.eq(Unfinished.COMPLETE), IMPORT_RUN.TAKEN.ge(since))
                .fetch(QUARANTINE.CONTENT)).stream().map(Hash::stored).toList());
    }

    /** Gives {@code to} the rows of complete imports, newest import first, each in the order of its files. */
    public void each(Consumer<Kept> to) {
        for (int snapshot : snapshots()) {
            long after = 0;
            List<Kept> some = some(snapshot, after);
            while (!some.isEmpty()) {
                some.forEach(to);
                after = some.getLast().id;
                some = some(snapshot, after);
            }
        }
    }

    private List<Integer> snapshots() {
        return database.run(sql -> sql.selectDistinct(IMPORT_RUN.ID).from(IMPORT_RUN).join(QUARANTINE)
                .on(QUARANTINE.IMPORT_ID.eq(IMPORT_RUN.ID)).where(IMPORT_RUN.STATE.eq(Unfinished.COMPLETE))
                .orderBy(IMPORT_RUN.ID.desc()).fetch(IMPORT_RUN.ID));
    }

    private List<Kept> some(int snapshot, long after) {
        return database.run(sql -> sql
                .select(QUARANTINE.ID, QUARANTINE.IMPORT_ID, IMPORT_RUN.TAKEN, QUARANTINE.HASH, QUARANTINE.PACKED)
                .from(QUARANTINE).join(IMPORT_RUN).on(QUARANTINE.IMPORT_ID.eq(IMPORT_RUN.ID))
                .where(QUARANTINE.IMPORT_ID.eq(snapshot), QUARANTINE.ID.gt(after))
                .orderBy(QUARANTINE.ID).limit(AT_ONCE).fetch())
                .map(row -> new Kept(
                        row.value1(), row.value2(), row.value3(), Hash.stored(row.value4()), row.value5()));
    }

    /** Keeps other words about rows, durably; rows that are gone stay so. */
    public void repack(List<Repacked> rows) {
        database.save(sql -> {
            for (Repacked row : rows) {
                sql.update(QUARANTINE).set(QUARANTINE.HASH, row.hash.bytes()).set(QUARANTINE.PACKED, row.packed)
                        .where(QUARANTINE.ID.eq(row.id)).execute();
            }
            return rows.size();
        });
    }

    /** Removes rows durably. */
    public void release(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        database.save(sql -> {
            for (int i = 0; i < all.size(); i += AT_ONCE) {
                sql.deleteFrom(QUARANTINE).where(QUARANTINE.ID.in(all.subList(i, Math.min(all.size(), i + AT_ONCE))))
                        .execute();
            }
            return all.size();
        });
    }

    /** Whether a complete import before {@code time} has left rows. */
    public boolean anyBefore(LocalDateTime time) {
        return database.run(sql -> sql.fetchExists(sql.selectOne().from(QUARANTINE)
                .where(QUARANTINE.IMPORT_ID.in(before(time)))));
    }

    /** Removes the rows of complete imports before {@code time}, in the transaction of {@code sql}. */
    public static int removeBefore(DSLContext sql, LocalDateTime time) {
        return sql.deleteFrom(QUARANTINE).where(QUARANTINE.IMPORT_ID.in(before(time))).execute();
    }

    private static Select<Record1<Integer>> before(LocalDateTime time) {
        return DSL.select(IMPORT_RUN.ID).from(IMPORT_RUN)
                .where(IMPORT_RUN.STATE.eq(Unfinished.COMPLETE), IMPORT_RUN.TAKEN.lt(time));
    }

    /** Removes the rows from this id on: what a file left that is not taken into its import. */
    public void discardFrom(long first) {
        long last = last();
        for (long id = first; id <= last; id += AT_ONCE) {
            long start = id;
            database.run(sql -> sql.deleteFrom(QUARANTINE)
                    .where(QUARANTINE.ID.between(start, start + AT_ONCE - 1)).execute());
        }
    }
}
