package fi.luotsi.core.keep;

/** Tells how far long work has come, and whether the user wants it stopped. Called from the working thread. */
public interface Progress {

    /** Progress that nobody looks at and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void at(String what, long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Tells where the work is.
     *
     * @param what what is being worked on, e.g. a file's name
     * @param done units done so far
     * @param total units in all, 0 when not known
     */
    void at(String what, long done, long total);

    /** Whether to stop; the work then leaves everything as it was before and throws {@link Cancelled}. */
    boolean cancelled();

    /** Stops the work if the user wants so. */
    default void check() {
        if (cancelled()) {
            throw new Cancelled();
        }
    }

    /** The user stopped the work; nothing of it is kept. */
    final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
