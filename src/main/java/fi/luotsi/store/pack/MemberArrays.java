package fi.luotsi.store.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The documents of one kind that a snapshot holds, in the order in which they first came.
 *
 * @param steps numbers of documents, each as the step from the one before
 * @param gone one bit a document: whether the newest file of its source no longer had it
 */
public record MemberArrays(long[] steps, byte[] gone) {

    /** A document of a snapshot. */
    public record Member(long document, boolean inLatest) {}

    public static MemberArrays of(List<Member> members) {
        long[] steps = new long[members.size()];
        BitSet gone = new BitSet();
        long previous = 0;
        for (int i = 0; i < steps.length; i++) {
            Member member = members.get(i);
            steps[i] = member.document - previous;
            previous = member.document;
            gone.set(i, !member.inLatest);
        }
        return new MemberArrays(steps, gone.toByteArray());
    }

    public List<Member> members() {
        BitSet missing = BitSet.valueOf(gone);
        List<Member> members = new ArrayList<>(steps.length);
        long document = 0;
        for (int i = 0; i < steps.length; i++) {
            document += steps[i];
            members.add(new Member(document, !missing.get(i)));
        }
        return members;
    }
}
