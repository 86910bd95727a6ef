package fi.luotsi.desktop.help;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.help.HelpText.Block;
import fi.luotsi.desktop.help.HelpText.Kind;
import fi.luotsi.desktop.help.HelpText.Span;
import fi.luotsi.desktop.part.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Makes nodes of a page of the manual. */
final class HelpNodes {

    private final Texts texts;
    private final Language language;
    private final Consumer<HelpPage> open;

    /** @param open follows a link to a page */
    HelpNodes(Texts texts, Language language, Consumer<HelpPage> open) {
        this.texts = texts;
        this.language = language;
        this.open = open;
    }

    /** One node for each block of the page, in its order. */
    List<Node> of(HelpText page) {
        List<Node> nodes = new ArrayList<>();
        for (Block block : page.blocks()) {
            nodes.add(node(block));
        }
        return nodes;
    }

    private Node node(Block block) {
        return switch (block) {
            case HelpText.Heading heading -> heading(heading);
            case HelpText.Words words -> flow(words.spans());
            case HelpText.Items items -> items(items);
            case HelpText.Grid grid -> grid(grid);
        };
    }

    private Label heading(HelpText.Heading heading) {
        Label label = Pieces.text(heading.plain(), switch (heading.level()) {
            case 1 -> "lu-title";
            case 2 -> "lu-card-title";
            default -> "lu-strong";
        }, "hl-h" + heading.level());
        label.setAccessibleRoleDescription(texts.get(language, "heading", heading.level()));
        return label;
    }

    private TextFlow flow(List<Span> spans, String... styles) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("hl-words");
        flow.getStyleClass().addAll(styles);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(HelpText.plain(spans));
        for (Span span : spans) {
            flow.getChildren().add(inline(span));
        }
        return flow;
    }

    private Node inline(Span span) {
        HelpPage to = span.kind() == Kind.LINK ? HelpPage.ofFile(span.target()) : null;
        if (to != null) {
            Hyperlink link = new Hyperlink(span.text());
            link.setOnAction(event -> open.accept(to));
            return link;
        }
        if (span.kind() == Kind.KEY) {
            Label key = new Label(span.text());
            key.getStyleClass().addAll("lu-key", "hl-key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            return key;
        }
        Text text = new Text(span.text());
        text.getStyleClass().add(span.kind() == Kind.STRONG ? "hl-strong" : "hl-text");
        return text;
    }

    private VBox items(HelpText.Items items) {
        VBox box = Pieces.column("lu-gap-4");
        box.getStyleClass().add("hl-items");
        for (int i = 0; i < items.items().size(); i++) {
            Label sign = Pieces.label(items.numbered() ? i + 1 + "." : "•", "lu-muted", "hl-sign");
            VBox words = Pieces.column("lu-gap-4");
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            items.items().get(i).forEach(block -> words.getChildren().add(node(block)));
            HBox row = new HBox(sign, words);
            row.getStyleClass().add("hl-item");
            box.getChildren().add(row);
        }
        return box;
    }

    private GridPane grid(HelpText.Grid grid) {
        GridPane pane = new GridPane();
        pane.getStyleClass().add("hl-grid");
        int columns = grid.head().size();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            // The first column holds names and keys, the last one sentences.
            column.setPercentWidth(columns == 2 ? i == 0 ? 34 : 66 : 100.0 / columns);
            pane.getColumnConstraints().add(column);
        }
        for (int i = 0; i < columns; i++) {
            pane.add(cell(flow(grid.head().get(i), "hl-head"), "hl-head-cell"), i, 0);
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int i = 0; i < columns; i++) {
                List<Span> spans = grid.rows().get(row).get(i);
                TextFlow flow = flow(spans);
                flow.setAccessibleText(HelpText.plain(grid.head().get(i)) + ": " + HelpText.plain(spans));
                pane.add(cell(flow, "hl-cell"), i, row + 1);
            }
        }
        return pane;
    }

    private static VBox cell(Node content, String style) {
        VBox cell = new VBox(content);
        cell.getStyleClass().add(style);
        cell.setMinWidth(0);
        GridPane.setValignment(cell, VPos.TOP);
        return cell;
    }
}
