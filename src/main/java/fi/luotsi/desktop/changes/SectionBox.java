package fi.luotsi.desktop.changes;

import fi.luotsi.core.change.ChangeTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.changes.Section.Row;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Mark;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.WideButton;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A heading with its count, the first rows below it, and a button for the rest. */
final class SectionBox extends VBox {

    /** How many rows are in sight at first. */
    static final int FIRST = 5;
    /** How many rows the button adds at once: more would make the window slow. */
    private static final int STEP = 200;
    private static final double NAME = 11;
    /** Where a study right stands in place of a name. */
    private static final double STUDY_RIGHT = 14.5;

    private final Section section;
    private final ChangesDeeds deeds;
    private final Say say;
    private final Language language;
    private final ChangeTexts texts;
    private final double nameWidth;
    private final IntConsumer unfolded;
    private final VBox rows = new VBox();
    private final Button more = Pieces.button("", this::more, "small", "flat", "ch-more");
    private int shown;

    /**
     * @param first rows in sight at first
     * @param unfolded told how many are in sight when the user has asked for more
     */
    SectionBox(
            Section section, ChangesDeeds deeds, Say say, ChangeTexts texts, int first, IntConsumer unfolded) {
        this.section = section;
        this.deeds = deeds;
        this.say = say;
        this.texts = texts;
        this.unfolded = unfolded;
        this.language = say.language().getValue();
        nameWidth = section.rows().stream().anyMatch(row -> row.name().equals(row.studyRight())) ? STUDY_RIGHT : NAME;
        getStyleClass().add("ch-section");
        setId("section-" + section.id());
        Label title = Pieces.label(section.title(), "lu-section");
        Label count = Pieces.label(section.beside(), "lu-muted");
        Node head;
        if (section.rows().isEmpty()) {
            head = Pieces.row("lu-gap-8", title, count);
        } else {
            Button open = new Button(null, Pieces.row("lu-gap-8", title, count));
            open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            open.getStyleClass().add("ch-title");
            open.setId("open-" + section.id());
            open.setAccessibleText(say.it("open-all", section.title(), section.beside()));
            open.setOnAction(event -> deeds.students(section.title(), section.students()));
            head = open;
        }
        HBox line = new HBox(head);
        line.getStyleClass().add("ch-head");
        getChildren().addAll(line, rows, more);
        show(first);
    }

    private void more() {
        int from = shown;
        show(STEP);
        unfolded.accept(shown);
        rows.getChildren().get(from).requestFocus();
    }

    private void show(int count) {
        int to = Math.min(section.rows().size(), shown + count);
        if (section.rows().size() - to == 1) {
            to++; // one row takes no more room than the button for it
        }
        for (Row row : section.rows().subList(shown, to)) {
            rows.getChildren().add(row(row));
        }
        shown = to;
        int left = section.rows().size() - shown;
        more.setVisible(left > 0);
        more.setManaged(left > 0);
        more.setId("more-" + section.id());
        more.setText(left <= STEP ? say.amount("more.all", left)
                : say.it("more.some", STEP, Format.number(language, left)));
    }

    private WideButton row(Row row) {
        Label name = Pieces.wide(Pieces.text(row.name(), "lu-strong"), nameWidth);
        Label text = Pieces.rest(row.text());
        HBox line = new HBox(sign(row), name, text);
        if (!row.tag().isEmpty()) {
            line.getChildren().add(Pieces.label(row.tag(), "lu-muted"));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("ch-line");
        String spoken = Stream.of(word(row), row.name(), row.text(), row.tag()).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        WideButton button = new WideButton(
                line, spoken, () -> deeds.student(row.studyRight(), List.copyOf(section.students())));
        button.getStyleClass().add("ch-row");
        return button;
    }

    /** The severity in words where the mark is one; other signs repeat what the heading says. */
    private String word(Row row) {
        return row.sign() != Section.Sign.FLAG || row.severity() == null ? "" : texts.severity(language, row.severity());
    }

    private StackPane sign(Row row) {
        Node sign = switch (row.sign()) {
            case FLAG -> Mark.of(Objects.requireNonNull(row.severity()), word(row));
            case TICK -> Mark.tick("");
            case MOVED -> Icon.of(Feather.CHEVRON_RIGHT);
            case COME -> Icon.of(Feather.PLUS);
            case AWAY -> Icon.of(Feather.MINUS);
            case SHRUNK -> Icon.of(Feather.CLIPBOARD);
            case CORRECTED -> Icon.of(Feather.CORNER_UP_LEFT);
            case PROGRESS -> Icon.of(Feather.CHEVRONS_UP);
            case UPDATED -> Icon.of(Feather.EDIT_3);
        };
        StackPane place = new StackPane(sign);
        place.getStyleClass().add("ch-sign");
        return place;
    }
}
