package fi.luotsi.desktop.student;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.student.StudentModel.Tab;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The layout of the Student screen: the path left and the flags right; where there is no room for both, the flags have a
 * tab of their own.
 */
final class StudentView extends Region {

    /** Below this width, in em, the flags get a tab. */
    static final double WIDE = 80;
    private static final double PANE = 28.3;

    private final StudentModel model;
    private final Texts texts;
    private final Language language;
    private final StudentScreen screen;
    private final StudentHeader header;
    private final VBox notes = new VBox();
    private final StudentTabs tabs;
    private final StudentContent content;
    private final RowFacts rowFacts;
    private final FlagPane flags;
    private final ScrollPane flagScroll = new ScrollPane();
    private final VBox left = new VBox();
    private boolean wide = true;

    StudentView(StudentScreen screen, StudentModel model, Texts texts, Language language) {
        this.screen = screen;
        this.model = model;
        this.texts = texts;
        this.language = language;
        header = new StudentHeader(texts, language, screen::back, () -> screen.step(-1), () -> screen.step(1));
        tabs = new StudentTabs(model, texts, language);
        rowFacts = new RowFacts(texts, language);
        content = new StudentContent(model, texts, language, this::facts);
        flags = new FlagPane(model, texts, language);
        flagScroll.setContent(flags);
        flagScroll.setFitToWidth(true);
        flagScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        flagScroll.setFocusTraversable(false);
        flagScroll.getStyleClass().addAll("st-scroll", "st-flag-scroll");
        notes.getStyleClass().add("st-notes");
        left.getStyleClass().add("st-left");
        getStyleClass().add("st-view");
        getStylesheets().add(Theme.sheet("student.css"));
        getChildren().addAll(left, flagScroll);
        model.shown().addListener((observed, was, is) -> refresh());
        model.tab().addListener((observed, was, is) -> arrange());
        model.zoom().addListener((observed, was, is) -> redraw());
        model.shift().addListener((observed, was, is) -> redraw());
        model.unfolded().addListener((observed, was, is) -> redraw());
        model.openFlag().addListener((observed, was, is) -> showFlags());
        refresh();
    }

    /** Shows what the model holds; called also when the list one came from changed. */
    void refresh() {
        StudentCase one = model.shown().get();
        header.show(one, model);
        notes.getChildren().clear();
        if (one == null) {
            notes.getChildren().add(note(say("note.not-here"), null));
        } else {
            new StudentNotes(texts, language).of(one).forEach(text -> notes.getChildren().add(note(text, null)));
            one.others().forEach(other -> {
                Hyperlink link = new Hyperlink(say("note.other-open"));
                link.setOnAction(event -> screen.open(other));
                notes.getChildren().add(note(say("note.other"), link));
            });
            tabs.flags(!wide, one.flags().open());
        }
        notes.setVisible(!notes.getChildren().isEmpty());
        notes.setManaged(notes.isVisible());
        arrange();
        showFlags();
    }

    private HBox note(String text, @Nullable Node deed) {
        Label label = new Label(text);
        label.getStyleClass().add("lu-wrap");
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox band = new HBox(label);
        if (deed != null) {
            band.getChildren().add(deed);
        }
        band.getStyleClass().add("st-note-band");
        return band;
    }

    private void arrange() {
        StudentCase one = model.shown().get();
        flagScroll.setVisible(wide && one != null);
        if (one == null) {
            left.getChildren().setAll(header, notes);
        } else if (!wide && model.tab().get() == Tab.FLAGS) {
            left.getChildren().setAll(header, notes, tabs, flagScroll);
            flagScroll.setVisible(true);
            VBox.setVgrow(flagScroll, Priority.ALWAYS);
        } else {
            if (!getChildren().contains(flagScroll)) {
                getChildren().add(flagScroll);
            }
            boolean timeline = model.tab().get() != Tab.TABLE;
            left.getChildren().setAll(timeline
                    ? List.of(header, notes, tabs, content, rowFacts)
                    : List.of(header, notes, tabs, content));
            VBox.setVgrow(content, Priority.ALWAYS);
            redraw();
        }
    }

    private void redraw() {
        StudentCase one = model.shown().get();
        if (one != null) {
            boolean inside = focusIn(content);
            content.show(one);
            facts(null);
            if (inside) {
                content.focusPath();
            }
        }
    }

    private void showFlags() {
        StudentCase one = model.shown().get();
        if (one != null) {
            flags.show(one);
        }
    }

    private void facts(@Nullable PathItem item) {
        StudentCase one = model.shown().get();
        if (one != null) {
            rowFacts.show(item, new RowWords(texts, language, one.standing().texts()));
        }
    }

    private boolean focusIn(Node parent) {
        Node node = getScene() == null ? null : getScene().getFocusOwner();
        while (node != null && node != parent) {
            node = node.getParent();
        }
        return node != null;
    }

    /** Gives the focus to the path, where work begins. */
    void focusPath() {
        content.focusPath();
    }

    /** Shows the flags and gives the focus to one of them. */
    void focusFlag(int number) {
        if (!wide) {
            model.tab().set(Tab.FLAGS);
        }
        flags.focusCard(number);
    }

    private String say(String key, Object... words) {
        return texts.get(language, key, words);
    }

    @Override
    protected void layoutChildren() {
        double em = getScene() == null ? Theme.FIRST.em() : Theme.em(getScene()).get();
        boolean room = getWidth() >= WIDE * em;
        if (room != wide) {
            wide = room;
            if (wide && model.tab().get() == Tab.FLAGS) {
                model.tab().set(Tab.TIMELINE);
            }
            refresh();
        }
        double pane = wide && flagScroll.isVisible() ? Math.round(PANE * em) : 0;
        left.resizeRelocate(0, 0, getWidth() - pane, getHeight());
        if (pane > 0) {
            flagScroll.resizeRelocate(getWidth() - pane, 0, pane, getHeight());
        }
    }
}
