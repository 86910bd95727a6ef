package fi.luotsi.store;

import static fi.luotsi.store.sql.Tables.DOCUMENT;
import static fi.luotsi.store.sql.Tables.FLAG_MARK;
import static fi.luotsi.store.sql.Tables.IMPORT_RUN;
import static fi.luotsi.store.sql.Tables.QUARANTINE;
import static fi.luotsi.store.sql.Tables.SETTING;
import static fi.luotsi.store.sql.Tables.SNAPSHOT_ARRAY;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Held;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.SavedView;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.Stay;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.Documents;
import fi.luotsi.store.db.LeftOuts;
import fi.luotsi.store.db.UseRows;
import fi.luotsi.store.pack.Head;
import fi.luotsi.store.pack.HeadArrays;
import fi.luotsi.store.pack.Kind;
import fi.luotsi.store.pack.MemberArrays;
import fi.luotsi.store.pack.MemoryArrays;
import fi.luotsi.store.pack.PackFault;
import fi.luotsi.store.pack.Packing;
import fi.luotsi.store.pack.StayArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;

/**
 * Removes persons from every import of a store: their documents in all versions, their places in the long arrays, their
 * flags' marks, their rows in quarantine and in reports, saved views that name them, their name in the log.
 */
final class Forgetting {

    private static final int AT_ONCE = 500;

    private final Database database;
    private final UseRows log;
    private final Packing packing = new Packing();
    private final Snapshots snapshots;

    Forgetting(Database database, UseRows log) {
        this.database = database;
        this.log = log;
        this.snapshots = new Snapshots(database, packing);
    }

    /** Removes them in one transaction; gives the number of documents removed. */
    long run(Persons whom) {
        Set<Long> gone = snapshots.heads().stream().filter(head -> whom.own(head.key())).map(Head::document)
                .collect(Collectors.toSet());
        List<Long> leftOut = leftOut(whom);
        List<String> views = views(whom);
        return database.save(sql -> {
            arrays(sql, gone);
            reports(sql, whom);
            some(leftOut).forEach(ids -> sql.deleteFrom(QUARANTINE).where(QUARANTINE.ID.in(ids)).execute());
            some(new ArrayList<>(gone)).forEach(ids ->
                    sql.deleteFrom(DOCUMENT).where(DOCUMENT.ID.in(ids)).execute());
            some(new ArrayList<>(whom.studyRights())).forEach(oids -> {
                sql.deleteFrom(FLAG_MARK).where(FLAG_MARK.STUDY_RIGHT.in(oids)).execute();
                UseRows.forget(sql, oids);
            });
            views.forEach(name -> sql.deleteFrom(SETTING).where(SETTING.NAME.eq(name)).execute());
            log.add(sql, Use.of(Use.What.PURGE, Integer.toString(whom.studyRights().size())));
            return (long) gone.size();
        });
    }

    private List<Long> leftOut(Persons whom) {
        List<Long> ids = new ArrayList<>();
        new LeftOuts(database).each(row -> {
            LeftOut one = unpack(row.packed(), LeftOut.class);
            if (one.cells().stream().anyMatch(whom::in) || one.problem().words().stream().anyMatch(whom::in)) {
                ids.add(row.id());
            }
        });
        return ids;
    }

    /** Views that name one of them, by oid or by last name as any version of the documents tells it. */
    private List<String> views(Persons whom) {
        Map<String, String> views = database.run(sql -> sql.select(SETTING.NAME, SETTING.CONTENT).from(SETTING)
                .where(SETTING.NAME.startsWith(SavedView.SETTING)).fetchMap(SETTING.NAME, SETTING.CONTENT));
        if (views.values().stream().allMatch(String::isEmpty)) {
            return List.of();
        }
        Set<String> names = names(whom);
        return views.entrySet().stream()
                .filter(view -> whom.in(view.getValue())
                        || names.stream().anyMatch(view.getValue().toLowerCase(Locale.ROOT)::contains))
                .map(Map.Entry::getKey).toList();
    }

