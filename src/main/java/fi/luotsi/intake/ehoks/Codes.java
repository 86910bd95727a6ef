package fi.luotsi.intake.ehoks;

import org.jspecify.annotations.Nullable;

/** Code URIs: the name of the set, an underscore, the value. */
final class Codes {

    private Codes() {}

    /** The value of a code URI without the set's name; the whole text when there is no underscore, "" for null. */
    static String value(@Nullable String uri) {
        return uri == null ? "" : uri.substring(uri.lastIndexOf('_') + 1);
    }
}
