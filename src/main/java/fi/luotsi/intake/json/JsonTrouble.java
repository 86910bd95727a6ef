package fi.luotsi.intake.json;

import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.FileFault;
import java.io.CharConversionException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Turns the parser's exceptions into faults that a reader of the file understands. */
final class JsonTrouble {

    private JsonTrouble() {}

    /**
     * The fault behind an exception.
     *
     * @param complete whether the document had come to its end already
     * @param key the last key read
     * @throws IOException when the file could not be read on, or was longer than allowed
     */
    static FileFault fault(JacksonException e, boolean complete, String key) throws IOException {
        String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        Long line = line(e.getLocation());
        if (message.startsWith("Invalid UTF-") || message.contains("UTF-32")
                || e.getCause() instanceof CharConversionException) {
            return new FileFault("json.encoding", line, null, badByte(message));
        }
        if (e instanceof JacksonIOException && e.getCause() instanceof IOException cause) {
            throw cause;
        }
        if (e instanceof StreamConstraintsException) {
            return constraint(message, line, Clean.forMessage(key));
        }
        if (complete) {
            return new FileFault("json.trailing", line, null);
        }
        if (e instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-input")) {
            return new FileFault("json.truncated", line, null);
        }
        if (message.contains("NaN") || message.contains("Infinity") || message.contains("'INF")) {
            return new FileFault("json.nan", line, Clean.forMessage(key));
        }
        if (message.contains("CTRL-CHAR")) {
            return new FileFault("json.control", line, null);
        }
        return new FileFault("json.syntax", line, null);
    }

    private static FileFault constraint(String message, @Nullable Long line, String key) {
        if (message.contains("nesting depth")) {
            return new FileFault("json.deep", line, null);
        }
        if (message.contains("Name length") || message.contains("name length")) {
            return new FileFault("json.long-name", line, null);
        }
        if (message.contains("Number")) {
            return new FileFault("json.number", line, key);
        }
        return new FileFault("json.long-text", line, key);
    }

    private static @Nullable Long line(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1 ? null : (long) location.getLineNr();
    }

    private static String badByte(String message) {
        int at = message.indexOf("0x");
        return at < 0 || at + 4 > message.length() ? "?" : message.substring(at, at + 4);
    }
}
