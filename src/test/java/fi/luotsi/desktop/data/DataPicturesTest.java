package fi.luotsi.desktop.data;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.OnOverlay;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.Walk;
import fi.luotsi.desktop.data.DataModel.Tab;
import fi.luotsi.desktop.frame.Dialogs;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Overlay;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.part.Theme.Scheme;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the Data screen and its dialogs in their languages, themes and sizes; no word may be cut, every control has a name. */
class DataPicturesTest extends FxTest {

    private static void draw(String name, Language language, Scheme scheme, int percent, double height,
            BiConsumer<DataView, Dialogs> deed) {
        Theme theme = new Theme(scheme, percent);
        on(() -> {
            Say say = new Say(Texts.beside(DataScreen.class, "Data.properties"), new SimpleObjectProperty<>(language));
            DataView view = new DataView(new NoDeeds(), say, language);
            Overlay overlay = new Overlay();
            StackPane root = new StackPane(view, overlay);
            Scene scene = new Scene(root, percent == 100 ? 1080 : 1236, height);
            theme.dress(scene);
            Pictures.lay(scene);
            deed.accept(view, new OnOverlay(overlay, theme.em()));
            Pictures.lay(scene);
            String file = String.join("-", "data", name, language.code(), scheme.name(), String.valueOf(percent))
                    .toLowerCase(Locale.ROOT);
            Pictures.draw(file, scene);
            assertThat(Pictures.cut(root)).as(file).isEmpty();
            assertThat(Walk.faults(root)).as(file).isEmpty();
            assertThat(Walk.dialog(overlay)).as(file).isEmpty();
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "FI,LIGHT,100,716", "FI,DARK,100,716", "SV,LIGHT,100,716", "SV,DARK,100,716", "EN,CONTRAST,100,716",
        "FI,LIGHT,200,1500"
    })
    void every_tab(Language language, Scheme scheme, int percent, double height) {
        RuleTexts rules = new RuleTexts(AllRules.with(Limits.DEFAULTS), Codes.of(Cohort.EMPTY));
        for (Tab tab : Tab.values()) {
            draw(tab.name(), language, scheme, percent, height, (view, dialogs) -> {
                view.show(SampleData.full(), rules);
                view.tab(tab);
                Pictures.lay(view.getScene());
                view.lookupAll(".da-row").stream().filter(node -> node instanceof ButtonBase && tab != Tab.MAPPINGS)
                        .skip(tab == Tab.IMPORTS ? 1 : 0).findFirst().ifPresent(node -> ((ButtonBase) node).fire());
                if (tab == Tab.FAULTS) {
                    view.tell("lu-done", "✓");
                }
            });
            draw("empty-" + tab.name(), language, scheme, percent, height, (view, dialogs) -> {
                view.show(SampleData.empty(), rules);
                view.tab(tab);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FI,LIGHT,100,716", "FI,DARK,100,716", "SV,LIGHT,100,716", "SV,DARK,100,716", "EN,CONTRAST,100,716",
        "FI,LIGHT,200,1000"
    })
    void every_dialog(Language language, Scheme scheme, int percent, double height) {
        Say say = new Say(Texts.beside(DataScreen.class, "Data.properties"), new SimpleObjectProperty<>(language));
        for (boolean whole : new boolean[] {true, false}) {
            draw(whole ? "mapping" : "mapping-lacking", language, scheme, percent, height, (view, dialogs) -> {
                new MappingDialog(new MappingDraft(SampleData.table(whole), "opiskelijat_vk48"), say, true, dialogs,
                        mapping -> {}, mapping -> {}, () -> {});
                Pictures.lay(view.getScene());
                if (!whole) {
                    ((ScrollPane) view.getParent().lookup(".da-mapping-body")).setVvalue(1);
                }
            });
        }
        draw("mapping-edit", language, scheme, percent, height, (view, dialogs) -> new MappingDialog(
                new MappingDraft(SampleData.table(true), "Primus"), say, false, dialogs, mapping -> {}, mapping -> {},
                () -> {}));
        draw("password", language, scheme, percent, height, (view, dialogs) ->
                PasswordDialog.ask(dialogs, say, "suoritustiedot.xlsx", 1, password -> {}));
        draw("confirm", language, scheme, percent, height, (view, dialogs) -> DialogCard.confirm(
                dialogs, say, say.amount("discard.title", 3), say.it("discard.text", "opiskelijat_vk48.csv"),
                say.it("wards.discard"), () -> {}));
        draw("name", language, scheme, percent, height, (view, dialogs) -> DialogCard.name(
                dialogs, say, say.it("rename.title"), say.it("mapping.name"), "Primus, ryhmälista", name -> {}));
    }
}
