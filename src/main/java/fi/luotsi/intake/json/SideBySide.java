package fi.luotsi.intake.json;

import fi.luotsi.intake.json.Slices.Slice;
import fi.luotsi.intake.json.Slices.Whole;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.Tally;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON file with all processors: its records are cut out, parsed and read side by side, and taken in the file's
 * order by the calling thread.
 *
 * @param <R> what reading a record gives
 */
public final class SideBySide<R> {

    /** Reads records; each thread has its own. */
    public interface Reader<R> {

        /**
         * What a record gave before, null when it has to be parsed and read.
         *
         * @param digest 16 bytes of a digest of the record as it stands in the file
         */
        @Nullable R recall(long number, byte[] digest);

        R read(JsonObject record, long number, byte[] digest);
    }

    /** Takes what was read, in the file's order. */
    public interface Sink<R> extends JsonRecords.Sink {
        void take(R read) throws FileFault;
    }

    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    /** Slices waiting to be read or taken; more would only cost memory. */
    private static final int AHEAD = THREADS + 2;

    private final Sink<R> sink;
    private final int edition;
    private final BlockingQueue<Worker<R>> workers = new LinkedBlockingQueue<>();
    private final Deque<Future<List<R>>> ahead = new ArrayDeque<>();

    private record Worker<R>(RecordParser parser, MessageDigest sha256, Reader<R> reader) {}

    private SideBySide(Supplier<? extends Reader<R>> readers, int edition, Sink<R> sink) {
        this.sink = sink;
        this.edition = edition;
        for (int i = 0; i < THREADS; i++) {
            workers.add(new Worker<>(new RecordParser(), sha256(), readers.get()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads the stream to its end.
     *
     * @param edition goes into the digests of records: what other editions of the readers gave is not recalled
     * @return false when it cannot be read in this way, or is faulty: read it anew with {@link JsonRecords}, which can
     *     tell what is wrong; what was taken so far does not count
     */
    public static <R> boolean read(
            InputStream in, Supplier<? extends Reader<R>> readers, int edition, Tally tally, Sink<R> sink)
            throws FileFault, IOException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().factory());
        try {
            new SideBySide<R>(readers, edition, sink).run(new Slices(in), threads, tally);
            return true;
        } catch (Whole whole) {
            return false;
        } finally {
            threads.shutdownNow();
        }
    }

    private void run(Slices slices, ExecutorService threads, Tally tally) throws Whole, FileFault, IOException {
        for (Slice slice = slices.next(); slice != null; slice = slices.next()) {
            Slice one = slice;
            ahead.add(threads.submit(() -> read(one)));
            if (ahead.size() > AHEAD) {
                takeFirst();
            }
        }
        while (!ahead.isEmpty()) {
            takeFirst();
        }
        byte[] frame = slices.frame();
        if (frame.length > 0) {
            JsonRecords.read(new ByteArrayInputStream(frame), tally, new AfterRecords(slices.records()));
        }
    }

    private List<R> read(Slice slice) throws Whole {
        Worker<R> worker = workers.remove();
        try {
            List<R> all = new ArrayList<>(slice.count());
            for (int i = 0; i < slice.count() && !Thread.interrupted(); i++) {
                RawRecord raw = new RawRecord(slice, i, worker.parser);
                byte[] digest = raw.digest(worker.sha256, edition);
                R known = worker.reader.recall(raw.number(), digest);
                all.add(known != null ? known : worker.reader.read(raw.parse(), raw.number(), digest));
            }
            return all;
        } finally {
            workers.add(worker);
        }
    }

    private void takeFirst() throws Whole, FileFault {
        List<R> all;
        try {
            all = ahead.remove().get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Whole whole -> throw whole;
                case RuntimeException fault -> throw fault;
                case Error error -> throw error;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        for (R read : all) {
            sink.take(read);
        }
    }

    /** Takes the records that stand in the frame itself; their numbers go on from those that were cut out. */
    private final class AfterRecords implements JsonRecords.Sink {
        private final long before;

        AfterRecords(long before) {
            this.before = before;
        }

        @Override
        public boolean take(JsonObject record, long number) throws FileFault {
            return sink.take(record, before + number);
        }

        @Override
        public void failed(int plans) {
            sink.failed(plans);
        }
    }
}
