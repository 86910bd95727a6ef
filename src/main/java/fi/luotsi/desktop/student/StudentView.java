package fi.luotsi.desktop.student;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Marker;
import fi.luotsi.desktop.part.Focused;
import fi.luotsi.desktop.part.Scroll;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.student.StudentModel.Tab;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The layout of the Student screen: the path left and the flags right; where there is no room for both, the flags have a
 * tab of their own and everything but the facts of the row scrolls.
 */
final class StudentView extends Region {

    /** Below this width, in em, the flags get a tab. */
    static final double WIDE = 80;
    private static final double PANE = 28.3;

    private final StudentModel model;
    private final Texts texts;
    private final Language language;
    private final StudentHeader header;
    private final StudentFacts facts;
    private final NoteBands notes;
    private final StudentTabs tabs;
    private final StudentContent content;
    private final RowFacts rowFacts;
    private final FlagPane flags;
    private final Scroll flagScroll = new Scroll(null, "st-scroll", "st-flag-scroll");
    private final Scroll pageScroll = new Scroll(null, "st-scroll", "st-page-scroll");
    private final VBox page = new VBox();
    private final VBox left = new VBox();
    private boolean wide = true;

    StudentView(
            StudentScreen screen, StudentModel model, Texts texts, Language language, @Nullable Marker marker,
            StudentPast past) {
        this.model = model;
        this.texts = texts;
        this.language = language;
        header = new StudentHeader(texts, language, screen::back, () -> screen.step(-1), () -> screen.step(1));
        facts = new StudentFacts(texts, language);
        notes = new NoteBands(texts, language, screen::open);
        tabs = new StudentTabs(model, texts, language);
        rowFacts = new RowFacts(texts, language);
        content = new StudentContent(model, texts, language, past, this::tell, pageScroll::reveal);
        flags = new FlagPane(model, texts, language, marker);
        flagScroll.setFocusTraversable(false);
        pageScroll.setFocusTraversable(false);
        left.getStyleClass().add("st-left");
        getStyleClass().add("st-view");
        getStylesheets().add(Theme.sheet("student.css"));
        getChildren().addAll(left, flagScroll);
        model.tab().addListener((observed, was, is) -> arrange());
        model.zoom().addListener((observed, was, is) -> redraw());
        model.shift().addListener((observed, was, is) -> redraw());
        model.unfolded().addListener((observed, was, is) -> redraw());
        model.openFlag().addListener((observed, was, is) -> showFlags());
        past.onChange(() -> {
            if (model.tab().get() == Tab.CHANGES) {
                redraw();
            }
        });
    }

    /** The line above the screen: who the student is. */
    StudentHeader header() {
        return header;
    }

    /** Shows what the model holds now. */
    void refresh() {
        StudentCase one = model.shown().get();
        header.show(one, model);
        header.narrow(!wide);
        notes.show(one);
        if (one != null) {
            facts.show(one);
            tabs.flags(!wide, one.flags().open());
        }
        arrange();
        showFlags();
    }

    private void arrange() {
        StudentCase one = model.shown().get();
        flagScroll.setVisible(wide && one != null);
        if (one == null) {
            left.getChildren().setAll(notes);
            return;
        }
        boolean table = model.tab().get() == Tab.TABLE;
        boolean flagsHere = !wide && model.tab().get() == Tab.FLAGS;
        Region main = flagsHere ? flags : content;
        flagScroll.setContent(wide ? flags : null);
        List<Region> above = List.of(facts, notes, tabs);
        pageScroll.setContent(null);
        page.getChildren().clear();
        left.getChildren().clear();
        if (wide && table) {
            left.getChildren().addAll(above);
            left.getChildren().add(main);
        } else {
            (wide ? left : page).getChildren().addAll(above);
            page.getChildren().add(main);
            pageScroll.setContent(page);
            left.getChildren().add(pageScroll);
        }
        if (!table && !flagsHere && model.tab().get() != Tab.CHANGES) {
            left.getChildren().add(rowFacts);
        }
        VBox.setVgrow(main, Priority.ALWAYS);
        VBox.setVgrow(pageScroll, Priority.ALWAYS);
        redraw();
    }

    private void redraw() {
        StudentCase one = model.shown().get();
        if (one != null && model.tab().get() != Tab.FLAGS) {
            boolean inside = Focused.in(content) != null;
            content.show(one);
            tell(null);
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

    private void tell(@Nullable PathItem item) {
        StudentCase one = model.shown().get();
        if (one != null) {
            rowFacts.show(item, new RowWords(texts, language, one.standing().texts()));
        }
    }

    /** Gives the focus to the path, where work begins. */
    void focusPath() {
        toPath();
        keepFocus();
    }

    private void toPath() {
        if (model.tab().get() == Tab.FLAGS) {
            flags.focusCard(Math.max(0, model.openFlag().get()));
        } else {
            content.focusPath();
        }
    }

    /**
     * Takes the focus again if the first layouts made anew what had it, without which the screen's keys would do nothing,
     * and keeps its row in sight while they find its place.
     */
    private void keepFocus() {
        Scene scene = getScene();
        if (scene != null) {
            Focused.settle(scene, () -> {
                if (getScene() == scene && Focused.in(this) == null) {
                    toPath();
                } else if (getScene() == scene && Focused.in(page) != null) {
                    pageScroll.reveal(scene.getFocusOwner());
                }
            });
        }
    }

    /** Whether the focus is among the flags. */
    boolean onFlags() {
        return Focused.in(flags) != null;
    }

    /** Shows the flags and gives the focus to one of them. */
    void focusFlag(int number) {
        if (!wide) {
            model.tab().set(Tab.FLAGS);
        }
        flags.focusCard(number);
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
        double pane = flagScroll.isVisible() ? Math.round(PANE * em) : 0;
        left.resizeRelocate(0, 0, getWidth() - pane, getHeight());
        flagScroll.resizeRelocate(getWidth() - pane, 0, pane, getHeight());
    }
}
