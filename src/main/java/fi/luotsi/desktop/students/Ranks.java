package fi.luotsi.desktop.students;

import fi.luotsi.core.words.Language;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The places of words in the order of the alphabet, as numbers, because a collator is too slow for tens of thousands of
 * rows.
 *
 * <p>Finnish and Swedish order, å ä ö after z; in English the Finnish one, since the names are what they are. Word by word,
 * because a collator overlooks spaces and would put Aaltonen before Aalto Tuomas.
 */
final class Ranks {

    private final Map<String, Integer> ranks = new HashMap<>();

    Ranks(Language language, Collection<String> words) {
        Collator collator = Collator.getInstance((language == Language.SV ? Language.SV : Language.FI).locale());
        List<Entry> entries = new ArrayList<>();
        for (String text : new HashSet<>(words)) {
            List<CollationKey> keys = new ArrayList<>();
            for (String word : text.split(" ")) {
                keys.add(collator.getCollationKey(word));
            }
            entries.add(new Entry(text, keys));
        }
        entries.sort(Comparator.naturalOrder());
        for (int i = 0; i < entries.size(); i++) {
            ranks.put(entries.get(i).text(), i);
        }
    }

    /** The place of one of the words. */
    int of(String word) {
        return ranks.getOrDefault(word, Integer.MAX_VALUE);
    }

    private record Entry(String text, List<CollationKey> keys) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int both = Math.min(keys.size(), other.keys.size());
            for (int i = 0; i < both; i++) {
                int order = keys.get(i).compareTo(other.keys.get(i));
                if (order != 0) {
                    return order;
                }
            }
            int order = Integer.compare(keys.size(), other.keys.size());
            return order != 0 ? order : text.compareTo(other.text);
        }
    }
}
