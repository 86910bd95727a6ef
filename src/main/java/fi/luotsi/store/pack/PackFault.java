package fi.luotsi.store.pack;

/** Packed bytes that cannot be read: the file is damaged or of a newer program. Says nothing of the content. */
public final class PackFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PackFault(String what) {
        super(what);
    }
}
