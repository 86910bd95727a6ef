package fi.luotsi.desktop.students;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Theme;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The layout of the Students screen: facets left, the table right; where there is no room for both, the facets are a
 * drawer over the table.
 */
final class StudentsView extends Region {

    /** Below this width, in em, the facets are a drawer; so also from 150 % text on. */
    static final double WIDE = 82;
    private static final double LARGE_TEXT = 19.5;
    private static final double PANE = 240 / 13.0;

    private final StudentsTable table;
    private final FacetPane facets;
    private final TopBar top;
    private final SelectionBar selection;
    private final VBox right = new VBox();
    private boolean wide = true;
    private boolean open;

    StudentsView(StudentsScreen screen, StudentsModel model, Texts texts, Language language) {
        TableKeys keys = new TableKeys(model, screen::open, screen::mark);
        table = new StudentsTable(model, texts, language, keys);
        facets = new FacetPane(model, texts, language, screen::searched, () -> drawer(false));
        top = new TopBar(model, texts, language, () -> drawer(!open), screen::clear, model::looked,
                screen.views(), screen.exporting(), screen.undo());
        EmptyRoom empty = new EmptyRoom(model, texts, language, screen::clear, screen::bring, screen::again);
        model.lookChange().subscribe(value -> table.showLook());
        table.visibleProperty().bind(empty.visibleProperty().not());
        StackPane middle = new StackPane(table, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0); // where there is little room the table gives way, never what can be done
        top.setMinHeight(USE_PREF_SIZE);
        selection = new SelectionBar(model, texts, language, screen, screen.marks());
        selection.setMinHeight(USE_PREF_SIZE);
        middle.getStyleClass().add("sd-middle");
        right.getStyleClass().add("sd-right-side");
        right.getChildren().addAll(top, middle, selection);
        getStyleClass().add("sd-view");
        getStylesheets().add(Theme.sheet("students.css"));
        getChildren().addAll(facets, right);
    }

    StudentsTable table() {
        return table;
    }

    /** Gives the focus to the table, where work begins. */
    void focusTable() {
        table.requestFocus();
    }

    /** Gives the focus to the search, opening the drawer when there is one. */
    void focusSearch() {
        if (!wide) {
            drawer(true);
        }
        facets.focusSearch();
    }

    SelectionBar selection() {
        return selection;
    }

    /** Closes the drawer; tells whether it was open. */
    boolean closeDrawer() {
        boolean was = open && !wide;
        if (was) {
            drawer(false);
        }
        return was;
    }

    private void drawer(boolean show) {
        open = show;
        arrange();
        if (show) {
            facets.focusSearch();
        } else {
            Node button = top.lookup("#facets");
            if (button != null) {
                button.requestFocus();
            }
        }
    }

    private void arrange() {
        facets.setVisible(wide || open);
        facets.drawer(!wide);
        top.narrow(!wide);
        if (wide) {
            getChildren().setAll(facets, right);
        } else {
            getChildren().setAll(right, facets); // the drawer lies over the table
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double em = getScene() == null ? Theme.FIRST.em() : Theme.em(getScene()).get();
        boolean room = getWidth() >= WIDE * em && em < LARGE_TEXT;
        if (room != wide) {
            wide = room;
            open = false;
            arrange();
        }
        double pane = Math.min(getWidth(), Math.round(PANE * em));
        double left = wide ? pane : 0;
        facets.resizeRelocate(0, 0, pane, getHeight());
        right.resizeRelocate(left, 0, getWidth() - left, getHeight());
    }
}
