package fi.luotsi.desktop.part;

import java.time.LocalDate;
import fi.luotsi.core.follow.FlagMarks;
import fi.luotsi.core.keep.Deed;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The button "Mark…" of a flag's card, and the questions that some of its choices ask. */
final class MarkMenu extends VBox {

    private final FlagWords words;
    private final Marking marking;
    private final MenuButton button = new MenuButton();

    MarkMenu(FlagWords words, Marking marking) {
        this.words = words;
        this.marking = marking;
        LocalDate today = words.today();
        button.setText(words.mark("menu"));
        button.setAccessibleText(words.mark("menu")); // JavaFX tells no name of a menu button by itself
        button.getStyleClass().addAll("small", "lu-mark-menu");
        button.getItems().addAll(
                item("seen", marking::seen), item("mended", marking::mended), new SeparatorMenuItem(),
                item("week", () -> marking.postpone(today.plusWeeks(1))),
                item("weeks", () -> marking.postpone(today.plusWeeks(2))),
                item("month", () -> marking.postpone(today.plusMonths(1))),
                item("day", () -> ask(day())), new SeparatorMenuItem(), item("wrong", () -> ask(reason())));
        if (words.onFlag() != null) {
            button.getItems().addAll(new SeparatorMenuItem(), item("undo", marking::undo));
        }
        getStyleClass().add("lu-gap-8");
        getChildren().add(button);
        FlagMarks.OnFlag on = words.onFlag();
        if (on != null && on.mark().deed() == Deed.WRONG && marking.draft().reason().strip().equals(on.mark().reason())) {
            marking.draft().drop(); // saved meanwhile
        }
        if (marking.draft().begun()) {
            put(reason());
        }
    }

    private MenuItem item(String key, Runnable deed) {
        MenuItem item = new MenuItem(words.mark(key));
        item.setId("mark-" + key);
        item.setOnAction(event -> deed.run());
        return item;
    }

    private void ask(VBox question) {
        put(question);
        focus(question);
    }

    private void put(VBox question) {
        HBox last = new HBox(cancel());
        last.getStyleClass().add("lu-gap-8");
        if (question.getChildren().getLast() instanceof HBox row) {
            row.getChildren().add(cancel());
            getChildren().setAll(question);
        } else {
            getChildren().setAll(question, last);
        }
    }

    private static void focus(VBox question) {
        Node first = question.getChildren().stream()
                .filter(node -> node instanceof DayPicker || node instanceof TextArea).findFirst().orElse(question);
        (first instanceof DayPicker days ? days.first() : first).requestFocus();
    }

    private Button cancel() {
        Button cancel = new Button(words.mark("cancel"));
        cancel.getStyleClass().addAll("small", "flat");
        cancel.setOnAction(event -> {
            marking.draft().drop();
            getChildren().setAll(button);
            button.requestFocus();
        });
        return cancel;
    }

    private VBox day() {
        LocalDate today = words.today();
        Label asked = new Label(words.mark("day.ask"));
        asked.getStyleClass().add("lu-wrap");
        DayPicker days = new DayPicker(
                words.language(), today, today.plusWeeks(1), words.mark("previous"), words.mark("next"), day -> {
                    if (day.isAfter(today)) {
                        marking.postpone(day);
                    }
                });
        VBox box = new VBox(asked, days);
        box.getStyleClass().add("lu-gap-8");
        return box;
    }

    private VBox reason() {
        return new WrongForm(words.language(), words.today(), marking.draft(), words.mark("save"), marking::wrong);
    }
}
