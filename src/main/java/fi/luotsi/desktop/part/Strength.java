package fi.luotsi.desktop.part;

/** How well a passphrase holds, by its length; the key of the words for it. */
public enum Strength {
    SHORT("strength.short"), ENOUGH("strength.enough"), GOOD("strength.good");

    /** The least length of a new passphrase, in characters. */
    public static final int LEAST = 12;

    /** A length that needs no advice any more, in characters. */
    private static final int PLENTY = 20;

    private final String key;

    Strength(String key) {
        this.key = key;
    }

    public static Strength of(String typed) {
        return typed.length() < LEAST ? SHORT : typed.length() < PLENTY ? ENOUGH : GOOD;
    }

    /** The key of its sentence; {0} is {@link #LEAST}. */
    public String key() {
        return key;
    }
}
