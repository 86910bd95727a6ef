package fi.luotsi.desktop.students;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.SavedView;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.paper.Part;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Act;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.Places;
import fi.luotsi.desktop.frame.StudentsPlace;
import fi.luotsi.desktop.frame.Undo;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Draft;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.desktop.part.KeyHints;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.work.SavedViews;
import fi.luotsi.work.Standing;
import fi.luotsi.work.WriteTable;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The Students screen: find, sort and choose among everybody; the heaviest flags come first. */
public final class StudentsScreen implements StudentsPlace, SelectionBar.Deeds {

    private final Desk desk;
    private final Texts texts = Texts.beside(StudentsScreen.class, "Students.properties");
    private final Language language;
    private final StudentsModel model;
    private final @Nullable MarkPane marks;
    private final @Nullable Views views;
    private final Exporting exporting;
    private final StudentsView view;
    private final Background.Line line = new Background.Line(Job.ROWS);
    private final KeyHints keys = new KeyHints();
    private @Nullable Kept before;
    private final ChangeListener<@Nullable Standing> changed = (observed, was, is) -> refresh(is);

    public StudentsScreen(Desk desk) {
        this(desk, new Choices());
    }

    /** @param choices conditions, order and columns of an earlier screen of the same store, or new ones */
    public StudentsScreen(Desk desk, Choices choices) {
        this(desk, choices, null, null);
    }

    /**
     * @param saved the views that the store keeps; null = none can be kept
     * @param where asks where a file is saved; null = no files can be written
     */
    public StudentsScreen(
            Desk desk, Choices choices, @Nullable SavedViews saved, Exporting.@Nullable Where where) {
        this.desk = desk;
        language = desk.language().get();
        model = new StudentsModel(choices);
        marks = desk.marker() == null ? null : new MarkPane(
                new MarkMany(desk.marker()), texts, language, this::closeMarks);
        views = saved == null ? null : new Views(saved, desk.background(), desk.undo(), model, texts, language);
        exporting = new Exporting(desk, model, texts, language, this::shown, where);
        view = new StudentsView(this, model, texts, language);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        keys.with(texts.get(language, "key.space"), texts.get(language, "hint.tick"))
                .with("Enter", texts.get(language, "hint.open"));
        if (marks != null) {
            keys.with("M", texts.get(language, "hint.mark"));
        }
        keys.with("Ctrl F", texts.get(language, "hint.search"));
        desk.standing().addListener(changed);
        if (views != null) {
            views.load();
        }
        refresh(desk.standing().get());
    }

    private void refresh(@Nullable Standing standing) {
        if (standing != null) {
            desk.background().run(
                    line, progress -> new RowMaker(standing, texts, language).make(progress), this::show,
                    this::failed);
        }
    }

    private void show(StudentRows rows) {
        model.show(rows);
        Kept now = before;
        before = null;
        if (now == null) {
            return;
        }
        view.table().reveal(now.at());
        if (!now.ticked().isEmpty()) {
            model.tickJust(now.ticked());
        }
        if (now.draft() != null) {
            mark(true, now.draft());
        }
    }

    /** Makes the rows anew, after it failed or was stopped. */
    void again() {
        model.failed().set(false);
        refresh(desk.standing().get());
    }

