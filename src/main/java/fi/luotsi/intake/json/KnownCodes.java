package fi.luotsi.intake.json;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.words.Language;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.Tally;
import java.util.HashMap;
import java.util.Map;

/** Knows which codes Luotsi has names for, and counts the others. */
final class KnownCodes {

    private static final int HELD = 50_000;

    private final Tally tally;
    private final Codes codes = Codes.of(Cohort.EMPTY);
    private final Map<String, Boolean> known = new HashMap<>();

    KnownCodes(Tally tally) {
        this.tally = tally;
    }

    /** Counts a code URI that has no name in Luotsi. */
    void count(String codeUri) {
        if (known.size() > HELD) {
            return;
        }
        Boolean before = known.get(codeUri);
        if (before == null) {
            before = !codes.name(Language.FI, codeUri).equals(codeUri);
            known.put(codeUri, before);
        }
        if (!before) {
            tally.unknownCode(Clean.forMessage(codeUri));
        }
    }
}
