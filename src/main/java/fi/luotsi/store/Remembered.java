package fi.luotsi.store;

import fi.luotsi.store.pack.Hash;
import fi.luotsi.store.pack.Head;
import fi.luotsi.store.pack.MemoryArrays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is remembered of the records of earlier files: which documents the same bytes gave, and what was noted. */
final class Remembered {

    /** A record: the digest of its bytes, the documents it gave and the reader's notes on it. */
    record Entry(Hash digest, List<Head> heads, String notes) {}

    private final Map<Hash, Entry> entries = new HashMap<>();
    private final List<Entry> fresh = new ArrayList<>();

    /** Begins with what complete imports remember; documents that are not there are not remembered either. */
    static Remembered of(Snapshots snapshots, Map<Long, Head> byDocument) {
        Remembered all = new Remembered();
        for (MemoryArrays arrays : snapshots.memories()) {
            arrays.each((digest, documents, notes) -> {
                List<Head> heads = new ArrayList<>(documents.length);
                for (long document : documents) {
                    heads.add(byDocument.get(document));
                }
                if (!heads.contains(null)) {
                    all.entries.put(digest, new Entry(digest, heads, notes));
                }
            });
        }
        return all;
    }

    /** What is known of a record, null when nothing; may be asked by many threads. */
    @Nullable Entry get(Hash digest) {
        return entries.get(digest);
    }

    /** Takes over what a file brought. */
    void keep(List<Entry> file) {
        fresh.addAll(file);
    }

    /** What this import has to remember, of the documents it kept. */
    MemoryArrays fresh(long firstDocument, List<Head> kept) {
        Set<Long> there = kept.stream().map(Head::document).collect(Collectors.toSet());
        return MemoryArrays.of(fresh.stream()
                .filter(entry -> entry.heads.stream()
                        .allMatch(head -> head.document() < firstDocument || there.contains(head.document())))
                .map(entry -> new MemoryArrays.Row(
                        entry.digest, entry.heads.stream().mapToLong(Head::document).toArray(), entry.notes))
                .toList());
    }
}
