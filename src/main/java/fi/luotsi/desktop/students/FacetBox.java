package fi.luotsi.desktop.students;

import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One facet: its values with boxes and counts; many values fold into "n more". */
final class FacetBox extends VBox {

    private static final int FOLDED = 5;
    private static final int STEP = 50;

    private final Facet facet;
    private final StudentsModel model;
    private final Texts texts;
    private final Language language;
    private final Label note;
    private final List<Line> lines = new ArrayList<>();
    private int room = FOLDED;

    /** @param note a line that stands below the values, "" = none */
    FacetBox(Facet facet, StudentsModel model, StudentRows rows, Texts texts, Language language, String note) {
        this.facet = facet;
        this.model = model;
        this.texts = texts;
        this.language = language;
        this.note = new Label(note);
        this.note.getStyleClass().addAll("lu-caption", "lu-muted", "lu-wrap");
        getStyleClass().add("sd-facet");
        if (model.choices().unfolded().contains(facet)) {
            room = FOLDED + STEP;
        }
        build(rows);
    }

    private void build(StudentRows rows) {
        boolean closed = model.choices().closed().contains(facet);
        lines.clear();
        getChildren().setAll(title(rows, closed));
        if (closed) {
            return;
        }
        List<FacetValue> values = rows.values(facet);
        Set<FacetValue> shown = shown(values);
        for (int i = 0; i < values.size(); i++) {
            if (shown.contains(values.get(i))) {
                Line line = new Line(values.get(i), i);
                lines.add(line);
                getChildren().add(line);
            }
        }
        if (values.size() > FOLDED) {
            getChildren().add(fold(rows, values.size() - shown.size()));
        }
        if (!note.getText().isEmpty()) {
            getChildren().add(note);
        }
        recount();
    }

    /** The commonest values and all chosen ones; phases that nobody has stay away. */
    private Set<FacetValue> shown(List<FacetValue> values) {
        Set<String> chosen = model.choices().chosen(facet);
        Set<FacetValue> shown = new HashSet<>();
        List<FacetValue> common = new ArrayList<>(values);
        common.sort(Comparator.comparing(FacetValue::total).reversed());
        for (FacetValue value : common) {
            boolean fits = shown.size() < room || facet == Facet.WORST || facet == Facet.PHASE;
            if (chosen.contains(value.key()) || (fits && (value.total() > 0 || facet == Facet.WORST))) {
                shown.add(value);
            }
        }
        return shown;
    }

    private Button title(StudentRows rows, boolean closed) {
        Label name = new Label(texts.get(language, "facet." + facet.name()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, gap, Icon.of(closed ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
        line.getStyleClass().add("sd-facet-head");
        Button title = new Button(null, line);
        title.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.prefWidthProperty().bind(title.widthProperty());
        title.setMaxWidth(Double.MAX_VALUE);
        title.getStyleClass().add("sd-facet-title");
        title.setAccessibleText(texts.get(language, closed ? "facet.open" : "facet.close", name.getText()));
        title.setOnAction(event -> {
            if (!model.choices().closed().remove(facet)) {
                model.choices().closed().add(facet);
            }
            build(rows);
            getChildren().getFirst().requestFocus();
        });
        return title;
    }

    private Hyperlink fold(StudentRows rows, int more) {
        boolean unfold = more > 0 && hidden(rows) > 0;
        Hyperlink link = new Hyperlink(unfold
                ? texts.amount(language, "facet.more", hidden(rows)) : texts.get(language, "facet.fewer"));
        link.getStyleClass().add("sd-fold");
        boolean folded = room > FOLDED;
        link.setVisible(unfold || folded);
        link.setManaged(unfold || folded);
        link.setOnAction(event -> {
            room = unfold ? room + STEP : FOLDED;
            if (unfold) {
                model.choices().unfolded().add(facet);
            } else {
                model.choices().unfolded().remove(facet);
            }
            build(rows);
            focusFold();
        });
        return link;
    }

    /** Values that somebody has and that are not shown. */
    private int hidden(StudentRows rows) {
        Set<FacetValue> shown = shown(rows.values(facet));
        return (int) rows.values(facet).stream()
                .filter(value -> value.total() > 0 && !shown.contains(value))
                .count();
    }

    private void focusFold() {
        getChildren().stream().filter(Hyperlink.class::isInstance).findFirst().ifPresent(node -> node.requestFocus());
    }

    /** Shows counts and choices as they are now. */
    void recount() {
        lines.forEach(Line::show);
    }

    private final class Line extends HBox {
        private final FacetValue value;
        private final int number;
        private final CheckBox box = new CheckBox();
        private final Label count = new Label();

        Line(FacetValue value, int number) {
            this.value = value;
            this.number = number;
            getStyleClass().add("sd-facet-line");
            box.setText(value.label());
            box.setWrapText(true);
            box.setMinWidth(0);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setMinHeight(USE_PREF_SIZE);
            box.setId("facet-" + facet.name() + "-" + value.key());
            HBox.setHgrow(box, Priority.ALWAYS);
            if (value.severity() != null) {
                box.setGraphic(Mark.of(value.severity(), value.label()));
                box.getStyleClass().add(Mark.role(value.severity()));
            }
            box.setOnAction(event -> model.choose(facet, value.key(), box.isSelected()));
            count.getStyleClass().addAll("sd-count", "lu-muted");
            count.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(box, count);
        }

        void show() {
            int students = model.count(facet, number);
            count.setText(Format.number(language, students));
            box.setSelected(model.choices().chosen(facet).contains(value.key()));
            box.getStyleClass().remove("sd-zero");
            if (students == 0) {
                box.getStyleClass().add("sd-zero");
            }
            box.setAccessibleText(texts.amount(language, "facet.told", students, value.label()));
        }
    }
}
