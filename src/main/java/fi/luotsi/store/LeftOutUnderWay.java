package fi.luotsi.store;

import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.plan.Source;
import fi.luotsi.store.db.LeftOuts;
import fi.luotsi.store.pack.Hash;
import fi.luotsi.store.pack.Packing;
import fi.luotsi.store.pack.Packing.Packed;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows that an import leaves out, added in batches that nobody sees until the import is complete. */
final class LeftOutUnderWay {

    /** Days that a row stays in quarantine, counted from import to import and never by a clock. */
    private static final int DAYS = 30;

    private static final int BATCH = 500;
    private static final long BATCH_BYTES = 4L << 20;

    private final LeftOuts table;
    private final Packing packing;
    private final int snapshot;
    private final LocalDateTime oldest;
    private final List<LeftOuts.Row> waiting = new ArrayList<>();
    private final Set<Hash> ofFile = new HashSet<>();
    private @Nullable Set<Hash> known;
    private long waitingBytes;
    private long next;

    /** What two rows must share to be the same: the file's kind and all that stands in the row. */
    private record Content(Source source, List<String> heading, List<String> cells) {}

    LeftOutUnderWay(LeftOuts table, Packing packing, int snapshot, LocalDateTime taken) {
        this.table = table;
        this.packing = packing;
        this.snapshot = snapshot;
        this.oldest = taken.minusDays(DAYS);
        this.next = table.last() + 1;
    }

    /** The time before which imports' rows leave quarantine when this one is complete. */
    LocalDateTime oldest() {
        return oldest;
    }

    /** The id that the next row gets. */
    long next() {
        return next;
    }

    /** Adds a row unless another file has left the same row already. */
    void add(LeftOut row) {
        if (known == null) {
            known = table.contents(oldest);
        }
        Hash content = packing.pack(new Content(row.source(), row.heading(), row.cells())).hash();
        if (known.contains(content)) {
            return;
        }
        ofFile.add(content);
        Packed packed = packing.pack(row);
        byte[] stored = packing.stored(packed);
        waiting.add(new LeftOuts.Row(next++, content, packed.hash(), stored));
        waitingBytes += stored.length;
        if (waiting.size() == BATCH || waitingBytes > BATCH_BYTES) {
            flush();
        }
    }

    /** Takes the file's rows into the import. */
    void keep() {
        if (known != null) {
            known.addAll(ofFile);
        }
        ofFile.clear();
    }

    /** Forgets the file's rows, which begin at this id. */
    void discard(long first) {
        ofFile.clear();
        waiting.removeIf(row -> row.id() >= first);
        if (next > first) {
            table.discardFrom(first);
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            table.add(snapshot, waiting);
            waiting.clear();
            waitingBytes = 0;
        }
    }

    /** Forgets what has not been added yet. */
    void drop() {
        waiting.clear();
    }
}
