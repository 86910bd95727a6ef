package fi.luotsi.store.pack;

import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;

/** Gives equal words and dates as one object, so that a hundred thousand records share them. */
final class Interned {

    /** Longer texts hardly ever repeat. */
    private static final int LONGEST = 64;

    private final ConcurrentHashMap<String, String> words = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Integer, LocalDate> days = new ConcurrentHashMap<>();

    String word(String word) {
        if (word.length() > LONGEST) {
            return word;
        }
        String known = words.get(word);
        if (known == null) {
            known = words.putIfAbsent(word, word);
        }
        return known == null ? word : known;
    }

    LocalDate day(int epochDay) {
        LocalDate known = days.get(epochDay);
        return known != null ? known : days.computeIfAbsent(epochDay, LocalDate::ofEpochDay);
    }

    void clear() {
        words.clear();
        days.clear();
    }
}
