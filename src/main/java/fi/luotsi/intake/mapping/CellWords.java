package fi.luotsi.intake.mapping;

import fi.luotsi.core.mapping.Fingerprint;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words in cells that stand for a code, from {@code words.txt}. */
enum CellWords {
    /** States of a study right: codes of {@code koskiopiskeluoikeudentila}. */
    STATE("state."),
    /** Ways of acquiring competence: codes of {@code osaamisenhankkimistapa}. */
    MODE("mode."),
    /** Grades: codes of KOSKI's scales. */
    GRADE("grade."),
    /** 1 = yes, 0 = no. */
    YES_NO("yes.");

    private final Map<String, String> codes = new HashMap<>();

    CellWords(String list) {
        WordFile.read("words.txt").forEach((name, words) -> {
            if (name.startsWith(list)) {
                String code = name.substring(list.length());
                codes.put(Fingerprint.plain(code), code);
                words.forEach(word -> codes.put(Fingerprint.plain(word), code));
            }
        });
    }

    /** The code that a word stands for, null when it is not known. */
    @Nullable String code(String word) {
        return codes.get(Fingerprint.plain(word));
    }
}
