package fi.luotsi.desktop.settings;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Mark;
import fi.luotsi.desktop.part.Pieces;
import java.time.LocalDateTime;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Backups: made now, listed, restored. */
final class BackupsPage extends VBox {

    private final Say say;
    private final Language language;

    BackupsPage(Facts facts, SettingsScreen deeds, Say say, boolean narrow) {
        this.say = say;
        language = say.language().getValue();
        Button make = Pieces.button(say.it("backup.make"), deeds::backUp, "accent");
        make.setId("back-up");
        getChildren().addAll(
                new SettingRow(narrow, say.it("backup.now"),
                        say.it(facts.practice() ? "backup.practice" : "backup.why"), make),
                new SettingRow(narrow, say.it("backup.last"), last(facts.lastBackup())));
        VBox list = new VBox();
        list.getStyleClass().add("st-list");
        facts.backups().forEach(backup -> list.getChildren().add(row(backup, deeds)));
        String kept = facts.backups().isEmpty() ? say.it("backup.none")
                : say.amount("backup.count", facts.backups().size(), size(facts.backupBytes()));
        getChildren().add(new SettingRow(narrow, say.it("backup.list"), kept + " " + say.it("backup.kept")).below(list));
    }

    private String last(@org.jspecify.annotations.Nullable LoggedUse use) {
        return use == null ? say.it("backup.last.none")
                : say.it(use.use().what() == Use.What.BACKUP ? "backup.last.made" : "backup.last.restored",
                        when(use.at()), use.who());
    }

    private HBox row(Backup backup, SettingsScreen deeds) {
        Label made = Pieces.wide(Pieces.label(when(backup.made())), 14);
        Label size = Pieces.wide(Pieces.label(size(backup.bytes())), 6);
        size.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        HBox verified = Pieces.row("lu-gap-4", Mark.tick(""), Pieces.label(say.it("backup.verified"), "lu-done"));
        Button restore = Pieces.button(say.it("restore"), () -> deeds.restore(backup), "small", "danger", "st-restore");
        restore.setAccessibleText(say.it("restore.of", when(backup.made())));
        HBox row = Pieces.row("lu-gap-16", made, size, verified, Pieces.gap(), restore);
        row.getStyleClass().add("st-item");
        return row;
    }

    private String when(LocalDateTime time) {
        return when(say, time);
    }

    /** Day and time of day. */
    static String when(Say say, LocalDateTime time) {
        return say.it("when", Format.day(time.toLocalDate()), Format.time(say.language().getValue(), time));
    }

    private String size(long bytes) {
        return size(language, bytes);
    }

    /** Megabytes with one decimal. */
    static String size(Language language, long bytes) {
        return Format.decimal(language, bytes / 1_000_000.0) + (language == Language.FI ? " Mt" : " MB");
    }
}
