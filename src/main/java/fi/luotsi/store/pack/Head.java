package fi.luotsi.store.pack;

/**
 * What a new version has to be compared with: whose document it is, its hash and its place in time.
 *
 * @param key names the plan, study right or roster row among those of its kind
 * @param document the document's id
 * @param order of two versions of one key the higher is the newer; {@link #UNKNOWN} when the source does not tell
 */
public record Head(Kind kind, String key, long document, Hash hash, long order) {

    public static final long UNKNOWN = Long.MIN_VALUE;

    /** Whether a version with {@code other} as its order is older than this one, as far as both are known. */
    public boolean newerThan(long other) {
        return order != UNKNOWN && other != UNKNOWN && other < order;
    }
}
