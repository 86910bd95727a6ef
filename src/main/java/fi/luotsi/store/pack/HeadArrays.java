package fi.luotsi.store.pack;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Heads as arrays, which pack small. Numbers of documents are steps from one to the next. */
public record HeadArrays(byte[] kinds, List<String> keys, long[] steps, byte[] hashes, long[] orders) {

    public static HeadArrays of(List<Head> heads) {
        int size = heads.size();
        byte[] kinds = new byte[size];
        List<String> keys = new ArrayList<>(size);
        long[] steps = new long[size];
        ByteBuffer hashes = ByteBuffer.allocate(16 * size);
        long[] orders = new long[size];
        long previous = 0;
        for (int i = 0; i < size; i++) {
            Head head = heads.get(i);
            kinds[i] = (byte) head.kind().ordinal();
            keys.add(head.key());
            steps[i] = head.document() - previous;
            previous = head.document();
            hashes.putLong(head.hash().high()).putLong(head.hash().low());
            orders[i] = head.order();
        }
        return new HeadArrays(kinds, keys, steps, hashes.array(), orders);
    }

    /** @throws PackFault when the arrays are not equally long */
    public List<Head> heads() {
        int size = keys.size();
        if (kinds.length != size || steps.length != size || hashes.length != 16 * size || orders.length != size) {
            throw new PackFault("heads of unequal length");
        }
        ByteBuffer hash = ByteBuffer.wrap(hashes);
        List<Head> heads = new ArrayList<>(size);
        long document = 0;
        for (int i = 0; i < size; i++) {
            document += steps[i];
            heads.add(new Head(
                    Kind.values()[kinds[i]], keys.get(i), document, new Hash(hash.getLong(), hash.getLong()),
                    orders[i]));
        }
        return heads;
    }
}
