package fi.luotsi.core.keep;

/**
 * A store that failed while it was in use: a full disk, a damaged page, a closed store.
 *
 * <p>It says what happened by a code with a sentence in three languages, and for a log the number of the database's
 * error; never the database's own words, which may hold somebody's data. It has no cause for the same reason.
 */
public final class StoreFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String sqlState;

    /**
     * A fault with a code.
     *
     * @param code key of the sentence: {@code damaged}, {@code disk-full}, {@code closed}, {@code import-under-way},
     *     {@code read-only}, {@code disk-full-read-only}, {@code writing-failed}, {@code fault}
     * @param sqlState SQLState of the database's error; empty when there was none
     */
    public StoreFault(String code, String sqlState) {
        super(sqlState.isEmpty() ? code : code + " (SQLState " + sqlState + ")");
        this.code = code;
        this.sqlState = sqlState;
    }

    public String code() {
        return code;
    }

    public String sqlState() {
        return sqlState;
    }
}
