package fi.luotsi.desktop.data;

import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.mapping.MappingTexts;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.part.ChoiceWords;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The choice of a field for a column, grouped by what the fields are about. */
final class FieldBox extends ComboBox<Field> {

    private final MappingTexts texts;
    private final Language language;

    /** @param column the column's heading in the file, for those who hear */
    FieldBox(String column, String spoken, MappingTexts texts, Language language) {
        this.texts = texts;
        this.language = language;
        getItems().setAll(Field.values());
        getStyleClass().add("da-field");
        setVisibleRowCount(12);
        setAccessibleText(spoken);
        setUserData(column);
        ChoiceWords.on(this, field -> texts.field(language, field));
        setCellFactory(list -> new Row(list));
    }

    /** A field; the first one of a group has the group's name above it. */
    private final class Row extends ListCell<Field> {

        Row(ListView<Field> list) {
            list.getStyleClass().add("da-field-list");
        }

        @Override
        protected void updateItem(@Nullable Field field, boolean empty) {
            super.updateItem(field, empty);
            setText(null);
            if (empty || field == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String part = texts.part(language, field.part());
            VBox box = new VBox(Look.label(texts.field(language, field)));
            if (field.ordinal() == 0 || Field.values()[field.ordinal() - 1].part() != field.part()) {
                box.getChildren().addFirst(Look.label(part, "lu-caption", "lu-muted", "da-field-part"));
            }
            setGraphic(box);
            setAccessibleText(part + ": " + texts.field(language, field));
        }
    }
}
