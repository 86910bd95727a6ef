package fi.luotsi.store;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.Stay;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.Documents;
import fi.luotsi.store.db.LeftOuts;
import fi.luotsi.store.db.UseRows;
import fi.luotsi.store.db.Unfinished;
import fi.luotsi.store.pack.Hash;
import fi.luotsi.store.pack.Head;
import fi.luotsi.store.pack.Kind;
import fi.luotsi.store.pack.Packing.Packed;
import fi.luotsi.store.pack.Packing;
import fi.luotsi.store.pack.StayArrays;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An import: its documents are added in batches that nothing refers to until the last transaction. */
final class ImportUnderWay implements Importing {

    private final Database database;
    private final Documents documents;
    private final Snapshots snapshots;
    private final Packing packing;
    private final Runnable ended;
    private final int newest;
    private final int number;
    private final long firstDocument;
    private final Versions versions;
    private final LeftOuts quarantine;
    private final LeftOutUnderWay leftOut;
    private final Remembered memory;
    private final List<FileUnderWay> kept = new ArrayList<>();
    private final Map<Long, List<Stay>> stays = new HashMap<>();
    private final Writing writing = new Writing();
    private List<Documents.Row> waiting = new ArrayList<>(Documents.BATCH);
    private long nextDocument;
    private @Nullable FileUnderWay file;
    private final UseRows uses;
    private boolean done;

    /**
     * Begins an import.
     *
     * @param ended called once when it is over
     */
    ImportUnderWay(
            Database database, Documents documents, Snapshots snapshots, LeftOuts quarantine, Packing packing,
            LocalDateTime taken, UseRows uses, Runnable ended) {
        this.database = database;
        this.documents = documents;
        this.snapshots = snapshots;
        this.quarantine = quarantine;
        this.packing = packing;
        this.uses = uses;
        this.ended = ended;
        newest = snapshots.newest();
        number = newest + 1;
        firstDocument = documents.last() + 1;
        nextDocument = firstDocument;
        Map<Long, Head> byDocument = snapshots.headsByDocument();
        versions = Versions.of(snapshots, newest, byDocument);
        memory = Remembered.of(snapshots, byDocument);
        leftOut = new LeftOutUnderWay(quarantine, packing, number, taken);
        snapshots.begin(number, taken, firstDocument);
    }

    @Override
    public FileRows file(String name) {
        return begin(name, false);
    }

    @Override
    public FileRows addition(String name) {
        return begin(name, true);
    }

    private FileRows begin(String name, boolean addition) {
        if (done || file != null) {
            throw new IllegalStateException(done ? "the import is over" : "the file before is still open");
        }
        file = new FileUnderWay(name, addition, this, versions, nextDocument, leftOut.next());
        return file;
    }

    @Override
    public boolean seen(String sha256) {
        return snapshots.seen(sha256);
    }

    Remembered.@Nullable Entry recall(Hash digest) {
        return memory.get(digest);
    }

    Packed pack(Object row) {
        return packing.pack(row);
    }

    /** Adds a document and gives its id. */
    long add(Kind kind, Packed packed) {
        long id = nextDocument++;
        waiting.add(new Documents.Row(id, kind, packed.hash(), packing.stored(packed)));
        if (waiting.size() == Documents.BATCH) {
            flush();
        }
        return id;
    }

    /** Keeps the workplace periods of a plan whose document has this id. */
    void stays(long document, List<Stay> of) {
        if (!of.isEmpty()) {
            stays.put(document, of);
        }
    }

    void leftOut(LeftOut row) {
        leftOut.add(row);
    }

    void keep(FileUnderWay one) {
        end(one);
        if (one.seenBefore()) {
            leftOut.discard(one.firstLeftOut());
        }
        leftOut.keep();
        kept.add(one);
        versions.keep(one.rows());
        memory.keep(one.remembered());
    }

    /** Forgets the file and its documents. */
    void discard(FileUnderWay one) {
        end(one);
        forget(one);
    }

    /** Forgets the documents of a file. Their ids are not used again: they may have been committed. */
    void forget(FileUnderWay one) {
        waiting.removeIf(row -> row.id() >= one.firstDocument());
        writing.settle();
        Unfinished.documents(database, one.firstDocument());
        leftOut.discard(one.firstLeftOut());
    }

    private void end(FileUnderWay one) {
        if (file != one) {
            throw new IllegalStateException("the file is kept or discarded already");
        }
        file = null;
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            List<Documents.Row> batch = waiting;
            waiting = new ArrayList<>(Documents.BATCH);
            writing.write(() -> documents.add(batch));
        }
        leftOut.flush();
    }

    @Override
    public int complete(List<FileReport> files) {
        if (done) {
            throw new IllegalStateException("the import is over");
        }
        if (file != null) {
            discard(file);
        }
        if (kept.stream().noneMatch(FileUnderWay::makesSnapshot)) {
            close();
            if (quarantine.anyBefore(leftOut.oldest())) {
                database.save(sql -> LeftOuts.removeBefore(sql, leftOut.oldest()));
            }
            return newest;
        }
        flush();
        writing.settle();
        for (FileUnderWay one : kept) {
            if (one.newer()) {
                for (Kind kind : Kind.values()) {
                    if (one.sources().contains(kind.source())) {
                        versions.renew(kind);
                    }
                }
            }
        }
        List<Head> heads = versions.headsFrom(firstDocument);
        removeReplaced(heads);
        List<Snapshots.KeptFile> facts = kept.stream()
                .flatMap(one -> one.sources().stream().sorted().map(source ->
                        new Snapshots.KeptFile(one.name(), source, one.sha256(), one.newer())))
                .toList();
        stays.keySet().retainAll(heads.stream().map(Head::document).collect(Collectors.toSet()));
        database.save(sql -> {
            snapshots.complete(
                    sql, number, facts, files, heads, memory.fresh(firstDocument, heads), StayArrays.of(stays), versions);
            LeftOuts.removeBefore(sql, leftOut.oldest());
            uses.add(sql, Use.of(Use.What.IMPORT, kept.stream().map(FileUnderWay::name).collect(Collectors.joining(", "))));
            return number;
        });
        done = true;
        writing.close();
        ended.run();
        return number;
    }

    /** Removes documents of this import that a later row of it replaced. */
    private void removeReplaced(List<Head> heads) {
        Set<Long> replaced = new HashSet<>();
        long expected = firstDocument;
        for (Head head : heads) {
            for (; expected < head.document(); expected++) {
                replaced.add(expected);
            }
            expected = head.document() + 1;
        }
        for (; expected < nextDocument; expected++) {
            replaced.add(expected);
        }
        documents.remove(replaced);
    }

    @Override
    public void close() {
        if (!done) {
            // What has been written stays invisible; it is removed while nobody waits for it.
            done = true;
            waiting.clear();
            writing.close();
            leftOut.drop();
            ended.run();
        }
    }
}
