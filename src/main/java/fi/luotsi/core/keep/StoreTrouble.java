package fi.luotsi.core.keep;

import java.util.List;

/** Trouble with a store that the user can understand: a code whose sentence exists in three languages. */
public final class StoreTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> words;

    /**
     * Trouble with a code.
     *
     * @param code key of the sentence, e.g. {@code wrong-passphrase}, {@code in-use}, {@code damaged}, {@code newer}
     * @param words what goes into the sentence's gaps
     */
    public StoreTrouble(String code, String... words) {
        super(code);
        this.code = code;
        this.words = List.of(words);
    }

    public String code() {
        return code;
    }

    public List<String> words() {
        return words;
    }
}
