package fi.luotsi.desktop.upcoming;

import fi.luotsi.core.ahead.Only;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.paper.Part;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Act;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.Places;
import fi.luotsi.desktop.frame.Screen;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Copies;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.desktop.part.KeyHints;
import fi.luotsi.work.Standing;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The screen Coming up: what must be done before the last safe day, and when most of it happens. */
public final class UpcomingScreen implements Screen {

    private final Desk desk;
    private final Texts texts = Texts.beside(UpcomingScreen.class, "Upcoming.properties");
    private final Language language;
    private final UpcomingModel model = new UpcomingModel();
    private final UpcomingView view;
    private final Background.Line line = new Background.Line(Job.UPCOMING);
    private final KeyHints keys = new KeyHints();
    private final Copies copies = new Copies();
    private final ChangeListener<@Nullable Standing> changed = (observed, was, is) -> refresh();

    public UpcomingScreen(Desk desk) {
        this.desk = desk;
        language = desk.language().get();
        view = new UpcomingView(this, model, texts, language);
        keys.with("← →", texts.get(language, "hint.week")).with("Enter", texts.get(language, "hint.open"))
                .with("V", texts.get(language, "hint.table"));
        model.range.subscribe((was, is) -> refresh());
        desk.standing().addListener(changed);
        refresh();
    }

    private void refresh() {
        Standing standing = desk.standing().get();
        Range range = model.range.get();
        if (standing != null) {
            desk.background().run(
                    line, progress -> new OutlookMaker(standing, texts, language).make(range, progress), model::show,
                    this::failed);
        }
    }

    /** Works it out anew, after it failed or was stopped. */
    void again() {
        model.failed.set(false);
        refresh();
    }

    private void failed(Exception e) {
        model.failed.set(true);
        if (!(e instanceof Progress.Cancelled)) {
            System.getLogger(UpcomingScreen.class.getName()).log(System.Logger.Level.ERROR, "outlook", e);
        }
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
        view.focusFirst();
    }

    /** @param model how it was looked at, and the deadline that was chosen */
    private record Kept(UpcomingModel model, @Nullable DeadlineRow chosen) {}

    @Override
    public Object kept() {
        return new Kept(model, view.deadlines().getSelectionModel().getSelectedItem());
    }

    @Override
    public void resume(Object kept) {
        if (kept instanceof Kept before) {
            model.like(before.model());
            view.deadlines().expect(before.chosen());
        }
    }

    @Override
    public void closed() {
        desk.standing().removeListener(changed);
        line.cancel();
        copies.clear();
    }

    @Override
    public void act(Act act) {
        copy();
    }

    @Override
    public @Nullable Callable<List<Part>> paper() {
        Outlook seen = model.seen().get();
        return seen == null || !seen.background().imported() ? null
                : () -> Part.tables(new UpcomingPaper(texts, language).of(seen, model.by.get()));
    }

    /** What is shown and how. */
    UpcomingModel model() {
        return model;
    }

    /** Opens the student of a deadline, with the list as it is seen. */
    void open(DeadlineRow row) {
        Outlook seen = model.seen().get();
        if (seen != null) {
            List<String> among = seen.deadlines().stream().map(one -> one.deadline().studyRight()).distinct().toList();
            desk.places().student(row.deadline().studyRight(), among);
        }
    }

    /** Shows the students behind a number of the calendar. */
    void students(String why, List<String> studyRights) {
        if (!studyRights.isEmpty()) {
            desk.places().students(why, Set.copyOf(studyRights));
        }
    }

    /** Takes all conditions away. */
    void clear() {
        model.only.set(Only.ALL);
        view.focusFirst();
    }

    /** Leads to where data are brought in. */
    void bring() {
        desk.places().go(Places.Place.DATA);
    }

    /** Copies the calendar and the deadlines as they are seen, as tables. */
    void copy() {
        Outlook seen = model.seen().get();
        if (seen == null || !seen.background().imported()) {
            return;
        }
        int rows = seen.ahead().deadlines().size();
        copies.put(new UpcomingText(texts, language).of(seen, model.by.get(), desk.practice()));
        desk.noted().accept(Use.of(Use.What.EXPORT, "clipboard: " + rows));
        model.told.set(texts.amount(language, "copied", rows));
    }
}
