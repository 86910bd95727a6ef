package fi.luotsi.desktop.students;

import fi.luotsi.core.keep.SavedView;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.TextMenu;
import fi.luotsi.desktop.part.Theme;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The button that names the saved view in use, and the menu to choose, save, rename and delete one. */
final class ViewMenu extends MenuButton {

    private static final int LONGEST = 80;

    private final Views views;
    private final StudentsModel model;
    private final Texts texts;
    private final Language language;

    ViewMenu(Views views, StudentsModel model, Texts texts, Language language) {
        this.views = views;
        this.model = model;
        this.texts = texts;
        this.language = language;
        setId("views");
        setGraphic(Icon.of(Feather.BOOKMARK));
        setMinWidth(USE_PREF_SIZE);
        model.change().subscribe(value -> show(false));
        model.lookChange().subscribe(value -> show(false));
        views.change().subscribe(value -> show(true));
    }

    /** @param items whether there may be other views than before; what may be done to the one in use follows always */
    private void show(boolean items) {
        SavedView view = views.current();
        boolean differs = views.differs();
        setText(view == null ? say("views") : differs ? say("views.changed", view.name()) : view.name());
        setAccessibleText(view == null ? say("views") : say("views.told", getText()));
        if (items || getItems().isEmpty() || differs != (find("view-update") != null)) {
            build(view, differs);
        }
    }

    private @Nullable MenuItem find(String id) {
        return getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElse(null);
    }

    private void build(@Nullable SavedView view, boolean differs) {
        getItems().setAll(radio("view-none", say("views.none"), view == null, views::chooseNone));
        for (SavedView one : views.all()) {
            getItems().add(radio("view-" + one.name(), one.name(), one.equals(view), () -> views.choose(one)));
        }
        getItems().addAll(new SeparatorMenuItem(), item("view-save", say("views.save"), () -> ask("", name ->
                views.save(name), false)));
        if (view != null && differs) {
            getItems().add(item("view-update", say("views.update", view.name()), () -> views.save(view.name())));
        }
        if (view != null) {
            getItems().addAll(
                    item("view-rename", say("views.rename", view.name()), () -> ask(view.name(), name ->
                            views.rename(view, name), true)),
                    item("view-delete", say("views.delete", view.name()), () -> views.delete(view)));
        }
    }

    private static RadioMenuItem radio(String id, String words, boolean on, Runnable deed) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setSelected(on);
        item.setOnAction(event -> deed.run());
        return item;
    }

    private static MenuItem item(String id, String words, Runnable deed) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(event -> deed.run());
        return item;
    }

    /** @param alone whether a name that another view has is refused; else that view is replaced */
    private void ask(String before, Consumer<String> then, boolean alone) {
        TextField name = new TextField(before);
        name.setId("view-name");
        name.setPromptText(say("views.name"));
        name.setAccessibleText(say("views.name"));
        Label taken = Pieces.text("", "lu-caption", "lu-muted");
        taken.setVisible(false);
        taken.setManaged(false);
        PopOver popOver = new PopOver();
        Button save = Pieces.button(say("views.save.deed"), () -> {
            popOver.hide();
            then.accept(name.getText());
        }, "accent");
        save.setId("view-name-save");
        name.textProperty().subscribe(text -> {
            String words = text == null ? "" : text.strip();
            boolean known = !words.equalsIgnoreCase(before) && views.find(words) != null;
            taken.setText(say(alone ? "views.taken" : "views.replaces"));
            taken.setVisible(known);
            taken.setManaged(known);
            save.setDisable(words.isEmpty() || words.length() > LONGEST || (known && alone));
        });
        name.setOnAction(event -> save.fire());
        VBox box = Pieces.column("lu-gap-8", name, taken, save);
        box.getStyleClass().add("sd-columns");
        box.getStylesheets().add(Theme.sheet("students.css")); // a window of its own
        TextMenu.under(box, new SimpleObjectProperty<>(language));
        popOver.setContentNode(box);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.setOnShown(event -> name.requestFocus());
        popOver.show(this);
    }

    private String say(String key, Object... words) {
        return texts.get(language, key, words);
    }
}
