package fi.luotsi.desktop.settings;

import fi.luotsi.core.keep.StoreTroubleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Pieces;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Where the store is, how large, and whether it is in order. */
final class StoragePage extends VBox {

    StoragePage(Facts facts, SettingsScreen deeds, Say say, boolean narrow) {
        Language language = say.language().getValue();
        TextField folder = new TextField(facts.folder().toString());
        folder.setEditable(false);
        folder.setAccessibleText(say.it("folder"));
        folder.getStyleClass().add("st-folder");
        SettingRow where = new SettingRow(narrow, say.it("folder"), say.it("folder.why", facts.name()), folder);
        String warning = new StoreTroubleTexts().place(language, facts.place());
        if (!warning.isEmpty()) {
            where.below(Pieces.text(warning, "lu-notice"));
        }
        Button look = Pieces.button(say.it("health.do"), deeds::health);
        look.setId("health");
        getChildren().addAll(where,
                new SettingRow(narrow, say.it("size"), say.it("size.why"), words(say.it("size.is",
                        BackupsPage.size(language, facts.bytes()), BackupsPage.size(language, facts.backupBytes())))),
                new SettingRow(narrow, say.it("imports"), facts.newest() == null ? say.it("imports.none")
                        : say.it("imports.newest", BackupsPage.when(say, facts.newest())),
                        words(Format.number(language, facts.imports()))),
                new SettingRow(narrow, say.it("generation"), say.it("generation.why"),
                        words(Format.number(language, facts.generation()))),
                new SettingRow(narrow, say.it("health"), say.it("health.why"), look));
    }

    private static Node words(String words) {
        return Pieces.text(words);
    }
}
