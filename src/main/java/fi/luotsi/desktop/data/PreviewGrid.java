package fi.luotsi.desktop.data;

import fi.luotsi.core.mapping.TablePreview;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Mark;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The first rows of a table as they stand in the file; cells that do not do are marked and say why. */
final class PreviewGrid extends TableView<TablePreview.Row> {

    private static final int CUT = 32;
    private static final double LEAST = 5;
    private static final double LETTER = 0.62;

    private final MappingDraft draft;
    private final Say say;
    private final ProblemTexts sentences = new ProblemTexts();

    PreviewGrid(MappingDraft draft, Say say) {
        this.draft = draft;
        this.say = say;
        getStyleClass().addAll("dense", "da-preview");
        setAccessibleText(say.it("preview"));
        getSelectionModel().setCellSelectionEnabled(true);
        setPlaceholder(Look.label(say.it("preview.none"), "lu-muted"));
        TableColumn<TablePreview.Row, String> lines = new TableColumn<>(say.it("preview.line"));
        lines.setCellValueFactory(row -> new ReadOnlyStringWrapper(String.valueOf(row.getValue().line())));
        lines.setSortable(false);
        lines.setReorderable(false);
        lines.getStyleClass().add("lu-number");
        getColumns().add(lines);
        for (int i = 0; i < draft.fields.size(); i++) {
            getColumns().add(column(i));
        }
        draft.seen.subscribe(table -> {
            getItems().setAll(table.rows());
            refresh();
        });
        draft.fields.forEach(field -> field.subscribe((old, now) -> refresh()));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                widths();
            }
        });
    }

    private TableColumn<TablePreview.Row, String> column(int index) {
        String heading = draft.heading().get(index);
        TableColumn<TablePreview.Row, String> column = new TableColumn<>();
        Label name = new Label(cut(heading, CUT));
        name.setTooltip(heading.length() > CUT ? new Tooltip(heading) : null);
        column.setGraphic(name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                index < row.getValue().cells().size() ? row.getValue().cells().get(index) : ""));
        column.setCellFactory(one -> new Cell(index));
        return column;
    }

    /** Columns are as wide as what is in them, so that no word is cut. */
    private void widths() {
        double em = fi.luotsi.desktop.part.Theme.em(getScene()).get();
        getColumns().getFirst().setPrefWidth(em * 4);
        for (int i = 0; i < draft.fields.size(); i++) {
            int column = i;
            int longest = draft.seen.get().rows().stream()
                    .mapToInt(row -> column < row.cells().size() ? cut(row.cells().get(column), CUT).length() : 0)
                    .max().orElse(0);
            int letters = Math.max(longest, cut(draft.heading().get(i), CUT).length());
            getColumns().get(i + 1).setPrefWidth(em * Math.max(LEAST, letters * LETTER + 3.5));
        }
    }

    /** The text, or its beginning when it is longer than {@code most} letters. */
    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + " …";
    }

    private final class Cell extends TableCell<TablePreview.Row, String> {
        private final int index;

        Cell(int index) {
            this.index = index;
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            TablePreview.Row row = getTableRow() == null ? null : getTableRow().getItem();
            setGraphic(null);
            setTooltip(null);
            getStyleClass().removeAll("lu-critical", "lu-notice");
            if (empty || words == null || row == null) {
                setText(null);
                setAccessibleText(null);
                return;
            }
            String heading = draft.heading().get(index);
            String shown = draft.shown(index) ? words : say.it("preview.hidden");
            setText(words.isBlank() ? "" : cut(shown, CUT));
            Problem problem = draft.seen.get().problem(row.line(), heading);
            if (problem == null) {
                setAccessibleText(heading + ": " + shown);
                return;
            }
            boolean left = problem.gravity() == Problem.Gravity.ROW_LEFT_OUT;
            Severity severity = left ? Severity.CRITICAL : Severity.NOTICE;
            String why = sentences.text(say.language().getValue(), problem);
            String word = say.it("gravity." + problem.gravity().name());
            setGraphic(Mark.of(severity, word));
            if (words.isBlank()) {
                setText(say.it("wards.empty"));
            }
            getStyleClass().add(Mark.role(severity));
            setTooltip(new Tooltip(why));
            setAccessibleText(heading + ": " + shown + ". " + word + ". " + why);
        }
    }
}
