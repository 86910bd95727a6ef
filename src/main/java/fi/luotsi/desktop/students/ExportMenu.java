package fi.luotsi.desktop.students;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.work.WriteTable.Form;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** The button that takes what is seen out of the program: as a file, on paper, on the clipboard. */
final class ExportMenu extends MenuButton {

    ExportMenu(Exporting exporting, Texts texts, Language language) {
        super(texts.get(language, "export"), Icon.of(Feather.SHARE));
        setId("export");
        setMinWidth(USE_PREF_SIZE);
        if (exporting.files()) {
            getItems().addAll(
                    item("export-xlsx", texts.get(language, "export.xlsx"), "Ctrl+E", () -> exporting.file(Form.XLSX)),
                    item("export-csv", texts.get(language, "export.csv"), "", () -> exporting.file(Form.CSV)),
                    item("export-pdf", texts.get(language, "export.pdf"), "Ctrl+P", () -> exporting.file(Form.PDF)));
        }
        getItems().add(item("export-copy", texts.get(language, "copy"), "Ctrl+C", exporting::copy));
    }

    private static MenuItem item(String id, String words, String key, Runnable deed) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        item.setOnAction(event -> deed.run());
        return item;
    }
}
