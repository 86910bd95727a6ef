package fi.luotsi.desktop.frame;

import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.part.DayPicker;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The choice of the reporting date: a field, "today", and a month to point at. */
final class Calendar extends VBox {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final DayPicker days;

    Calendar(FrameScreen deeds, FrameModel model, Language language, Say say, Runnable close) {
        getStyleClass().addAll("lu-calendar", "lu-gap-12");
        Label title = new Label(say.it("date.title"));
        title.getStyleClass().add("lu-strong");
        TextField field = new TextField(Format.day(model.date.get()));
        HBox.setHgrow(field, Priority.ALWAYS);
        title.setLabelFor(field);
        Label fault = new Label(say.it("date.fault", Format.day(deeds.today())));
        fault.getStyleClass().addAll("lu-caption", "lu-critical");
        fault.setVisible(false);
        fault.managedProperty().bind(fault.visibleProperty());
        field.setOnAction(event -> {
            try {
                choose(deeds, close, LocalDate.parse(field.getText().strip(), TYPED));
            } catch (DateTimeParseException e) {
                fault.setVisible(true);
            }
        });
        Button today = new Button(say.it("date.today"));
        today.setMinWidth(USE_PREF_SIZE);
        today.setOnAction(event -> choose(deeds, close, deeds.today()));
        days = new DayPicker(language, deeds.today(), model.date.get(), say.it("date.previous"), say.it("date.next"),
                day -> choose(deeds, close, day));
        HBox row = new HBox(field, today);
        row.getStyleClass().add("lu-gap-8");
        getChildren().addAll(FrameView.column("lu-gap-4", title, row, fault), days);
    }

    Node first() {
        return days.first();
    }

    private static void choose(FrameScreen deeds, Runnable close, LocalDate day) {
        close.run();
        deeds.date(day);
    }
}