    private Set<String> names(Persons whom) {
        Map<Long, Kind> named = new TreeMap<>();
        snapshots.heads().stream()
                .filter(head -> whom.own(head.key()) && head.kind() != Kind.PLAN)
                .forEach(head -> named.put(head.document(), head.kind()));
        Set<String> names = new HashSet<>();
        new Documents(database).read(named.keySet().stream().mapToLong(Long::longValue).toArray(), (id, packed) -> {
            Kind kind = named.get(id);
            String name = kind == null ? null : Held.lastName(unpack(packed, kind.type()));
            if (name != null && !name.isBlank()) {
                names.add(name.strip().toLowerCase(Locale.ROOT));
            }
        });
        return names;
    }

    private void arrays(DSLContext sql, Set<Long> gone) {
        Set<Short> members = Arrays.stream(Kind.values()).map(Kind::number).collect(Collectors.toSet());
        for (Record3<Long, Short, byte[]> row : sql.select(SNAPSHOT_ARRAY.ID, SNAPSHOT_ARRAY.PART, SNAPSHOT_ARRAY.PACKED)
                .from(SNAPSHOT_ARRAY).orderBy(SNAPSHOT_ARRAY.ID).fetch()) {
            short part = row.value2();
            Object without = part == Snapshots.HEADS ? heads(row.value3(), gone)
                    : part == Snapshots.MEMORY ? memory(row.value3(), gone)
                    : part == Snapshots.STAYS ? stays(row.value3(), gone)
                    : members.contains(part) ? members(row.value3(), gone)
                    : null;
            if (without == null) {
                throw new StoreFault("fault", ""); // an array that this program does not know might name them
            }
            Packing.Packed packed = packing.pack(without);
            sql.update(SNAPSHOT_ARRAY).set(SNAPSHOT_ARRAY.HASH, packed.hash().bytes())
                    .set(SNAPSHOT_ARRAY.PACKED, packing.stored(packed)).where(SNAPSHOT_ARRAY.ID.eq(row.value1())).execute();
        }
    }

    private Object heads(byte[] packed, Set<Long> gone) {
        return HeadArrays.of(unpack(packed, HeadArrays.class).heads().stream()
                .filter(head -> !gone.contains(head.document())).toList());
    }

    private Object members(byte[] packed, Set<Long> gone) {
        return MemberArrays.of(unpack(packed, MemberArrays.class).members().stream()
                .filter(member -> !gone.contains(member.document())).toList());
    }

    private Object stays(byte[] packed, Set<Long> gone) {
        Map<Long, List<Stay>> stays = new HashMap<>(unpack(packed, StayArrays.class).byDocument());
        stays.keySet().removeAll(gone);
        return StayArrays.of(stays);
    }

    /** A record that gave a document of theirs is not remembered at all: it will be read anew. */
    private Object memory(byte[] packed, Set<Long> gone) {
        List<MemoryArrays.Row> rows = new ArrayList<>();
        unpack(packed, MemoryArrays.class).each((digest, documents, notes) -> {
            if (Arrays.stream(documents).noneMatch(gone::contains)) {
                rows.add(new MemoryArrays.Row(digest, documents, notes));
            }
        });
        return MemoryArrays.of(rows);
    }

    private void reports(DSLContext sql, Persons whom) {
        sql.select(IMPORT_RUN.ID, IMPORT_RUN.REPORTS).from(IMPORT_RUN).where(IMPORT_RUN.REPORTS.isNotNull()).fetch()
                .forEach(row -> {
                    List<FileReport> files = unpack(row.value2(), Snapshots.Reports.class).files();
                    List<FileReport> without = files.stream().map(file -> file.without(whom::in)).toList();
                    if (!without.equals(files)) {
                        sql.update(IMPORT_RUN)
                                .set(IMPORT_RUN.REPORTS, packing.stored(packing.pack(new Snapshots.Reports(without))))
                                .where(IMPORT_RUN.ID.eq(row.value1())).execute();
                    }
                });
    }

    private static <T> List<List<T>> some(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            parts.add(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
        }
        return parts;
    }

    private <T> T unpack(byte[] packed, Class<T> type) {
        try {
            return packing.unpack(packed, type);
        } catch (PackFault e) {
            throw new StoreFault("damaged", "");
        }
    }
}
