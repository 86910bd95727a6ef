package fi.luotsi.intake.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fault for which the whole file is refused; holds the sentence's code and words, never a personal identity code. */
public final class FileFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable Long row;
    private final @Nullable String field;
    private final transient List<String> words;

    /** A fault of the file as a whole. */
    public FileFault(String code, String... words) {
        this(code, null, null, words);
    }

    /**
     * A fault at a place.
     *
     * @param row line number from 1, or null
     * @param field field or column name, or null
     */
    public FileFault(String code, @Nullable Long row, @Nullable String field, String... words) {
        super(code, null, false, false);
        this.code = code;
        this.row = row;
        this.field = field;
        this.words = List.of(words);
    }

    public String code() {
        return code;
    }

    public @Nullable Long row() {
        return row;
    }

    public @Nullable String field() {
        return field;
    }

    public List<String> words() {
        return words;
    }
}
