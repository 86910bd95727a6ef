package fi.luotsi.desktop.part;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A flag as a card: closed in two lines, open with its rule, facts, arithmetic, grounds and what to do. */
public final class FlagCard extends VBox {

    private final FlagWords words;
    private final Head head;

    /**
     * @param open whether the whole card is shown
     * @param toggle asked to open or close it
     */
    public FlagCard(FlagWords words, boolean open, Runnable toggle) {
        this(words, open, toggle, null);
    }

    /** @param marking what can be done with the flag; null = nothing is offered */
    public FlagCard(FlagWords words, boolean open, Runnable toggle, @Nullable Marking marking) {
        this.words = words;
        head = new Head(toggle);
        head.setAccessibleRole(AccessibleRole.BUTTON);
        head.setAccessibleText(words.accessible(open));
        getStyleClass().addAll("lu-flag-card", role(), open ? "lu-flag-open" : "lu-flag-closed");
        getStylesheets().add(Theme.sheet("flag-card.css"));
        getChildren().add(head);
        if (open) {
            openHead();
            body();
            if (marking != null) {
                getChildren().add(new MarkMenu(words, marking));
            }
        } else {
            closedHead();
        }
    }

    /** Gives the card's head the focus. */
    public void focus() {
        head.requestFocus();
    }

    private Mark mark() {
        return words.doubtful() == null ? Mark.of(words.flag().severity(), words.severity())
                : Mark.doubtful(words.flag().severity(), words.severity());
    }

    /** A flag on faulty data has no colour of severity; its shape, its words and the tag say the rest. */
    private String role() {
        return words.doubtful() == null ? Mark.role(words.flag().severity()) : Mark.DOUBTFUL;
    }

    private void closedHead() {
        Label title = wrapped(words.title(), "lu-strong");
        Label line = wrapped(words.line(), "lu-caption", "lu-muted");
        VBox both = new VBox(title, line);
        if (words.doubtful() != null) {
            both.getChildren().add(Badge.tag(words.doubtful()));
        }
        if (words.state() != null) {
            both.getChildren().add(Badge.tag(words.state()));
        }
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        head.setAlignment(Pos.CENTER_LEFT);
        Label id = text(words.flag().rule().id(), "lu-caption", "lu-muted");
        id.setMinWidth(USE_PREF_SIZE);
        both.setPrefWidth(0);
        head.getChildren().addAll(mark(), both, id, Icon.of(Feather.CHEVRON_DOWN));
    }

    private void openHead() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(
                mark(), text(words.severity(), "lu-strong", "lu-nowrap", role()), between,
                text(words.idAndSince(), "lu-caption", "lu-muted"), Icon.of(Feather.CHEVRON_UP));
    }

    private void body() {
        getChildren().add(wrapped(words.title(), "lu-card-title"));
        if (words.doubtful() != null) {
            getChildren().addAll(Badge.tag(words.doubtful()), wrapped(words.doubt(), "lu-muted"));
        }
        if (words.state() != null) {
            getChildren().add(Badge.tag(words.state()));
        }
        if (words.marked() != null) {
            getChildren().add(wrapped(words.marked(), "lu-muted"));
        }
        part("rule", wrapped(words.rule()));
        List<FlagWords.Row> rows = words.rows();
        if (!rows.isEmpty()) {
            part("facts", facts(rows));
        }
        part("sum", wrapped(words.sum()));
        VBox grounds = new VBox();
        grounds.getStyleClass().add("lu-gap-4");
        for (FlagWords.Ground ground : words.grounds()) {
            Label text = wrapped(ground.text());
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = new HBox(Badge.tag(ground.tag()), text);
            row.getStyleClass().add("lu-gap-8");
            row.setAlignment(Pos.BASELINE_LEFT);
            grounds.getChildren().add(row);
        }
        part("grounds", grounds);
        part("todo", wrapped(words.todo()), wrapped(words.where(), "lu-muted"), wrapped(words.who(), "lu-muted"));
        part("unknown", wrapped(words.unknown(), "lu-muted"));
    }

    private static GridPane facts(List<FlagWords.Row> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("lu-flag-facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(36);
        ColumnConstraints values = new ColumnConstraints();
        values.setPercentWidth(64);
        grid.getColumnConstraints().addAll(names, values);
        for (int i = 0; i < rows.size(); i++) {
            FlagWords.Row row = rows.get(i);
            Label value = row.missing() ? wrapped(row.value(), "lu-flag-missing") : wrapped(row.value());
            Label name = wrapped(row.name(), "lu-muted");
            GridPane.setValignment(name, VPos.TOP);
            GridPane.setValignment(value, VPos.TOP);
            grid.addRow(i, name, value);
        }
        return grid;
    }

    private void part(String name, Node... content) {
        VBox part = new VBox(text(words.head(name), "lu-caption", "lu-muted"));
        part.getStyleClass().add("lu-flag-part");
        part.getChildren().addAll(content);
        getChildren().add(part);
    }

    private static Label text(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    private static Label wrapped(String text, String... classes) {
        Label label = text(text, classes);
        label.getStyleClass().add("lu-wrap");
        label.setMinWidth(0);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** The part that opens and closes the card. */
    private static final class Head extends HBox {
        private final Runnable toggle;

        Head(Runnable toggle) {
            this.toggle = toggle;
            getStyleClass().addAll("lu-flag-head", "lu-focusable");
            setFocusTraversable(true);
            setOnMouseClicked(event -> toggle.run());
            setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    event.consume();
                    toggle.run();
                }
            });
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                toggle.run();
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
