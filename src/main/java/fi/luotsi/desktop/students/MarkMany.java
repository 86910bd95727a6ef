package fi.luotsi.desktop.students;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Marker;
import fi.luotsi.work.MarkFlags;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Platform;

/** Marks the flags of many students at once, and tells of it with the way back. */
final class MarkMany {

    private final Marker marker;
    private final Told told;
    private final Texts texts;
    private final Language language;

    MarkMany(Marker marker, Told told, Texts texts, Language language) {
        this.marker = marker;
        this.told = told;
        this.texts = texts;
        this.language = language;
    }

    @FunctionalInterface
    private interface Deed {
        long with(MarkFlags marks, Standing standing);
    }

    void seen(List<Flag> flags) {
        run("marked.seen", flags, (marks, standing) -> marks.seen(standing, flags));
    }

    void mended(List<Flag> flags) {
        run("marked.mended", flags, (marks, standing) -> marks.mended(standing, flags));
    }

    /** @param until later than the reporting date */
    void postpone(List<Flag> flags, LocalDate until) {
        run("marked.postponed", flags, (marks, standing) -> marks.postpone(standing, flags, until));
    }

    /** @param until later than the reporting date */
    void wrong(List<Flag> flags, String reason, LocalDate until) {
        run("marked.wrong", flags, (marks, standing) -> marks.wrong(standing, flags, reason, until));
    }

    private void run(String key, List<Flag> flags, Deed deed) {
        String words = texts.amount(language, key, flags.size());
        String taken = texts.get(language, "undone");
        marker.run((marks, standing) -> {
            long batch = deed.with(marks, standing);
            Platform.runLater(() -> told.say(words, () -> marker.run((again, now) -> {
                again.undo(now, batch);
                Platform.runLater(() -> told.say(taken));
            })));
        });
    }
}
