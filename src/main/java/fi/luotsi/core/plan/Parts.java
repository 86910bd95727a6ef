package fi.luotsi.core.plan;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Does the same work with each part of a long list, on all processors; what comes of the parts is in the list's order, so
 * that the result does not depend on how many processors there are.
 */
public final class Parts {

    /** A part smaller than this is not worth handing to another thread. */
    private static final int LEAST = 250;
    /** Parts a processor: some take longer than others. */
    private static final int EACH = 4;

    private Parts() {}

    /** Work with one part of a list; done by several threads at once. */
    public interface Work<R> {

        /** What comes of the places from {@code from} to before {@code to}. */
        R with(int from, int to);
    }

    /** What {@code work} gives for each part of a list of {@code size}, first part first; an empty list is one part. */
    public static <R> List<R> of(int size, Work<R> work) {
        int parts = Math.clamp(size / LEAST, 1, EACH * Runtime.getRuntime().availableProcessors());
        return parts == 1 ? List.of(work.with(0, size))
                : IntStream.range(0, parts).parallel()
                        .mapToObj(part -> work.with(from(size, part, parts), from(size, part + 1, parts))).toList();
    }

    private static int from(int size, int part, int parts) {
        return (int) ((long) size * part / parts);
    }
}
