package fi.luotsi.intake.mapping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Headings that are put together from known words, such as "HOKSin viimeisin päivitys (Koski)": {@code heading-words.txt}
 * tells what each word means, {@code heading-forms.txt} what they mean together. A heading with any other word is unknown.
 */
final class HeadingWords {

    private static final String ENDINGS = "endings";
    private static final String NOISE = "noise";
    /** In characters; what is longer is no heading that somebody has made of these words. */
    private static final int LONGEST = 120;

    private record Stem(String text, String meaning) {}

    /** @param name of a field or of a generic heading */
    private record Form(String name, Set<String> needed, Set<String> allowed) {
        boolean holds(Set<String> meanings) {
            return meanings.containsAll(needed) && allowed.containsAll(meanings);
        }
    }

    private final Map<Character, List<Stem>> stems = new HashMap<>();
    private final Set<String> endings = new LinkedHashSet<>();
    private final List<Form> forms = new ArrayList<>();

    HeadingWords() {
        Map<String, List<String>> words = new LinkedHashMap<>(WordFile.read("heading-words.txt"));
        endings.addAll(words.remove(ENDINGS));
        words.forEach((meaning, texts) -> texts.forEach(text -> {
            String plain = spaced(text);
            stems.computeIfAbsent(plain.charAt(0), first -> new ArrayList<>()).add(new Stem(plain, meaning));
        }));
        // The longest word that stands there is the one that is meant.
        stems.values().forEach(list -> list.sort(Comparator.comparing((Stem stem) -> stem.text.length()).reversed()));
        WordFile.read("heading-forms.txt").forEach((name, lines) -> lines.forEach(line -> forms.add(form(name, line))));
        forms.forEach(form -> {
            if (!words.keySet().containsAll(form.allowed)) {
                throw new IllegalStateException("words unknown: " + form);
            }
        });
    }

    private static Form form(String name, String line) {
        Set<String> needed = new HashSet<>();
        Set<String> allowed = new HashSet<>();
        for (String word : line.split(" ")) {
            boolean free = word.endsWith("?");
            String meaning = free ? word.substring(0, word.length() - 1) : word;
            allowed.add(meaning);
            if (!free) {
                needed.add(meaning);
            }
        }
        return new Form(name, needed, allowed);
    }

    /** The name of the field, or of the generic heading in lower case, that the words of a heading make; null when none. */
    @Nullable String name(String heading) {
        String text = heading.length() > LONGEST ? "" : spaced(heading);
        Set<String> meanings = new HashSet<>();
        if (!apart(text, 0, new BitSet(), meanings)) {
            return null;
        }
        meanings.remove(NOISE);
        for (Form form : forms) {
            if (form.holds(meanings)) {
                return form.name;
            }
        }
        return null;
    }

    /** Lower case, composed, without apostrophes, with one blank for whatever else is neither a letter nor a digit. */
    private static String spaced(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /**
     * Takes a heading apart from {@code at} on.
     *
     * @param inVain places from which it has been tried, so that each is tried once
     * @return whether words that are known make all of it
     */
    private boolean apart(String text, int at, BitSet inVain, Set<String> meanings) {
        if (at == text.length()) {
            return true;
        }
        if (!inVain.get(at)) {
            for (Stem stem : stems.getOrDefault(text.charAt(at), List.of())) {
                if (text.startsWith(stem.text, at) && after(text, at + stem.text.length(), inVain, meanings)) {
                    meanings.add(stem.meaning);
                    return true;
                }
            }
            inVain.set(at);
        }
        return false;
    }

    /** What may stand after a word: the heading's end, a blank, another word; before them an ending. */
    private boolean after(String text, int at, BitSet inVain, Set<String> meanings) {
        return next(text, at, inVain, meanings) || endings.stream().anyMatch(ending ->
                text.startsWith(ending, at) && next(text, at + ending.length(), inVain, meanings));
    }

    private boolean next(String text, int at, BitSet inVain, Set<String> meanings) {
        return at == text.length() || apart(text, text.charAt(at) == ' ' ? at + 1 : at, inVain, meanings);
    }
}
