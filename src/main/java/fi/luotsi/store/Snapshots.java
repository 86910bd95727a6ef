package fi.luotsi.store;

import static fi.luotsi.store.sql.Tables.IMPORT_FILE;
import static fi.luotsi.store.sql.Tables.IMPORT_RUN;
import static fi.luotsi.store.sql.Tables.SNAPSHOT_ARRAY;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Stay;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.Unfinished;
import fi.luotsi.store.pack.Hash;
import fi.luotsi.store.pack.Head;
import fi.luotsi.store.pack.HeadArrays;
import fi.luotsi.store.pack.Kind;
import fi.luotsi.store.pack.MemberArrays;
import fi.luotsi.store.pack.MemoryArrays;
import fi.luotsi.store.pack.PackFault;
import fi.luotsi.store.pack.Packing;
import fi.luotsi.store.pack.StayArrays;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What the complete imports brought: their reports, their members, the heads of their documents. */
final class Snapshots {

    /** The part of an import's arrays that holds its heads; the others are numbered as the kinds are. */
    static final short HEADS = 9;
    /** The part that holds what is remembered of the files' records. */
    static final short MEMORY = 11;

    /** The part that holds the workplace periods of the plans that an import brought. */
    static final short STAYS = 12;

    private final Database database;
    private final Packing packing;

    Snapshots(Database database, Packing packing) {
        this.database = database;
        this.packing = packing;
    }

    /** The reports of an import, as they are packed. */
    record Reports(List<FileReport> files) {}

    /** A file taken into an import. */
    record KeptFile(String name, Source source, String sha256, boolean newer) {}

    /** The complete imports, newest first. */
    List<SnapshotInfo> list() {
        return database.run(sql -> sql.select(IMPORT_RUN.ID, IMPORT_RUN.TAKEN, IMPORT_RUN.REPORTS).from(IMPORT_RUN)
                        .where(IMPORT_RUN.STATE.eq(Unfinished.COMPLETE)).orderBy(IMPORT_RUN.ID.desc()).fetch())
                .map(row -> new SnapshotInfo(row.value1(), row.value2(), unpack(row.value3(), Reports.class).files()));
    }

    /** The number of the newest complete import, 0 when there is none. */
    int newest() {
        Integer newest = database.run(sql -> sql.select(DSL.max(IMPORT_RUN.ID)).from(IMPORT_RUN)
                .where(IMPORT_RUN.STATE.eq(Unfinished.COMPLETE)).fetchOneInto(Integer.class));
        return newest == null ? 0 : newest;
    }

    /** The documents of one kind in a complete import; none when nothing of the kind has been imported. */
    List<MemberArrays.Member> members(int snapshot, Kind kind) {
        byte[] packed = database.run(sql -> sql.select(SNAPSHOT_ARRAY.PACKED).from(SNAPSHOT_ARRAY)
                .where(SNAPSHOT_ARRAY.IMPORT_ID.eq(snapshot), SNAPSHOT_ARRAY.PART.eq(kind.number()))
                .fetchOne(SNAPSHOT_ARRAY.PACKED));
        return packed == null ? List.of() : unpack(packed, MemberArrays.class).members();
    }

    /** The documents of every kind that a complete import has documents of. */
    Map<Kind, List<MemberArrays.Member>> members(int snapshot) {
        Map<Kind, List<MemberArrays.Member>> members = new EnumMap<>(Kind.class);
        List<Short> numbers = Arrays.stream(Kind.values()).map(Kind::number).toList();
        Map<Short, byte[]> parts = database.run(sql -> sql.select(SNAPSHOT_ARRAY.PART, SNAPSHOT_ARRAY.PACKED)
                .from(SNAPSHOT_ARRAY).where(SNAPSHOT_ARRAY.IMPORT_ID.eq(snapshot), SNAPSHOT_ARRAY.PART.in(numbers))
                .fetchMap(SNAPSHOT_ARRAY.PART, SNAPSHOT_ARRAY.PACKED));
        for (Kind kind : Kind.values()) {
            if (parts.containsKey(kind.number())) {
                members.put(kind, unpack(parts.get(kind.number()), MemberArrays.class).members());
            }
        }
        return members;
    }

