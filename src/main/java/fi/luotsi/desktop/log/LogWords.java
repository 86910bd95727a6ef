package fi.luotsi.desktop.log;

import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Says rows of the log in words. */
final class LogWords {

    private static final String WRONG_TRIES = "wrong-tries ";
    private static final String RECOVERY_CODE = "recovery-code";
    private static final String KEY = "key";
    private static final String NEW_CODE = "new-code";
    /** A change that was seen later: what was changed, and when if that is known. */
    private static final String NOTICED = "noticed";

    private final Say say;
    private final Language language;

    LogWords(Say say) {
        this.say = say;
        language = say.language().getValue();
    }

    LogRow row(LoggedUse logged) {
        return new LogRow(logged, Format.day(logged.at().toLocalDate()) + " " + Format.time(language, logged.at()),
                deed(logged.use()), about(logged));
    }

    /** A kind of deed, for the choice of kinds. */
    String kind(Use.What what) {
        return say.it("what." + what.name());
    }

    private String deed(Use use) {
        boolean recovery = use.about().startsWith(RECOVERY_CODE);
        return switch (use.what()) {
            case UNLOCK -> say.it(recovery ? "unlock.recovery" : "what.UNLOCK");
            case PASSPHRASE -> say.it(use.about().equals(KEY) ? "passphrase.key"
                    : use.about().equals(NEW_CODE) || noticed(use) && !use.about().contains(" passphrase")
                    ? "passphrase.code"
                    : recovery ? "passphrase.recovery" : "what.PASSPHRASE");
            default -> kind(use.what());
        };
    }

    private String about(LoggedUse logged) {
        List<String> parts = new ArrayList<>();
        Use use = logged.use();
        if (logged.purged()) {
            parts.add(say.it("purged"));
        } else if (use.studyRight() != null) {
            parts.add(use.studyRight());
        }
        String more = switch (use.what()) {
            case UNLOCK -> wrongTries(use.about());
            case PASSPHRASE -> noticed(use) ? seenLater(use.about()) : "";
            case PURGE -> number(use.about(), "purge.rights");
            case RELEASE -> number(use.about(), "release.rows");
            default -> use.about();
        };
        if (!more.isEmpty()) {
            parts.add(more);
        }
        return String.join(" · ", parts);
    }

    private static boolean noticed(Use use) {
        return use.about().startsWith(NOTICED);
    }

    private String seenLater(String about) {
        String last = about.substring(about.lastIndexOf(' ') + 1);
        try {
            LocalDateTime when = LocalDateTime.parse(last);
            return say.it("noticed.when", Format.day(when.toLocalDate()) + " " + Format.time(language, when));
        } catch (DateTimeParseException e) {
            return say.it("noticed");
        }
    }

    private String wrongTries(String about) {
        int at = about.indexOf(WRONG_TRIES);
        return at < 0 ? "" : number(about.substring(at + WRONG_TRIES.length()), "wrong-tries");
    }

    private String number(String digits, String key) {
        return digits.matches("\\d{1,9}") ? say.amount(key, Long.parseLong(digits)) : digits;
    }
}
