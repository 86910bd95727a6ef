package fi.luotsi.core.words;

import java.util.Locale;

/** The three languages in which everything Luotsi says exists. */
public enum Language {
    FI("fi", "FI"),
    SV("sv", "FI"),
    EN("en", "GB");

    private final String code;
    private final Locale locale;

    Language(String code, String country) {
        this.code = code;
        this.locale = Locale.of(code, country);
    }

    /** "fi", "sv" or "en". */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** A user's own language, English where we do not speak it. */
    public static Language ofUser(Locale locale) {
        for (Language language : values()) {
            if (language.code.equals(locale.getLanguage())) {
                return language;
            }
        }
        return EN;
    }

    /** The language of a code such as "sv" or "sv-FI"; Finnish for anything else. */
    public static Language of(String code) {
        for (Language language : values()) {
            if (code.toLowerCase(Locale.ROOT).startsWith(language.code)) {
                return language;
            }
        }
        return FI;
    }
}