    private void failed(Exception e) {
        model.failed().set(true);
        if (e instanceof Progress.Cancelled) {
            return;
        }
        System.getLogger(StudentsScreen.class.getName()).log(System.Logger.Level.ERROR, "rows", e);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Node keys() {
        return keys;
    }

    @Override
    public void focus() {
        view.focusTable();
    }

    /**
     * What is not in the choices.
     *
     * @param at the study right of the row where one was
     * @param draft the reason being written, null = none
     */
    private record Kept(Set<String> ticked, @Nullable String at, @Nullable Draft draft) {}

    @Override
    public Object kept() {
        StudentRow at = view.table().getSelectionModel().getSelectedItem();
        boolean writing = marks != null && marks.getParent() != null && marks.draft().begun();
        return new Kept(model.ticked(), at == null ? null : at.studyRight(), writing ? marks.draft() : null);
    }

    @Override
    public void resume(Object kept) {
        before = kept instanceof Kept other ? other : null;
    }

    @Override
    public void closed() {
        desk.standing().removeListener(changed);
        line.cancel();
        exporting.clear();
    }

    @Override
    public void only(String why, Set<String> studyRights) {
        model.choices().clear();
        model.choices().view("");
        model.choices().only(new Choices.Only(why, Set.copyOf(studyRights)));
        model.narrow();
        view.focusTable();
    }

    @Override
    public void back(@Nullable String lastSeen) {
        view.table().reveal(lastSeen);
        view.focusTable();
    }

    @Override
    public void act(Act act) {
        switch (act) {
            case SEARCH_STUDENTS -> view.focusSearch();
            case MARK, MARK_WRONG -> markThose(act == Act.MARK_WRONG);
            case EXPORT_XLSX -> exporting.file(WriteTable.Form.XLSX);
            case EXPORT_CSV -> exporting.file(WriteTable.Form.CSV);
            case COPY_STUDENTS -> exporting.copy();
            case COLUMNS -> Pieces.press(view, "columns");
            case CLEAR -> clear();
            case VIEWS -> Pieces.press(view, "views");
            default -> view.focusTable();
        }
    }

    /** Marks the flags of the ticked students; says that some are to be ticked first when none is. */
    private void markThose(boolean wrong) {
        if (model.tickedCount() == 0) {
            model.told().say(texts.get(language, "mark.tick"));
            view.focusTable();
        } else {
            mark(wrong);
        }
    }

    @Override
    public @Nullable Callable<List<Part>> paper() {
        return exporting.paper();
    }

    @Override
    public List<String> savedViews() {
        return views == null ? List.of() : views.all().stream().map(SavedView::name).toList();
    }

    @Override
    public void savedView(String name) {
        if (views != null && views.find(name) instanceof SavedView view) {
            views.choose(view);
        }
    }

    /** What is shown and how. */
    StudentsModel model() {
        return model;
    }

    /** Notes that students were searched for; what was searched is nobody's business. */
    void searched() {
        desk.noted().accept(Use.of(Use.What.SEARCH, Integer.toString(model.seen().size())));
    }

    /** Opens a student, with the list as it is seen. */
    void open(StudentRow row) {
        List<String> among = model.seen().stream().map(StudentRow::studyRight).toList();
        desk.places().student(row.studyRight(), among);
    }

    /** Takes all conditions away. */
    void clear() {
        desk.undo().around(model::look, model::take, texts.get(language, "undo.cleared"), () -> {
            model.choices().clear();
            model.narrow();
        });
        view.focusTable();
    }

    /** Leads to where data are brought in. */
    void bring() {
        desk.places().go(Places.Place.OVERVIEW);
    }

    /** The saved views; null = none can be kept. */
    @Nullable Views views() {
        return views;
    }

    /** Where deeds are kept that can be taken back. */
    Undo undo() {
        return desk.undo();
    }

    /** The way out of the program. */
    Exporting exporting() {
        return exporting;
    }

    private List<Column> shown() {
        return view.table().shown();
    }

    /** Asks what flags are marked as; null = they cannot be marked. */
    @Nullable MarkPane marks() {
        return marks;
    }

    @Override
    public void mark(boolean wrong) {
        mark(wrong, new Draft());
    }

    private void mark(boolean wrong, Draft begun) {
        Standing standing = desk.standing().get();
        if (marks != null && standing != null && model.tickedCount() > 0) {
            view.selection().openMarks(marks);
            marks.open(standing, TickedFlags.of(standing, model.tickedRows()), model.choices().chosen(Facet.RULE), wrong,
                    begun);
        }
    }

    private void closeMarks() {
        view.selection().closeMarks();
        view.focusTable();
    }

    /** Unticks everybody. */
    @Override
    public void untick() {
        model.tickAll(false);
        view.focusTable();
    }

    @Override
    public void copy() {
        exporting.copy();
    }

    private void key(KeyEvent event) {
        boolean ctrl = event.isControlDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.ESCAPE && view.closeDrawer()) {
            view.focusTable();
        } else if (ctrl && event.getCode() == KeyCode.F) {
            view.focusSearch();
        } else if (ctrl && event.getCode() == KeyCode.E) {
            exporting.file(WriteTable.Form.XLSX);
        } else if (ctrl && event.getCode() == KeyCode.C) {
            exporting.copy();
        } else if (event.getCode() == KeyCode.ESCAPE && view.selection().closeMarks()) {
            view.focusTable();
        } else if (event.getCode() == KeyCode.ESCAPE && !ctrl && model.tickedCount() > 0) {
            untick();
        } else {
            return;
        }
        event.consume();
    }
}
