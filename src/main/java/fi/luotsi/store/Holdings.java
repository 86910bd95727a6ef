package fi.luotsi.store;

import fi.luotsi.core.keep.Held;
import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.store.db.Documents;
import fi.luotsi.store.pack.Head;
import fi.luotsi.store.pack.PackFault;
import fi.luotsi.store.pack.Packing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds everything that complete imports have brought about persons, in all its versions. */
final class Holdings {

    private final Snapshots snapshots;
    private final Documents documents;
    private final Packing packing;

    Holdings(Snapshots snapshots, Documents documents, Packing packing) {
        this.snapshots = snapshots;
        this.documents = documents;
        this.packing = packing;
    }

    List<Held> of(Persons whom) {
        List<SnapshotInfo> imports = snapshots.list().reversed();
        List<Held> held = new ArrayList<>();
        Map<Integer, List<Head>> heads = snapshots.heads(0, Integer.MAX_VALUE);
        for (SnapshotInfo one : imports) {
            List<Head> own = heads.getOrDefault(one.number(), List.of()).stream()
                    .filter(head -> whom.own(head.key())).toList();
            Map<Long, byte[]> packed = new HashMap<>();
            documents.read(own.stream().mapToLong(Head::document).sorted().toArray(), packed::put);
            for (Head head : own) {
                held.add(new Held(one.number(), one.taken(), unpack(head, packed.get(head.document()))));
            }
        }
        return held;
    }

    private Object unpack(Head head, byte @Nullable [] packed) {
        try {
            if (packed != null) {
                return packing.unpack(packed, head.kind().type());
            }
        } catch (PackFault e) {
            // Told below.
        }
        throw new StoreFault("damaged", "");
    }
}
