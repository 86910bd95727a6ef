package fi.luotsi.desktop.data;

import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.mapping.MappingTexts;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The tables whose columns are remembered: name, what is read from them, and what can be done. */
final class MappingsTab extends VBox {

    private final DataDeeds deeds;
    private final Say say;
    private final MappingTexts texts = new MappingTexts();

    MappingsTab(DataModel model, DataDeeds deeds, Say say) {
        this.deeds = deeds;
        this.say = say;
        getStyleClass().add("lu-gap-12");
        if (model.mappings().isEmpty()) {
            getChildren().add(Look.empty(Icon.of(Feather.COLUMNS), say.it("mappings.none"),
                    say.it("mappings.none.why"), Pieces.button(say.it("bring"), deeds::bring)));
            return;
        }
        VBox list = new VBox();
        list.getStyleClass().add("da-list");
        model.mappings().forEach(mapping -> list.getChildren().add(row(mapping)));
        getChildren().addAll(Pieces.text(say.it("mappings.what"), "lu-muted"), list);
    }

    private Node row(Mapping mapping) {
        Label used = Pieces.text(parts(mapping), "lu-muted");
        VBox words = Pieces.column("lu-gap-4", Pieces.text(mapping.name(), "lu-strong"), used);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        FlowPane deedRow = Look.flow(
                deed("mappings.edit", mapping, () -> deeds.edit(mapping)),
                deed("mappings.rename", mapping, () -> deeds.rename(mapping)),
                deed("mappings.delete", mapping, () -> deeds.delete(mapping)));
        deedRow.getChildren().getLast().getStyleClass().add("danger");
        VBox row = Pieces.column("lu-gap-8", words, deedRow);
        row.getStyleClass().add("da-mapping");
        return row;
    }

    private Button deed(String key, Mapping mapping, Runnable deed) {
        Button button = Pieces.button(say.it(key), deed, "small", key.replace('.', '-'));
        button.setAccessibleText(say.it(key) + ": " + mapping.name());
        return button;
    }

    /** How many columns there are, and what the table tells of. */
    private String parts(Mapping mapping) {
        Set<Field.Part> parts = EnumSet.noneOf(Field.Part.class);
        long used = 0;
        for (Mapping.Column column : mapping.columns()) {
            if (column.field().part() != Field.Part.DROPPED) {
                parts.add(column.field().part());
                used++;
            }
        }
        String told = parts.stream().map(part -> texts.part(say.language().getValue(), part))
                .collect(Collectors.joining(", "));
        return say.it("mappings.used", used, mapping.columns().size(), told);
    }
}
