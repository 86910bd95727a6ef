package fi.luotsi.core.plan;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What people write where a name belongs when nobody is known yet (ehoks.md 5.7, 5.13); such words are no names. */
public final class Placeholders {

    private static final Set<String> WORDS = Set.of(
            "-", "–", "—", "--", "?", "??", "???", ".", "..", "...", "x", "xx", "xxx", "n/a", "n.a.", "na", "n.n.",
            "nn", "ei tiedossa", "ei tietoa", "ei vielä tiedossa", "ei tiedossa vielä", "tuntematon", "tieto puuttuu",
            "okänd", "inte känd", "uppgift saknas", "unknown", "not known");

    private static final String FIRST = WORDS.stream().map(word -> word.substring(0, 1)).distinct()
            .collect(Collectors.joining());

    private Placeholders() {}

    /** Whether the text is one of them, without regard to case and to blanks at its ends. */
    public static boolean isOne(String text) {
        String word = text.strip();
        // Most names are known by their first letter to be none of the words.
        return !word.isEmpty() && FIRST.indexOf(Character.toLowerCase(word.charAt(0))) >= 0
                && WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
