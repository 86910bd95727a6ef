package fi.luotsi.desktop.data;

import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.mapping.MappingTexts;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.data.MappingDraft.Sureness;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Mark;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.Theme;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The table's columns one below the other: heading, an example, the field it holds, and how sure that is. */
final class ColumnRows extends VBox {

    /** Width in em under which the example goes below the heading. */
    private static final double NARROW = 52;
    private static final double HEADING = 10.5;
    private static final double EXAMPLE = 9;
    private static final int CUT = 14;

    private final MappingDraft draft;
    private final Say say;
    private final Language language;
    private final MappingTexts texts = new MappingTexts();
    private boolean narrow;

    ColumnRows(MappingDraft draft, Say say, Language language) {
        this.draft = draft;
        this.say = say;
        this.language = language;
        getStyleClass().add("da-columns");
        build();
        widthProperty().subscribe(this::fit);
        sceneProperty().subscribe(this::fit);
    }

    private void fit() {
        boolean now = getScene() != null && getWidth() > 0 && getWidth() / Theme.em(getScene()).get() < NARROW;
        if (now != narrow) {
            narrow = now;
            build();
        }
    }

    private void build() {
        HBox heads = Pieces.row("lu-gap-12", Look.wide(say.it("column.file"), HEADING, "da-column"));
        if (!narrow) {
            heads.getChildren().addAll(Look.wide(say.it("column.example"), EXAMPLE, "da-column"), arrow(false));
        }
        heads.getChildren().add(Look.label(say.it("column.luotsi"), "da-column"));
        heads.getStyleClass().add("da-heads");
        getChildren().setAll(heads);
        for (int i = 0; i < draft.fields.size(); i++) {
            getChildren().add(row(i));
        }
    }

    private Node row(int column) {
        String heading = draft.heading().get(column);
        Label name = Look.wide(
                heading.isBlank() ? say.it("column.unnamed", column + 1) : heading, HEADING, "lu-strong");
        name.setWrapText(true);
        Label example = Look.wide("", narrow ? HEADING : EXAMPLE, "lu-muted");
        HBox sureness = new HBox();
        sureness.getStyleClass().add("da-sureness");
        FieldBox box = new FieldBox(heading, say.it("column.choose", name.getText()), texts, language);
        box.setValue(draft.fields.get(column).get());
        // What holds identity codes stays out whatever anybody chooses.
        box.setDisable(draft.fields.get(column).get() == Field.IDENTITY_CODE);
        Runnable tell = () -> {
            example.setText(example(column));
            Node words = sureness(draft.sureness(column));
            sureness.getChildren().setAll(words);
            box.setAccessibleHelp(words instanceof Label label ? label.getText()
                    : say.it("sure." + draft.sureness(column).name()));
        };
        box.valueProperty().subscribe((old, now) -> {
            if (now != null) {
                draft.fields.get(column).set(now);
                tell.run();
            }
        });
        tell.run();
        HBox row = narrow ? Pieces.row("lu-gap-12", new VBox(name, example), box, sureness)
                : Pieces.row("lu-gap-12", name, example, arrow(true), box, sureness);
        row.getStyleClass().add("da-column-row");
        return row;
    }

    private static Region arrow(boolean drawn) {
        HBox place = new HBox();
        place.getStyleClass().add("da-arrow");
        if (drawn) {
            place.getChildren().add(Icon.of(Feather.ARROW_RIGHT));
        }
        place.setAlignment(Pos.CENTER);
        return place;
    }

    private String example(int column) {
        String example = draft.example(column);
        if (example.isEmpty()) {
            return "–";
        }
        return draft.shown(column) ? PreviewGrid.cut(example, CUT) : say.it("preview.hidden");
    }

    private Node sureness(Sureness sureness) {
        String words = say.it("sure." + sureness.name());
        return switch (sureness) {
            case REMEMBERED, KNOWN, CHOSEN -> Pieces.row("lu-gap-8", Mark.tick(""), Look.label(words, "lu-done"));
            case GUESSED -> Pieces.row("lu-gap-8", Icon.of(Feather.INFO), Look.label(words, "lu-accent"));
            case NEVER_KEPT -> Pieces.row("lu-gap-8", Icon.of(Feather.SHIELD), Look.label(words));
            case UNUSED -> Look.label(words, "lu-muted");
        };
    }
}
