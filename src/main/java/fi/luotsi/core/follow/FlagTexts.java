package fi.luotsi.core.follow;

import fi.luotsi.core.follow.FlagMarks.OnFlag;
import fi.luotsi.core.keep.Deed;
import fi.luotsi.core.keep.Mark;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalDate;

/** The life of a flag in words. */
public final class FlagTexts {

    private final Texts texts = Texts.beside(FlagTexts.class, "Flags.properties");

    /** The word of a state, e.g. "nähty". */
    public String state(Language language, FlagState state) {
        return texts.get(language, "state." + state.key());
    }

    /** The deed and its day in a few words, as for a flag that has been cleared since. */
    public String deed(Language language, Mark mark) {
        return texts.get(language, "state." + of(mark.deed()).key()) + " " + Format.day(mark.made().toLocalDate());
    }

    /** A sentence on a mark: what, when, by whom, until when, why; and what has become of it. */
    public String sentence(Language language, OnFlag on) {
        Mark mark = on.mark();
        LocalDate until = mark.until();
        String day = Format.day(mark.made().toLocalDate());
        if (on.disproved()) {
            return texts.get(language, "mark.disproved", day, mark.who());
        }
        if (until != null && on.state() == FlagState.OPEN) {
            return texts.get(language, "mark.returned", day, mark.who(), Format.day(until), mark.reason() == null ? ""
                    : mark.reason());
        }
        return texts.get(
                language, "mark." + of(mark.deed()).key(), day, mark.who(), until == null ? "" : Format.day(until),
                mark.reason() == null ? "" : mark.reason());
    }

    private static FlagState of(Deed deed) {
        return FlagState.valueOf(deed.name());
    }
}
