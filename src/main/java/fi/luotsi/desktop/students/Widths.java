package fi.luotsi.desktop.students;

import fi.luotsi.core.rule.Severity;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Gives the columns the width of their longest words, so that nothing is cut, and some air when there is room. A width
 * that the user has set stays.
 */
final class Widths {

    private static final double MOST = 40;
    private static final double PADDING = 1.0;
    private static final double ARROW = 1.1;
    private static final double POINTS = 10;
    private static final double FLAG = 2.2;
    private static final double BETWEEN_FLAGS = 0.77;
    /** Em that the words of uncertain flags take. */
    private static final double UNCERTAIN = 7.6;
    private static final double SCROLL_BAR = 0.77;
    private static final double AIR = 2.5;
    private static final int MEASURED = 12;

    private final TableView<StudentRow> table;
    private final Map<Column, Double> own;
    private final Map<Column, Double> natural = new EnumMap<>(Column.class);
    private boolean fitting;

    Widths(TableView<StudentRow> table, Map<Column, Double> own) {
        this.table = table;
        this.own = own;
    }

    /** Remembers what the user does to a column. */
    void watch(TableColumn<StudentRow, ?> column, DoubleSupplier em) {
        column.widthProperty().addListener((observed, was, now) -> {
            if (!fitting && column.getUserData() instanceof Column what) {
                own.put(what, now.doubleValue() / em.getAsDouble());
                natural.put(what, now.doubleValue());
                spread(em.getAsDouble());
            }
        });
    }

    /** Sets all widths for these rows. */
    void fit(List<StudentRow> rows, double em) {
        fitting = true;
        for (TableColumn<StudentRow, ?> column : table.getColumns()) {
            if (column.getUserData() instanceof Column what) {
                double least = least(what, column.getText(), rows, em);
                // A name is never cut, whatever the user drags.
                column.setMinWidth(what == Column.NAME ? least : Math.min(least, 4 * em));
                natural.put(what, Math.max(column.getMinWidth(), own.containsKey(what) ? own.get(what) * em : least));
            }
        }
        fitting = false;
        spread(em);
    }

    /** Shares the room that is left over among the columns, a little to each. */
    void spread(double em) {
        double sum = 0;
        int columns = 0;
        for (TableColumn<StudentRow, ?> column : table.getVisibleLeafColumns()) {
            boolean fixed = !(column.getUserData() instanceof Column what) || own.containsKey(what);
            sum += column.getUserData() instanceof Column what ? natural.getOrDefault(what, 0.0) : column.getMinWidth();
            columns += fixed ? 0 : 1;
        }
        double left = table.getWidth() - sum - SCROLL_BAR * em - 2;
        double air = columns == 0 ? 0 : Math.clamp(Math.floor(left / columns), 0, AIR * em);
        fitting = true;
        for (TableColumn<StudentRow, ?> column : table.getColumns()) {
            if (column.getUserData() instanceof Column what) {
                column.setPrefWidth(natural.getOrDefault(what, 0.0) + (own.containsKey(what) ? 0 : air));
            }
        }
        fitting = false;
    }

    private static double least(Column what, String name, List<StudentRow> rows, double em) {
        double head = width(name, Font.font("Roboto Medium", em * 0.923)) + (PADDING + ARROW) * em;
        double body = switch (what) {
            case POINTS -> POINTS * em;
            case FLAGS -> flags(rows) * em;
            default -> longest(what, rows, em) + PADDING * em;
        };
        boolean whole = what == Column.NAME || what == Column.POINTS || what == Column.FLAGS;
        return Math.ceil(Math.max(head, whole ? body : Math.min(body, MOST * em)));
    }

    /** Room for the row with most severities. */
    private static double flags(List<StudentRow> rows) {
        double most = FLAG;
        for (StudentRow row : rows) {
            double room = row.doubtful() > 0 ? UNCERTAIN + BETWEEN_FLAGS : 0;
            for (Severity severity : Severity.values()) {
                room += row.flags(severity) > 0 ? FLAG + BETWEEN_FLAGS : 0;
            }
            most = Math.max(most, room - BETWEEN_FLAGS);
        }
        return PADDING + most;
    }

    private static double longest(Column what, List<StudentRow> rows, double em) {
        Font font = Font.font(what == Column.NAME ? "Roboto Medium" : "Roboto", em);
        return rows.stream().map(row -> row.words(what)).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MEASURED)
                .mapToDouble(text -> width(text, font))
                .max().orElse(0);
    }

    private static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
