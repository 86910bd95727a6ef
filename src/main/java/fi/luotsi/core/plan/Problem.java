package fi.luotsi.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trouble with the data: a value with a place, never an exception.
 *
 * <p>It holds a code and the words to fill in; the sentence is made in the language asked for.
 *
 * @param gravity what became of the file or the row
 * @param code key of the sentence, e.g. {@code json.truncated}
 * @param file file name as the user knows it
 * @param row row or record number in the file, counted from 1; null when the whole file is meant
 * @param field name of the field in the file; null when none is meant
 * @param words what goes into the sentence's gaps {0}, {1} …; never a personal identity code
 */
public record Problem(
        Gravity gravity, String code, String file, @Nullable Long row, @Nullable String field, List<String> words) {

    /** What a problem means for the data. */
    public enum Gravity {
        /** Stored, but somebody should know. */
        WARNING,
        /** The row was left out and the others went on. */
        ROW_LEFT_OUT,
        /** Nothing of the file was stored. */
        FILE_REFUSED
    }

    public Problem {
        words = List.copyOf(words);
    }
}
