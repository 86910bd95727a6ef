package fi.luotsi.desktop.frame;

import fi.luotsi.desktop.part.Icon;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The command palette: type a part of a word, choose with the arrows, Enter does it. */
final class Palette extends VBox {

    private static final int MOST = 120;

    private final List<Command> commands;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();

    Palette(List<Command> commands, Say say, Runnable close) {
        this.commands = commands;
        this.close = close;
        getStyleClass().add("lu-palette");
        field.setPromptText(say.it("command.prompt"));
        field.setAccessibleText(say.it("command.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Label escape = new Label("Esc");
        escape.getStyleClass().add("lu-key");
        HBox top = new HBox(Icon.of(Feather.SEARCH), field, escape);
        top.getStyleClass().add("lu-palette-field");
        list.getStyleClass().add("lu-palette-list");
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(say.it("palette.none")));
        list.setCellFactory(view -> new Row());
        getChildren().addAll(top, list);
        field.textProperty().subscribe(this::find);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Node first() {
        return field;
    }

    private void find(String typed) {
        String[] words = fold(typed).strip().split("\\s+");
        list.getItems().setAll(commands.stream().filter(one -> fits(one, words)).limit(MOST).toList());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private static boolean fits(Command command, String[] words) {
        String text = fold(command.words() + " " + command.key());
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> choose(Math.min(at + 1, list.getItems().size() - 1));
            case UP -> choose(Math.max(at - 1, 0));
            case ENTER -> run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 5));
    }

    private void run() {
        Command command = list.getSelectionModel().getSelectedItem();
        if (command != null) {
            close.run();
            command.deed().run();
        }
    }

    /** A line with its icon, words and key; the first line of a group has the group's words above it. */
    private final class Row extends ListCell<Command> {

        Row() {
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    run();
                }
            });
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label key = new Label(command.key());
            key.getStyleClass().addAll("lu-caption", "lu-muted");
            HBox row = new HBox(Icon.of(command.icon()), new Label(command.words()), gap, key);
            row.getStyleClass().add("lu-palette-row");
            VBox box = new VBox(row);
            if (getIndex() == 0 || !list.getItems().get(getIndex() - 1).group().equals(command.group())) {
                Label group = new Label(command.group());
                group.getStyleClass().addAll("lu-caption", "lu-muted", "lu-palette-group");
                box.getChildren().addFirst(group);
            }
            setGraphic(box);
            setAccessibleText(command.group() + ": " + command.words() + " " + command.key());
        }
    }
}
