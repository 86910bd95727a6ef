package fi.luotsi.desktop.students;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Tells in what a student was found when the columns shown do not tell; there only while that is needed. */
final class FoundColumn extends TableColumn<StudentRow, StudentRow> {

    private static final int LOOKED_AT = 500;
    private static final int MEASURED = 12;
    private static final double PADDING = 1.1;
    private static final double MOST = 30;

    private final StudentsModel model;
    private final Texts texts;
    private final Language language;
    private final Supplier<List<Column>> shown;

    /** @param shown the other columns in sight */
    FoundColumn(StudentsModel model, Texts texts, Language language, Supplier<List<Column>> shown) {
        super(texts.get(language, "found"));
        this.model = model;
        this.texts = texts;
        this.language = language;
        this.shown = shown;
        setSortable(false);
        setResizable(false);
        setReorderable(false);
        setVisible(false);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(column -> new Cell());
    }

    /** Comes into sight or leaves it, as wide as its words need. */
    void refresh(double em) {
        List<Column> columns = shown.get();
        List<String> words = model.choices().search().isBlank() ? List.of()
                : model.seen().stream().limit(LOOKED_AT).map(row -> words(row, columns)).flatMap(Stream::ofNullable)
                        .distinct().sorted(Comparator.comparingInt(String::length).reversed()).limit(MEASURED).toList();
        double width = words.stream().mapToDouble(text -> width(text, em)).max().orElse(0);
        double whole = Math.ceil(Math.min(width, MOST * em) + PADDING * em);
        setMinWidth(whole);
        setMaxWidth(whole);
        setPrefWidth(whole);
        setVisible(!words.isEmpty());
    }

    private static double width(String words, double em) {
        Text text = new Text(words);
        text.setFont(Font.font("Roboto", em));
        return text.getLayoutBounds().getWidth();
    }

    private @Nullable String words(StudentRow row, List<Column> columns) {
        Filter.Found found = model.unseen(row, columns);
        if (found == null) {
            return null;
        }
        Term term = found.term();
        String name = term != null ? texts.get(language, "found." + term.kind().name())
                : found.column() != null ? texts.get(language, "column." + found.column().name()) : "";
        return texts.get(language, "chip.named", name, found.words());
    }

    private final class Cell extends TableCell<StudentRow, StudentRow> {
        Cell() {
            getStyleClass().add("lu-muted");
        }

        @Override
        protected void updateItem(@Nullable StudentRow row, boolean empty) {
            super.updateItem(row, empty);
            String words = empty || row == null ? null : words(row, shown.get());
            setText(words);
            setTooltip(words == null ? null : new Tooltip(words));
        }
    }
}
