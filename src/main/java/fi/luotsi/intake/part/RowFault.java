package fi.luotsi.intake.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fault for which one record is left out while the others go on. */
public final class RowFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String field;
    private final transient List<String> words;

    /**
     * A fault in a field.
     *
     * @param field name of the field as the file has it, null when the record as a whole is meant
     */
    public RowFault(String code, @Nullable String field, String... words) {
        super(code, null, false, false);
        this.code = code;
        this.field = field;
        this.words = List.of(words);
    }

    public String code() {
        return code;
    }

    public @Nullable String field() {
        return field;
    }

    public List<String> words() {
        return words;
    }
}
