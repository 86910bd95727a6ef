package fi.luotsi.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Turns many things into others on all processors, while they are still being gathered. Used by one thread.
 *
 * @param <K> what tells them apart
 * @param <A> what they are
 * @param <B> what is made of each
 */
final class SideBySide<K, A, B> implements AutoCloseable {

    /** Handed over together; fewer are done by the gathering thread itself. */
    private static final int LOT = 200;

    private final Function<A, B> make;
    private final List<Future<List<Map.Entry<K, B>>>> lots = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), Thread.ofPlatform().daemon().factory());
    private List<Map.Entry<K, A>> lot = new ArrayList<>(LOT);

    /** @param make may be called by several threads at once */
    SideBySide(Function<A, B> make) {
        this.make = make;
    }

    void add(K key, A one) {
        lot.add(Map.entry(key, one));
        if (lot.size() == LOT) {
            List<Map.Entry<K, A>> full = lot;
            lots.add(threads.submit(() -> made(full)));
            lot = new ArrayList<>(LOT);
        }
    }

    private List<Map.Entry<K, B>> made(List<Map.Entry<K, A>> of) {
        List<Map.Entry<K, B>> all = new ArrayList<>(of.size());
        for (Map.Entry<K, A> one : of) {
            all.add(Map.entry(one.getKey(), make.apply(one.getValue())));
        }
        return all;
    }

    /**
     * Gives {@code to} what was made of each, in the order in which they were added.
     *
     * @throws RuntimeException what making one of them ended in
     */
    void each(BiConsumer<K, B> to) {
        List<Map.Entry<K, B>> rest = made(lot);
        for (Future<List<Map.Entry<K, B>>> done : lots) {
            result(done).forEach(one -> to.accept(one.getKey(), one.getValue()));
        }
        rest.forEach(one -> to.accept(one.getKey(), one.getValue()));
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error error -> throw error;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
