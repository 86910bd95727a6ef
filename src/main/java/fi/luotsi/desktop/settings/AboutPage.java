package fi.luotsi.desktop.settings;

import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Pieces;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the program is, whose work is in it, what it does with data. */
final class AboutPage extends VBox {

    private static final String NOTICES = "THIRD-PARTY.txt";

    AboutPage(SettingsScreen deeds, Say say, boolean narrow) {
        String version = AboutPage.class.getPackage().getImplementationVersion();
        SettingRow licences = new SettingRow(narrow, say.it("licences"), say.it("licences.why"),
                Pieces.text(say.it("licences.own")));
        Button show = Pieces.button(say.it("licences.show"), () -> { });
        show.setId("licences");
        show.setOnAction(event -> deeds.notices(text -> {
            show.setDisable(true);
            licences.below(text == null ? Pieces.text(say.it("licences.none", NOTICES)) : area(say, text));
        }));
        licences.below(show);
        getChildren().addAll(
                new SettingRow(narrow, say.it("version"), say.it("version.why"), Pieces.text(
                        say.it("version.is", version == null ? say.it("version.development") : version,
                                System.getProperty("java.version")))),
                new SettingRow(narrow, say.it("privacy"), say.it("privacy.words")), licences);
    }

    private static TextArea area(Say say, String text) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(18);
        area.setAccessibleText(say.it("licences"));
        return area;
    }

    /** The notices that lie beside the program; null when there are none. */
    static @Nullable String notices() {
        CodeSource source = AboutPage.class.getProtectionDomain().getCodeSource();
        try {
            Path beside = source == null ? null : Path.of(source.getLocation().toURI()).resolveSibling(NOTICES);
            return beside == null || !Files.isRegularFile(beside) ? null : Files.readString(beside);
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
