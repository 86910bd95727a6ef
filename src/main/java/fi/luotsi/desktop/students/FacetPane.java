package fi.luotsi.desktop.students;

import atlantafx.base.controls.CustomTextField;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The left pane: search, then the facets, one below the other. */
final class FacetPane extends ScrollPane {

    private static final double TYPING = 180;

    private final StudentsModel model;
    private final Texts texts;
    private final Language language;
    private final CustomTextField search = new CustomTextField();
    private final PauseTransition pause = new PauseTransition(Duration.millis(TYPING));
    private final List<FacetBox> boxes = new ArrayList<>();
    private final Button close;
    private final Runnable searched;
    private final VBox column = new VBox();
    private @Nullable StudentRows built;

    /**
     * @param searched told each time a search has been done
     * @param close closes the pane when it is a drawer
     */
    FacetPane(StudentsModel model, Texts texts, Language language, Runnable searched, Runnable close) {
        this.model = model;
        this.searched = searched;
        this.texts = texts;
        this.language = language;
        this.close = new Button(texts.get(language, "drawer.close"), Icon.of(Feather.X));
        this.close.setOnAction(event -> close.run());
        this.close.setId("close-facets");
        this.close.getStyleClass().add("flat");
        search.setLeft(Icon.of(Feather.SEARCH));
        search.setPromptText(texts.get(language, "search.prompt"));
        search.setAccessibleText(texts.get(language, "search.told"));
        search.setId("student-search");
        search.setText(model.choices().search());
        pause.setOnFinished(event -> apply());
        search.textProperty().addListener((observed, was, now) -> pause.playFromStart());
        search.setOnAction(event -> apply());
        column.getStyleClass().add("sd-facets");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("sd-facet-pane");
        drawer(false);
        model.change().subscribe(value -> changed());
    }

    private void apply() {
        pause.stop();
        String text = search.getText() == null ? "" : search.getText();
        if (!text.equals(model.choices().search())) {
            model.choices().search(text);
            model.narrow();
            if (!text.isBlank()) {
                searched.run();
            }
        }
    }

    /** Whether it lies over the table and can be closed. */
    void drawer(boolean is) {
        close.setVisible(is);
        close.setManaged(is);
        getStyleClass().remove("sd-drawer");
        if (is) {
            getStyleClass().add("sd-drawer");
        }
    }

    private void changed() {
        if (!pauseRuns() && !model.choices().search().equals(search.getText())) {
            search.setText(model.choices().search());
            pause.stop();
        }
        StudentRows rows = model.rows().get();
        if (rows == null) {
            return;
        }
        if (rows == built) {
            boxes.forEach(FacetBox::recount);
        } else {
            build(rows);
        }
    }

    private boolean pauseRuns() {
        return pause.getStatus() == Animation.Status.RUNNING;
    }

    private void build(StudentRows rows) {
        built = rows;
        boxes.clear();
        for (Facet facet : Facet.values()) {
            if (worthwhile(rows, facet)) {
                String note = facet == Facet.WORST
                        ? texts.get(language, "facet.computed", rows.computed(), rows.rules()) : "";
                boxes.add(new FacetBox(facet, model, rows, texts, language, note));
            }
        }
        column.getChildren().setAll(close, search);
        column.getChildren().addAll(boxes);
    }

    /** Whether a facet can tell rows apart; of units and the like it takes several. */
    private boolean worthwhile(StudentRows rows, Facet facet) {
        long had = rows.values(facet).stream().filter(value -> value.total() > 0).count();
        boolean several = switch (facet) {
            case WORST, RULE, PHASE -> had > 0;
            case UNIT, QUALIFICATION, GROUP -> had > 1;
        };
        return several || !model.choices().chosen(facet).isEmpty();
    }

    /** Gives the focus to the search, its text selected. */
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
