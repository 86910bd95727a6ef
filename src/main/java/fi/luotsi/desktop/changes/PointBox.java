package fi.luotsi.desktop.changes;

import fi.luotsi.core.change.Point;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.changes.ChangesModel.Choice;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.ChoiceWords;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.SourceWords;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** Chooses an import by its day; the list tells what each brought. */
final class PointBox extends ComboBox<Choice> {

    private final Say say;
    private final Language language;

    /** @param chosen told the point when the user has chosen another one */
    PointBox(String name, List<Choice> choices, Choice now, Say say, Consumer<Point> chosen) {
        this.say = say;
        this.language = say.language().getValue();
        getStyleClass().add("ch-point");
        getItems().addAll(choices);
        setValue(now);
        setVisibleRowCount(10);
        ChoiceWords.on(this, this::day);
        setCellFactory(list -> new Cell());
        setButtonCell(new Plain());
        setAccessibleText(name + " " + day(now));
        valueProperty().addListener((property, old, choice) -> {
            if (choice != null && !choice.equals(now)) {
                chosen.accept(choice.point());
            }
        });
    }

    /** The day alone, closed. */
    private final class Plain extends ListCell<Choice> {
        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? "" : day(choice));
        }
    }

    /** The day, and below it what came with the import. */
    private final class Cell extends ListCell<Choice> {
        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                setText(null);
                return;
            }
            Label day = Pieces.label(day(choice));
            Label more = Pieces.label(more(choice), "lu-caption", "lu-muted");
            setGraphic(new VBox(day, more));
            setText(null);
            setAccessibleText(day(choice) + ", " + more(choice));
        }
    }

    private String day(Choice choice) {
        String day = Format.weekday(language, choice.point().date());
        return choice.newest() ? say.it("now", day) : day;
    }

    private String more(Choice choice) {
        String sources = choice.sources().stream().map(new SourceWords(language)::name)
                .collect(Collectors.joining(", "));
        return say.it("import", choice.point().snapshot(), Format.shortDay(choice.point().taken().toLocalDate()),
                Format.time(language, choice.point().taken())) + (sources.isEmpty() ? "" : " · " + sources);
    }
}
