package fi.luotsi.desktop.student;

import fi.luotsi.core.paper.Part;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Bench;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.StudentPlace;
import fi.luotsi.desktop.part.KeyHints;
import fi.luotsi.desktop.student.StudentModel.Tab;
import fi.luotsi.work.Standing;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The Student screen: one path understood in a minute, then the next one in the list. */
public final class StudentScreen implements StudentPlace {

    private static final int CARDS_WITH_KEYS = 9;

    private final Desk desk;
    private final Texts texts = Texts.beside(StudentScreen.class, "Student.properties");
    private final StudentModel model;
    private final StudentPast past;
    private final StudentView view;
    private final KeyHints keys = new KeyHints();
    private @Nullable StudentModel before;
    private final ChangeListener<@Nullable Standing> changed = (observed, was, is) -> refresh(is);

    /** A screen that can tell what has changed from import to import. */
    public StudentScreen(Bench bench) {
        this(bench.desk(), bench);
    }

    /** A screen without the store's earlier imports. */
    public StudentScreen(Desk desk) {
        this(desk, null);
    }

    private StudentScreen(Desk desk, @Nullable Bench bench) {
        this.desk = desk;
        model = new StudentModel(desk.language().get());
        past = new StudentPast(bench);
        view = new StudentView(this, model, texts, desk.language().get(), desk.marker(), past);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        desk.standing().addListener(changed);
        keys.with("J K", desk.say(texts, "key.next")).with("1–9", desk.say(texts, "key.flag"))
                .with("V", desk.say(texts, "key.table"));
    }

    @Override
    public void show(String studyRight, List<String> among) {
        model.show(desk.standing().get(), studyRight, among);
        if (before != null) {
            model.like(before);
            before = null;
        }
        view.refresh();
    }

    @Override
    public Object kept() {
        return model;
    }

    @Override
    public void resume(Object kept) {
        before = kept instanceof StudentModel other ? other : null;
    }

    @Override
    public String shown() {
        return model.studyRight();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Node header() {
        return view.header();
    }

    @Override
    public Node keys() {
        return keys;
    }

    @Override
    public @Nullable Callable<List<Part>> paper() {
        StudentCase one = model.shown().get();
        if (one == null || one.student().protectedPerson()) {
            return null;
        }
        TimeAxis axis = model.axis(one);
        boolean unfolded = model.unfolded().get();
        return () -> new StudentPaper(one, axis, unfolded, texts, desk.language().get()).parts();
    }

    @Override
    public void focus() {
        view.focusPath();
    }

    @Override
    public void closed() {
        desk.standing().removeListener(changed);
        past.close();
    }

    private void refresh(@Nullable Standing standing) {
        if (standing != null) {
            model.refresh(standing);
            view.refresh();
        }
    }

    /** Goes to another study right of the same person; the list stays when it holds that one. */
    void open(String studyRight) {
        List<String> among = model.among();
        desk.places().student(studyRight, among.contains(studyRight) ? among : List.of(studyRight));
    }

    /** Goes {@code step} places on in the list; stays at its ends. */
    void step(int step) {
        String next = model.neighbour(step);
        if (next != null) {
            desk.places().student(next, model.among());
        }
    }

    void back() {
        desk.places().backToStudents(model.studyRight());
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code.isDigitKey() && flag(code)) {
            event.consume();
            return;
        }
        switch (code) {
            case J -> step(1);
            case K -> step(-1);
            case V -> table();
            case LEFT -> model.move(-1);
            case RIGHT -> model.move(1);
            case BACK_SPACE -> back();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void table() {
        model.tab().set(model.tab().get() == Tab.TABLE ? Tab.TIMELINE : Tab.TABLE);
        view.focusPath();
    }

    private boolean flag(KeyCode code) {
        int number = Integer.parseInt(code.getChar()) - 1;
        if (number < 0 || number >= CARDS_WITH_KEYS) {
            return false;
        }
        // The key brings a card into sight; it closes one only when the eye is on the cards already.
        if (view.onFlags() || model.openFlag().get() != number) {
            model.toggleFlag(number);
        }
        view.focusFlag(number);
        return true;
    }
}
