package fi.luotsi.core.keep;

import java.util.List;

/** The log of what has been done with a store's data: rows are added, and never changed or removed. */
public interface UseLog {

    /**
     * Adds a row, durably, with the time and the name of the user's account; nothing when the store can only be read, so
     * that a full disk keeps nobody from looking.
     */
    void add(Use use);

    /**
     * The newest rows, newest first.
     *
     * @param most how many at the most
     */
    List<LoggedUse> newest(int most);

    /** All rows about one study right, oldest first. */
    List<LoggedUse> about(String studyRight);

    /** How many rows there are. */
    long size();

    /**
     * The first row whose chain does not hold, because a row was changed, removed or put elsewhere; 0 when all holds,
     * {@link #size()} + 1 when rows are missing at the end.
     */
    long broken();
}
