package fi.luotsi.intake.mapping;

import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.mapping.Fingerprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headings that are known in three languages, from {@code headings.txt}, and those that known words make. */
final class Headings {

    /** A heading that means different things beside different columns. */
    enum Generic {
        START,
        BEGIN,
        END,
        PLANNED_START,
        PLANNED_END,
        DAY,
        ID,
        NAME,
        PERSON,
        STATE,
        CODE,
        PLACE,
        GUIDE,
        NUMBER
    }

    /**
     * What a heading means.
     *
     * @param field null when it depends on the other columns
     * @param generic null when it does not
     * @param rank place among the headings of its field, 0 = the surest
     */
    record Sense(@Nullable Field field, @Nullable Generic generic, int rank) {}

    private record Part(String text, Field field) {}

    /** What only tells the unit or the form of the values: (osp), [pp.kk.vvvv], (k/e). */
    private static final Pattern FORM = Pattern.compile(
            "(?iu)[(\\[]\\s*(osp|kp|cp|pp|p|h|%|pvm|pv|date|datum|päivämäärä|teksti|text|"
            + "[pdkmvyå]{1,4}([./-][pdkmvyå]{1,4}){2}|(k|kyllä|j|ja|y|yes)\\s*/\\s*(e|ei|n|nej|no))\\s*[)\\]]");

    /** The rank of headings that are put together from words: any that is known as a whole is surer. */
    private static final int MADE_OF_WORDS = 1000;

    private final Map<String, Sense> whole = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final HeadingWords words = new HeadingWords();

    Headings() {
        WordFile.read("headings.txt").forEach((name, words) -> {
            for (int i = 0; i < words.size(); i++) {
                String plain = Fingerprint.plain(words.get(i));
                if (words.get(i).startsWith("*")) {
                    parts.add(new Part(plain, Field.valueOf(name)));
                } else {
                    if (whole.put(plain, sense(name, i)) != null) {
                        throw new IllegalStateException("heading twice: " + plain);
                    }
                }
            }
        });
    }

    /** @param name of a field, or of a generic heading in small letters */
    private static Sense sense(String name, int rank) {
        return Character.isUpperCase(name.charAt(0)) ? new Sense(Field.valueOf(name), null, rank)
                : new Sense(null, Generic.valueOf(name.toUpperCase(Locale.ROOT)), rank);
    }

    /** What a heading means, null when it is not known. */
    @Nullable Sense sense(String heading) {
        String plain = Fingerprint.plain(heading);
        Sense sense = whole.get(plain);
        if (sense == null) {
            sense = whole.get(Fingerprint.plain(FORM.matcher(heading).replaceAll(" ")));
        }
        if (sense != null) {
            return sense;
        }
        for (Part part : parts) {
            if (plain.contains(part.text)) {
                return new Sense(part.field, null, 0);
            }
        }
        String name = words.name(FORM.matcher(heading).replaceAll(" "));
        return name == null ? null : sense(name, MADE_OF_WORDS);
    }
}
