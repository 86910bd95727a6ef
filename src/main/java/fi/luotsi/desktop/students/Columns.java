package fi.luotsi.desktop.students;

import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Badge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Makes the columns of the table and their cells. */
final class Columns {

    private final Texts texts;
    private final Language language;
    private final Function<Severity, String> severity;

    /** @param severity what a severity is called */
    Columns(Texts texts, Language language, Function<Severity, String> severity) {
        this.texts = texts;
        this.language = language;
        this.severity = severity;
    }

    /** A column; it holds what it is in its user data and never sorts by itself. */
    TableColumn<StudentRow, StudentRow> make(Column what) {
        TableColumn<StudentRow, StudentRow> column = new TableColumn<>(name(what));
        column.setUserData(what);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        Supplier<TableCell<StudentRow, StudentRow>> cell = switch (what) {
            case POINTS -> PointsCell::new;
            case FLAGS -> FlagsCell::new;
            default -> () -> new WordsCell(what);
        };
        column.setCellFactory(c -> cell.get());
        column.setReorderable(false);
        if (what.right()) {
            column.getStyleClass().add("sd-right");
        }
        return column;
    }

    /** What a column is called. */
    String name(Column what) {
        return texts.get(language, "column." + what.name());
    }

    private final class WordsCell extends TableCell<StudentRow, StudentRow> {
        private final Column what;

        WordsCell(Column what) {
            this.what = what;
            if (what == Column.NAME) {
                getStyleClass().add("lu-strong");
            }
            if (what.right()) {
                getStyleClass().add("lu-number");
            }
        }

        @Override
        protected void updateItem(@Nullable StudentRow row, boolean empty) {
            super.updateItem(row, empty);
            String words = empty || row == null ? null : row.words(what);
            setText(words);
            if (what == Column.PLAN) {
                // "No plan" must not be read as a judgement: it is what the data say.
                boolean none = texts.get(language, "plan.none").equals(words);
                setAccessibleText(none ? texts.get(language, "plan.none.told") : words);
                setTooltip(none ? new Tooltip(texts.get(language, "plan.none.told")) : null);
            }
        }
    }

    private final class PointsCell extends TableCell<StudentRow, StudentRow> {
        private final PointsBar bar = new PointsBar();
        private final Label number = new Label();
        private final HBox line = new HBox(bar, number);
        private final Tooltip arithmetic = new Tooltip();

        PointsCell() {
            line.getStyleClass().add("sd-points");
            getStyleClass().add("lu-number");
        }

        @Override
        protected void updateItem(@Nullable StudentRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
                return;
            }
            bar.show(row.points());
            number.setText(row.words(Column.POINTS));
            boolean computed = row.points().achieved() != null;
            bar.setVisible(computed);
            bar.setManaged(computed); // the words need its room
            number.getStyleClass().removeAll("lu-muted", "sd-points-number");
            number.getStyleClass().add(computed ? "sd-points-number" : "lu-muted");
            setGraphic(line);
            setAccessibleText(told(row));
            arithmetic.setText(told(row));
            setTooltip(arithmetic);
        }
    }

    /** Points in one sentence, for those who hear. */
    private String told(StudentRow row) {
        Double expected = row.points().expected();
        return expected == null ? row.words(Column.POINTS)
                : texts.get(language, "points.told", row.words(Column.POINTS), Format.decimal(language, expected));
    }

    private final class FlagsCell extends TableCell<StudentRow, StudentRow> {
        private final HBox line = new HBox();

        FlagsCell() {
            line.getStyleClass().add("sd-flags");
        }

        @Override
        protected void updateItem(@Nullable StudentRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(null);
            setText(null);
            setTooltip(null);
            setAccessibleText(null);
            if (empty || row == null) {
                return;
            }
            List<Badge> badges = badges(row);
            if (badges.isEmpty()) {
                setText(RowWords.NONE);
                setAccessibleText(texts.get(language, "facet.no-flags"));
            } else {
                line.getChildren().setAll(badges);
                setGraphic(line);
                setAccessibleRole(AccessibleRole.TEXT);
                setAccessibleText(String.join(", ", badges.stream().map(Badge::getAccessibleText).toList()));
                setTooltip(row.doubtful() > 0 ? new Tooltip(texts.get(language, "flags.doubtful")) : null);
            }
        }
    }

    private List<Badge> badges(StudentRow row) {
        List<Badge> badges = new ArrayList<>();
        for (Severity level : List.of(Severity.CRITICAL, Severity.SERIOUS, Severity.NOTICE)) {
            int count = row.flags(level);
            if (count > 0) {
                badges.add(Badge.count(level, severity.apply(level), Format.number(language, count)));
            }
        }
        if (row.doubtful() > 0) {
            badges.add(Badge.doubtful(
                    texts.amount(language, "flags.uncertain", row.doubtful()), texts.get(language, "flags.doubtful")));
        }
        return badges;
    }

}
