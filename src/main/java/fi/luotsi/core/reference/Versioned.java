package fi.luotsi.core.reference;

/** Something that files bring in versions: of two with the same key the newer is followed. */
public interface Versioned {

    /** The order of something whose source does not tell how new it is: the file read last is the newest. */
    long UNKNOWN = Long.MIN_VALUE;

    /** Names it among those of its kind. */
    String key();

    /** Of two versions the higher is the newer; {@link #UNKNOWN} when the source does not tell. */
    default long order() {
        return UNKNOWN;
    }
}
