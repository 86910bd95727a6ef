package fi.luotsi.desktop.summary;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.work.Standing;
import fi.luotsi.work.WriteSummary.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

/** Ways through the Summary screen: choosing, looking, saving. */
class SummaryScreenTest extends FxTest {

    /** Seconds; the first PDF of a run reads fonts and style sheets, which a busy machine does slowly. */
    private static final int PATIENCE = 40;

    @TempDir
    private Path home;

    private final ObjectProperty<Standing> standing = new SimpleObjectProperty<>();
    private final List<String> ways = new ArrayList<>();
    private @Nullable Path folder;
    private SummaryScreen screen;

    private void start(Language language, int students, int imports) {
        folder = home.resolve("files");
        standing.set(Sample.standing(students, imports));
        Desk desk = Sample.desk(language, standing, ways);
        show(() -> {
            screen = new SummaryScreen(desk, (owner, title) -> folder);
            return new StackPane(screen.view());
        });
        on(() -> {
            screen.opened();
            screen.focus();
            return null;
        });
    }

    private Stream<Node> nodes() {
        List<Node> found = new ArrayList<>();
        collect(stage().getScene().getRoot(), found);
        return found.stream();
    }

    private static void collect(Parent parent, List<Node> found) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node.isVisible()) {
                found.add(node);
                if (node instanceof Parent inner) {
                    collect(inner, found);
                }
            }
        }
    }

    private Image image() {
        return on(() -> nodes().filter(ImageView.class::isInstance).map(node -> ((ImageView) node).getImage())
                .filter(image -> image != null).findFirst().orElse(null));
    }

    private Image page() {
        return another(null);
    }

    /** Waits for a page that is not this one. */
    private Image another(@Nullable Image before) {
        until("a page", PATIENCE, () -> nodes().anyMatch(
                node -> node instanceof ImageView view && view.getImage() != null && view.getImage() != before));
        return image();
    }

    private void untilTold(String words) {
        until(words, PATIENCE, () -> nodes().anyMatch(
                node -> node instanceof Labeled label && label.getText() != null && label.getText().startsWith(words)));
    }

    private Button save() {
        return on(() -> nodes().filter(node -> node.getStyleClass().contains("accent")).map(Button.class::cast)
                .findFirst().orElseThrow());
    }

    private CheckBox box(Object choice) {
        return on(() -> nodes().filter(node -> node instanceof CheckBox && choice.equals(node.getUserData()))
                .map(CheckBox.class::cast).findFirst().orElseThrow());
    }

    private Button named(String name) {
        return on(() -> nodes().filter(node -> node instanceof Button && name.equals(node.getAccessibleText()))
                .map(Button.class::cast).findFirst().orElseThrow());
    }

    @Test
    void thePageIsSeenBeforeItIsWrittenAndTheFilesAreThere() throws IOException {
        start(Language.FI, 40, 3);
        assertThat(page().getWidth()).isGreaterThan(400);
        assertThat(save().getText()).isEqualTo("Tallenna 2 PDF-tiedostoa");
        assertThat(words()).anyMatch(text -> text.endsWith("Piilotettuja ei voi laskea muista luvuista."));
        clickOn(box(Form.XLSX));
        assertThat(save().getText()).isEqualTo("Tallenna 4 tiedostoa");
        clickOn(save());
        untilTold("4 tiedostoa tallennettu.");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> written = files.toList();
            assertThat(written).hasSize(4);
            for (Path file : written) {
                byte[] bytes = Files.readAllBytes(file);
                if (file.toString().endsWith(".pdf")) {
                    assertThat(bytes).startsWith('%', 'P', 'D', 'F');
                } else {
                    assertThat(bytes).startsWith('P', 'K');
                }
                assertThat(words()).contains(file.getFileName().toString());
            }
        }
        assertThat(words()).contains("Kansio: " + folder);
        clickOn("Kopioi kansion polku");
        assertThat(words()).contains("Polku kopioitu");
    }

    @Test
    void pagesAndLanguagesAreTurned() {
        start(Language.SV, 40, 2);
        Image first = page();
        assertThat(words()).anyMatch(text -> text.startsWith("sida 1/"));
        assertThat(named("Föregående sida").isDisabled()).isTrue();
        clickOn(named("Nästa sida"));
        Image second = another(first);
        assertThat(words()).anyMatch(text -> text.startsWith("sida 2/"));
        clickOn((Node) on(() -> nodes().filter(node -> node.getStyleClass().contains("sm-language")
                && node.getUserData() == Language.FI).findFirst().orElseThrow()));
        assertThat(another(second)).isNotNull();
        assertThat(words()).anyMatch(text -> text.startsWith("sida 2/"));
    }

    @Test
    void forInsidersTheNoteWarnsAndTheFileSaysSo() throws IOException {
        start(Language.FI, 40, 2);
        Image shared = page();
        clickOn("Sisäinen");
        assertThat(another(shared)).isNotNull();
        assertThat(words()).contains("Sisäisessä versiossa on nimiä ja kaikki luvut. Se on salassa pidettävä.");
        clickOn(box(Language.SV));
        assertThat(save().getText()).isEqualTo("Tallenna 1 PDF-tiedosto");
        push(KeyCode.CONTROL, KeyCode.E);
        untilTold("1 tiedosto tallennettu.");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactly("luotsi-yhteenveto-2026-11-23-hyvinvointi-sisainen-fi.pdf");
        }
    }

    @Test
    void withoutALanguageOrAFormNothingIsSavedAndTheScreenSaysWhatIsMissing() {
        start(Language.EN, 20, 1);
        assertThat(save().getText()).isEqualTo("Save 3 PDF files");
        clickOn(box(Form.PDF));
        assertThat(save().isDisabled()).isTrue();
        assertThat(words()).contains("Choose at least one format.");
        for (Language language : Language.values()) {
            clickOn(box(language));
        }
        assertThat(words()).contains(
                "Choose at least one language.", "The preview comes here once a language is chosen.");
        push(KeyCode.CONTROL, KeyCode.E);
        assertThat(folder).doesNotExist();
    }

    @Test
    void earlierImportsAreOfferedNewestFirstAndTheOneBeforeIsChosen() {
        start(Language.FI, 20, 3);
        ComboBox<?> box = on(() -> (ComboBox<?>) nodes().filter(ComboBox.class::isInstance).findFirst().orElseThrow());
        assertThat(on(() -> box.getItems().size())).isEqualTo(2);
        assertThat(words()).contains("Vertaa: tuonti 16.11.2026");
        Image before = page();
        clickOn(box);
        type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(another(before)).isNotNull();
        assertThat(words()).contains("Vertaa: tuonti 9.11.2026");
    }

    @Test
    void theImportComparedWithStaysWhenOlderOnesComeIntoSight() {
        start(Language.FI, 20, 1);
        Standing all = Sample.standing(20, 3);
        Standing cut = new Standing(all.date(), all.unit(), all.cohort(), all.limits(), all.run(), all.situations(),
                all.open(), all.since(), all.trend().subList(1, 3), all.codes(), all.texts());
        for (Standing one : List.of(cut, all)) {
            on(() -> {
                standing.set(one);
                return null;
            });
            settle();
            untilTold("Vertaa: tuonti 16.11.2026");
            assertThat(on(() -> nodes().filter(ComboBox.class::isInstance).map(node -> ((ComboBox<?>) node).getValue())
                    .findFirst().orElseThrow())).isEqualTo(new SummaryModel.Import(2, Sample.WEEK_BEFORE));
        }
    }

    @Test
    void theFirstImportHasNothingToCompareWith() {
        start(Language.FI, 20, 1);
        assertThat(words()).contains("Ei vertailua: aiempaa tuontia ei ole.");
        assertThat(on(() -> nodes().noneMatch(ComboBox.class::isInstance))).isTrue();
        assertThat(page()).isNotNull();
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInWords() throws IOException {
        start(Language.FI, 20, 1);
        page();
        folder = Files.writeString(home.resolve("not-a-folder"), "a file");
        clickOn(save());
        untilTold("Tiedostoja ei tallennettu kansioon " + folder);
        clickOn(named("Sulje ilmoitus"));
        assertThat(words()).noneMatch(text -> text.startsWith("Tiedostoja ei tallennettu"));
        folder = null;
        clickOn(save());
        assertThat(words()).noneMatch(text -> text.startsWith("Tallennetaan"));
    }

    @Test
    void anotherStandingIsAnotherPageAndAnEmptyOneSaysWhy() {
        start(Language.FI, 20, 2);
        Image before = page();
        stand(40, 3);
        assertThat(another(before)).isNotNull();
        stand(0, 0);
        assertThat(words()).contains("Yhteenvetoa ei voi vielä tehdä");
        clickOn("Siirry tilannekuvaan");
        assertThat(ways).containsExactly("OVERVIEW");
        on(() -> {
            screen.closed();
            return null;
        });
        stand(20, 1);
        assertThat(words()).contains("Yhteenvetoa ei voi vielä tehdä");
    }

    private void stand(int students, int imports) {
        Standing other = Sample.standing(students, imports);
        on(() -> {
            standing.set(other);
            return null;
        });
        settle();
    }
}
