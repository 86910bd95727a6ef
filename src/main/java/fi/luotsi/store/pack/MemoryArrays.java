package fi.luotsi.store.pack;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is remembered of the records of a file, as arrays.
 *
 * @param digests 16 bytes a record
 * @param counts documents of each record
 * @param documents their numbers, each as the step from the one before
 * @param texts the readers' notes, each different one once
 * @param notes which of the texts belongs to each record
 */
public record MemoryArrays(byte[] digests, int[] counts, long[] documents, List<String> texts, int[] notes) {

    /** A record: the digest of its bytes, the documents they gave, the reader's notes. */
    public record Row(Hash digest, long[] documents, String notes) {}

    /** Takes one record. */
    public interface Each {
        void row(Hash digest, long[] documents, String notes);
    }

    public static MemoryArrays of(List<Row> rows) {
        ByteBuffer digests = ByteBuffer.allocate(16 * rows.size());
        int[] counts = new int[rows.size()];
        long[] documents = new long[rows.stream().mapToInt(row -> row.documents.length).sum()];
        Map<String, Integer> texts = new LinkedHashMap<>();
        int[] notes = new int[rows.size()];
        int next = 0;
        long previous = 0;
        for (int i = 0; i < counts.length; i++) {
            Row row = rows.get(i);
            digests.putLong(row.digest.high()).putLong(row.digest.low());
            counts[i] = row.documents.length;
            for (long document : row.documents) {
                documents[next++] = document - previous;
                previous = document;
            }
            Integer known = texts.putIfAbsent(row.notes, texts.size());
            notes[i] = known == null ? texts.size() - 1 : known;
        }
        return new MemoryArrays(digests.array(), counts, documents, new ArrayList<>(texts.keySet()), notes);
    }

    public boolean isEmpty() {
        return counts.length == 0;
    }

    /** @throws PackFault when the arrays do not fit together */
    public void each(Each to) {
        boolean fits = digests.length == 16 * counts.length && notes.length == counts.length
                && Arrays.stream(counts).allMatch(count -> count >= 0)
                && Arrays.stream(counts).asLongStream().sum() == documents.length
                && Arrays.stream(notes).allMatch(note -> note >= 0 && note < texts.size());
        if (!fits) {
            throw new PackFault("memory of unequal length");
        }
        ByteBuffer digest = ByteBuffer.wrap(digests);
        int next = 0;
        long document = 0;
        for (int i = 0; i < counts.length; i++) {
            long[] own = new long[counts[i]];
            for (int j = 0; j < own.length; j++) {
                document += documents[next++];
                own[j] = document;
            }
            to.row(new Hash(digest.getLong(), digest.getLong()), own, texts.get(notes[i]));
        }
    }
}
