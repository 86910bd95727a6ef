package fi.luotsi.desktop.student;

import atlantafx.base.theme.Styles;
import fi.luotsi.core.rule.Progress;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/** The points chart as a table: what was achieved and what the line expected on each day that brought points. */
final class PointsTable extends TableView<PointsLine.Mark> {

    private final Texts texts;
    private final Language language;

    PointsTable(PointsLine points, Situation situation, Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
        getStyleClass().addAll(Styles.DENSE, "st-points-table");
        getItems().addAll(points.steps());
        setAccessibleText(texts.get(language, "points.title"));
        setPlaceholder(new Region());
        column("points.day", mark -> Format.day(mark.day()));
        column("points.column-achieved", mark -> Format.decimal(language, mark.points()));
        column("points.column-expected", mark -> {
            Double expected = points.line().isEmpty() ? null : Progress.expectedOn(situation, mark.day());
            return expected == null ? "–" : Format.decimal(language, expected);
        });
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    private void column(String key, Function<PointsLine.Mark, String> text) {
        TableColumn<PointsLine.Mark, String> column = new TableColumn<>(texts.get(language, key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setReorderable(false);
        column.setSortable(false);
        getColumns().add(column);
    }
}
