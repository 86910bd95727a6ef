package fi.luotsi.core.keep;

import fi.luotsi.core.plan.Source;
import java.util.List;
import java.util.Set;

/**
 * An import under way: invisible to everybody until it is complete, gone without a trace when it is closed before that.
 *
 * <p>Used by one thread.
 */
public interface Importing extends AutoCloseable {

    /**
     * Begins a file. Its rows become part of the import only by {@link FileRows#keep}; a refused file is discarded and the
     * other files go on.
     *
     * @param name the file's name as the user knows it
     */
    FileRows file(String name);

    /**
     * Begins a file that only adds rows to one that came before, such as rows out of quarantine: what it lacks is not
     * gone, it makes no source younger, and it never replaces a row of the newest file whose version cannot be compared.
     */
    FileRows addition(String name);

    /** Whether a file with this SHA-256 (hex) is part of an earlier complete import. */
    boolean seen(String sha256);

    /**
     * Makes the import visible, durably: when this returns it survives a power cut.
     *
     * @param files one report a file, in order; kept with the snapshot
     * @return the number of the new snapshot, or of the newest one when no file was kept
     */
    int complete(List<FileReport> files);

    /** Leaves nothing behind unless the import is complete. */
    @Override
    void close();

    /** The rows of one file. */
    interface FileRows extends Rows {

        /**
         * Takes the file's rows into the import.
         *
         * @param sources the sources that the file's rows are of; mostly one
         */
        void keep(Set<Source> sources, String sha256);

        /** Takes the rows of a file of one source into the import. */
        default void keep(Source source, String sha256) {
            keep(Set.of(source), sha256);
        }

        /** Forgets the file's rows. */
        void discard();
    }
}
