package fi.luotsi.store;

import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.store.pack.Hash;
import fi.luotsi.store.pack.Head;
import fi.luotsi.store.pack.Kind;
import fi.luotsi.store.pack.MemberArrays.Member;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which version of each plan, study right and roster row an import holds so far, in memory. */
final class Versions implements Snapshots.Members {

    /**
     * The version held of one key.
     *
     * @param here whether a file of this import had it
     * @param inLatest whether the newest file of its source had it, before this import
     */
    record Held(Head head, boolean here, boolean inLatest) {}

    private final Map<Kind, Map<String, Held>> held = new EnumMap<>(Kind.class);
    private final Map<Hash, Head> byHash = new HashMap<>();
    private final Set<Kind> renewed = new HashSet<>();

    /** Begins with what the newest snapshot holds. */
    static Versions of(Snapshots snapshots, int newest, Map<Long, Head> byDocument) {
        Versions versions = new Versions();
        byDocument.values().forEach(head -> versions.byHash.put(head.hash(), head));
        for (Kind kind : Kind.values()) {
            Map<String, Held> ofKind = new LinkedHashMap<>();
            for (Member member : snapshots.members(newest, kind)) {
                Head head = byDocument.get(member.document());
                if (head == null) {
                    throw new StoreFault("damaged", "");
                }
                ofKind.put(head.key(), new Held(head, false, member.inLatest()));
            }
            versions.held.put(kind, ofKind);
        }
        return versions;
    }

    @Nullable Held get(Kind kind, String key) {
        return map(kind).get(key);
    }

    /** A document stored earlier with exactly this content, for the same key. */
    @Nullable Head stored(Kind kind, String key, Hash hash) {
        Head head = byHash.get(hash);
        return head != null && head.kind() == kind && head.key().equals(key) ? head : null;
    }

    /** Takes over what a file brought. */
    void keep(Map<Kind, Map<String, Held>> file) {
        file.forEach((kind, rows) -> rows.forEach((key, row) -> {
            map(kind).put(key, row);
            byHash.put(row.head().hash(), row.head());
        }));
    }

    /** The newest file of a source is one of this import: what it did not have is no longer in the latest file. */
    void renew(Kind kind) {
        renewed.add(kind);
    }

    @Override
    public List<Member> of(Kind kind) {
        List<Member> members = new ArrayList<>();
        boolean fresh = renewed.contains(kind);
        for (Held one : map(kind).values()) {
            members.add(new Member(one.head.document(), fresh ? one.here : one.inLatest));
        }
        return members;
    }

    /** The heads of the documents from this id on that the import holds, by document. */
    List<Head> headsFrom(long firstDocument) {
        List<Head> heads = new ArrayList<>();
        for (Map<String, Held> rows : held.values()) {
            for (Held one : rows.values()) {
                if (one.head.document() >= firstDocument) {
                    heads.add(one.head);
                }
            }
        }
        heads.sort((a, b) -> Long.compare(a.document(), b.document()));
        return heads;
    }

    private Map<String, Held> map(Kind kind) {
        return held.computeIfAbsent(kind, none -> new LinkedHashMap<>());
    }
}