    /** The heads of all documents of complete imports, oldest import first. */
    List<Head> heads() {
        List<Head> heads = new ArrayList<>();
        all(HEADS, HeadArrays.class).forEach(arrays -> heads.addAll(arrays.heads()));
        return heads;
    }

    /** The heads of the documents that each of these imports brought, in the order of the documents. */
    Map<Integer, List<Head>> heads(int from, int until) {
        Map<Integer, List<Head>> heads = new HashMap<>();
        parts(HEADS, HeadArrays.class, from, until).forEach((number, arrays) -> heads.put(number, arrays.heads()));
        return heads;
    }

    /** The workplace periods of the plans that each of these imports brought, by document. */
    Map<Integer, Map<Long, List<Stay>>> stays(int from, int until) {
        Map<Integer, Map<Long, List<Stay>>> stays = new HashMap<>();
        parts(STAYS, StayArrays.class, from, until).forEach((number, arrays) -> stays.put(number, fitting(arrays)));
        return stays;
    }

    private static Map<Long, List<Stay>> fitting(StayArrays arrays) {
        try {
            return arrays.byDocument();
        } catch (PackFault e) {
            throw new StoreFault("damaged", "");
        }
    }

    private <T> Map<Integer, T> parts(short part, Class<T> type, int from, int until) {
        Map<Integer, T> parts = new HashMap<>();
        database.run(sql -> sql.select(SNAPSHOT_ARRAY.IMPORT_ID, SNAPSHOT_ARRAY.PACKED).from(SNAPSHOT_ARRAY)
                        .where(SNAPSHOT_ARRAY.PART.eq(part), SNAPSHOT_ARRAY.IMPORT_ID.between(from, until)).fetch())
                .forEach(row -> parts.put(row.value1(), unpack(row.value2(), type)));
        return parts;
    }

    /** The same by document, in order. */
    Map<Long, Head> headsByDocument() {
        Map<Long, Head> byDocument = new LinkedHashMap<>();
        heads().forEach(head -> byDocument.put(head.document(), head));
        return byDocument;
    }

    /** What complete imports remember of their files' records, oldest import first. */
    List<MemoryArrays> memories() {
        return all(MEMORY, MemoryArrays.class);
    }

    private <T> List<T> all(short part, Class<T> type) {
        return database.run(sql -> sql.select(SNAPSHOT_ARRAY.PACKED).from(SNAPSHOT_ARRAY)
                        .where(SNAPSHOT_ARRAY.PART.eq(part)).orderBy(SNAPSHOT_ARRAY.IMPORT_ID)
                        .fetch(SNAPSHOT_ARRAY.PACKED))
                .stream().map(packed -> unpack(packed, type)).toList();
    }

    boolean seen(String sha256) {
        return database.run(sql -> sql.fetchExists(sql.selectOne().from(IMPORT_FILE).join(IMPORT_RUN)
                .on(IMPORT_FILE.IMPORT_ID.eq(IMPORT_RUN.ID))
                .where(IMPORT_FILE.SHA256.eq(sha256), IMPORT_RUN.STATE.eq(Unfinished.COMPLETE))));
    }

    /** When the newest data of a source came, as of an import; null when it never has. */
    @Nullable LocalDateTime taken(Source source, int snapshot) {
        return database.run(sql -> sql.select(DSL.max(IMPORT_RUN.TAKEN)).from(IMPORT_FILE).join(IMPORT_RUN)
                .on(IMPORT_FILE.IMPORT_ID.eq(IMPORT_RUN.ID))
                .where(IMPORT_FILE.SOURCE.eq(source.name()), IMPORT_FILE.NEWER.isTrue(), IMPORT_RUN.ID.le(snapshot),
                        IMPORT_RUN.STATE.eq(Unfinished.COMPLETE))
                .fetchOneInto(LocalDateTime.class));
    }

