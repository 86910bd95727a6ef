package fi.luotsi.desktop.students;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Gives the columns the width of their longest words, so that nothing is cut; what is left over goes to the last one. A
 * width that the user has set stays.
 */
final class Widths {

    private static final double MOST = 24;
    private static final double PADDING = 1.385;
    private static final double ARROW = 1.385;
    private static final double POINTS = 10.8;
    private static final double FLAGS = 8.6;
    private static final double SCROLL_BAR = 0.77;
    private static final int MEASURED = 12;

    private final TableView<StudentRow> table;
    private final Map<Column, Double> own;
    private boolean fitting;

    Widths(TableView<StudentRow> table, Map<Column, Double> own) {
        this.table = table;
        this.own = own;
    }

    /** Remembers what the user does to a column. */
    void watch(TableColumn<StudentRow, ?> column, DoubleSupplier em) {
        column.widthProperty().addListener((observed, was, now) -> {
            if (!fitting && column.getUserData() instanceof Column what && what != Column.FLAGS) {
                own.put(what, now.doubleValue() / em.getAsDouble());
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
                column.setPrefWidth(Math.max(column.getMinWidth(), own.containsKey(what) ? own.get(what) * em : least));
            }
        }
        fitting = false;
        spread(em);
    }

    /** Gives the room that is left over to the flags, the last column. */
    void spread(double em) {
        fitting = true;
        double others = 0;
        TableColumn<StudentRow, ?> last = null;
        for (TableColumn<StudentRow, ?> column : table.getVisibleLeafColumns()) {
            if (column.getUserData() == Column.FLAGS) {
                last = column;
            } else {
                others += Math.max(column.getMinWidth(), column.getPrefWidth());
            }
        }
        if (last != null) {
            double left = table.getWidth() - others - SCROLL_BAR * em - 2;
            last.setPrefWidth(Math.max(Math.ceil(FLAGS * em), Math.floor(left)));
        }
        fitting = false;
    }

    private static double least(Column what, String name, List<StudentRow> rows, double em) {
        double head = width(name, Font.font("Roboto Medium", em * 0.923)) + (PADDING + ARROW) * em;
        double body = switch (what) {
            case POINTS -> POINTS * em;
            case FLAGS -> FLAGS * em;
            default -> longest(what, rows, em) + PADDING * em;
        };
        boolean whole = what == Column.NAME || what == Column.POINTS || what == Column.FLAGS;
        return Math.ceil(Math.max(head, whole ? body : Math.min(body, MOST * em)));
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
