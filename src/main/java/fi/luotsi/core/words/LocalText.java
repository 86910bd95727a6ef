package fi.luotsi.core.words;

import org.jspecify.annotations.Nullable;

/** A text in any of the three languages, as the national services give them. */
public record LocalText(@Nullable String fi, @Nullable String sv, @Nullable String en) {

    public static final LocalText NONE = new LocalText(null, null, null);

    public static LocalText fi(String text) {
        return new LocalText(text, null, null);
    }

    /**
     * The text in {@code language} ("fi", "sv", "en"), else in fi, sv, en in this order, else {@code fallback}, usually
     * the raw code.
     */
    public String in(String language, String fallback) {
        String own = switch (language) {
            case "sv" -> sv;
            case "en" -> en;
            default -> fi;
        };
        for (String text : new @Nullable String[] {own, fi, sv, en}) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return fallback;
    }
}
