package fi.luotsi.desktop.data;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Badge;
import fi.luotsi.desktop.part.Mark;
import fi.luotsi.desktop.part.Pieces;
import javafx.scene.layout.HBox;

/** What became of a file as mark and word. */
final class Status {

    private Status() {}

    static String word(FileReport file, Say say) {
        return say.it("state." + file.status().name());
    }

    static HBox of(FileReport file, Say say) {
        String word = word(file, say);
        return switch (file.status()) {
            case ACCEPTED -> Pieces.row("lu-gap-8", Mark.tick(""), Look.label(word, "lu-done"));
            case WARNED -> Badge.word(Severity.NOTICE, word);
            case QUARANTINED -> Badge.word(Severity.SERIOUS, word);
            case REFUSED -> Badge.word(Severity.CRITICAL, word);
        };
    }
}
