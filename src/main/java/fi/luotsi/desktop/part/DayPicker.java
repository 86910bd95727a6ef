package fi.luotsi.desktop.part;

import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A calendar of one month: Monday first, ISO week numbers, in the three languages. Arrow keys move by day and week, Page
 * Up and Down by month, Enter chooses.
 */
public final class DayPicker extends VBox {

    private final Language language;
    private final LocalDate today;
    private final LocalDate chosen;
    private final Consumer<LocalDate> done;
    private final Label title = new Label();
    private final GridPane grid = new GridPane();
    private LocalDate looked;

    /**
     * @param chosen the day that is in force
     * @param previous what the button to the month before is called, for those who hear
     * @param next what the button to the month after is called
     * @param done gets the day that is chosen
     */
    public DayPicker(
            Language language, LocalDate today, LocalDate chosen, String previous, String next, Consumer<LocalDate> done) {
        this.language = language;
        this.today = today;
        this.chosen = chosen;
        this.done = done;
        this.looked = chosen;
        title.getStyleClass().add("lu-strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, step(Feather.CHEVRON_LEFT, previous, -1), step(Feather.CHEVRON_RIGHT, next, 1));
        head.getStyleClass().add("lu-day-head");
        grid.getStyleClass().add("lu-days");
        getStyleClass().addAll("lu-day-picker", "lu-gap-8");
        getChildren().addAll(head, grid);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        fill();
    }

    /** What gets the focus when the calendar opens. */
    public Node first() {
        return button(looked);
    }

    private Button step(Feather icon, String name, int months) {
        Button button = new Button(null, Icon.of(icon));
        button.getStyleClass().addAll("button-icon", "small", "flat");
        button.setAccessibleText(name);
        button.setOnAction(event -> {
            looked = looked.plusMonths(months);
            fill();
        });
        return button;
    }

    private void key(KeyEvent event) {
        LocalDate to = switch (event.getCode()) {
            case LEFT -> looked.minusDays(1);
            case RIGHT -> looked.plusDays(1);
            case UP -> looked.minusWeeks(1);
            case DOWN -> looked.plusWeeks(1);
            case PAGE_UP -> looked.minusMonths(1);
            case PAGE_DOWN -> looked.plusMonths(1);
            default -> null;
        };
        if (to != null && !event.isShortcutDown() && !event.isAltDown()) {
            looked = to;
            fill();
            first().requestFocus();
            event.consume();
        }
    }

    private void fill() {
        YearMonth month = YearMonth.from(looked);
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
        title.setText(Character.toUpperCase(name.charAt(0)) + name.substring(1) + " " + month.getYear());
        grid.getChildren().clear();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int column = 0; column < 7; column++) {
            grid.add(small(Format.shortWeekday(language, monday.plusDays(column))), column + 1, 0);
        }
        for (int row = 0; row < 6; row++) {
            LocalDate start = monday.plusWeeks(row);
            grid.add(small(String.valueOf(Format.week(start))), 0, row + 1);
            for (int column = 0; column < 7; column++) {
                grid.add(day(start.plusDays(column), month), column + 1, row + 1);
            }
        }
    }

    private Label small(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("lu-caption", "lu-muted");
        GridPane.setHalignment(label, HPos.CENTER);
        return label;
    }

    private Button day(LocalDate day, YearMonth month) {
        Button button = new Button(String.valueOf(day.getDayOfMonth()));
        button.getStyleClass().add("lu-day");
        if (!YearMonth.from(day).equals(month)) {
            button.getStyleClass().add("lu-other-month");
        }
        if (day.equals(today)) {
            button.getStyleClass().add("lu-today");
        }
        if (day.equals(chosen)) {
            button.getStyleClass().add("lu-chosen");
        }
        button.setAccessibleText(Format.weekday(language, day));
        button.setUserData(day);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> done.accept(day));
        button.focusedProperty().subscribe(focused -> {
            if (focused) {
                looked = day;
            }
        });
        return button;
    }

    private Node button(LocalDate day) {
        return grid.getChildren().stream().filter(node -> day.equals(node.getUserData())).findFirst().orElse(grid);
    }
}