    /** Notes that an import has begun. */
    void begin(int number, LocalDateTime taken, long firstDocument) {
        database.run(sql -> sql.insertInto(IMPORT_RUN)
                .set(IMPORT_RUN.ID, number).set(IMPORT_RUN.STATE, Unfinished.LOADING).set(IMPORT_RUN.TAKEN, taken)
                .set(IMPORT_RUN.FIRST_DOCUMENT, firstDocument).execute());
    }

    /** Makes an import visible, in the transaction of {@code sql}. */
    void complete(
            DSLContext sql, int number, List<KeptFile> kept, List<FileReport> reports, List<Head> heads,
            MemoryArrays memory, StayArrays stays, Members members) {
        long file = next(sql.select(DSL.max(IMPORT_FILE.ID)).from(IMPORT_FILE).fetchOneInto(Long.class));
        for (KeptFile one : kept) {
            sql.insertInto(IMPORT_FILE)
                    .set(IMPORT_FILE.ID, file++).set(IMPORT_FILE.IMPORT_ID, number).set(IMPORT_FILE.NAME, one.name)
                    .set(IMPORT_FILE.SOURCE, one.source.name()).set(IMPORT_FILE.SHA256, one.sha256)
                    .set(IMPORT_FILE.NEWER, one.newer).execute();
        }
        array(sql, number, HEADS, HeadArrays.of(heads));
        if (!memory.isEmpty()) {
            array(sql, number, MEMORY, memory);
        }
        if (!stays.isEmpty()) {
            array(sql, number, STAYS, stays);
        }
        for (Kind kind : Kind.values()) {
            List<MemberArrays.Member> ofKind = members.of(kind);
            if (!ofKind.isEmpty()) {
                array(sql, number, kind.number(), MemberArrays.of(ofKind));
            }
        }
        sql.update(IMPORT_RUN).set(IMPORT_RUN.STATE, Unfinished.COMPLETE)
                .set(IMPORT_RUN.REPORTS, packing.stored(packing.pack(new Reports(reports))))
                .where(IMPORT_RUN.ID.eq(number)).execute();
    }

    /** Gives the members of each kind. */
    interface Members {
        List<MemberArrays.Member> of(Kind kind);
    }

    private void array(DSLContext sql, int number, short part, Object content) {
        long id = next(sql.select(DSL.max(SNAPSHOT_ARRAY.ID)).from(SNAPSHOT_ARRAY).fetchOneInto(Long.class));
        Packing.Packed packed = packing.pack(content);
        sql.insertInto(SNAPSHOT_ARRAY)
                .set(SNAPSHOT_ARRAY.ID, id).set(SNAPSHOT_ARRAY.IMPORT_ID, number).set(SNAPSHOT_ARRAY.PART, part)
                .set(SNAPSHOT_ARRAY.HASH, packed.hash().bytes())
                .set(SNAPSHOT_ARRAY.PACKED, packing.stored(packed)).execute();
    }

    /** Gives {@code to} every array with the hash it was stored with; arrays of old stores have none. */
    void eachArray(BiConsumer<Hash, byte[]> to) {
        for (long id : database.run(sql -> sql.select(SNAPSHOT_ARRAY.ID).from(SNAPSHOT_ARRAY)
                .where(SNAPSHOT_ARRAY.HASH.isNotNull()).orderBy(SNAPSHOT_ARRAY.ID).fetch(SNAPSHOT_ARRAY.ID))) {
            database.run(sql -> sql.select(SNAPSHOT_ARRAY.HASH, SNAPSHOT_ARRAY.PACKED).from(SNAPSHOT_ARRAY)
                            .where(SNAPSHOT_ARRAY.ID.eq(id)).fetch())
                    .forEach(row -> to.accept(Hash.stored(row.value1()), row.value2()));
        }
    }

    private static long next(@Nullable Long last) {
        return last == null ? 1 : last + 1;
    }

    private <T> T unpack(byte @Nullable [] packed, Class<T> type) {
        try {
            if (packed != null) {
                return packing.unpack(packed, type);
            }
        } catch (PackFault e) {
            // Told below: the bytes are not what was written.
        }
        throw new StoreFault("damaged", "");
    }
}
