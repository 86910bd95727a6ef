package fi.luotsi.desktop.frame;

import fi.luotsi.core.keep.Deed;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.help.HelpPage;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.work.FollowUp;
import fi.luotsi.work.MarkFlags;
import fi.luotsi.work.Standing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The deeds of the frame: works out the standing, switches date, unit, language; prints, takes back, locks. */
public final class FrameScreen implements Places {

    private static final int TREND = 7;
    private static final String SAVED_IN = "saved.folder";

    private final Texts texts = Texts.beside(FrameScreen.class, "Frame.properties");
    private final Keep keep;
    private final Parts parts;
    private final Looks looks;
    private final Background background;
    private final Exits exits;
    private final FrameModel model;
    private final Desk desk;
    private final Bench bench;
    private final Tour tour;
    private final Route route;
    private final Undo undo = new Undo();
    private final UndoChoices choices;
    private final Printing printing;
    private final FrameView view;
    private final Background.Line line = new Background.Line(Job.STANDING);
    private final Background.Line marking = new Background.Line(Job.MARK);
    private final Subscription idle;
    private final ChangeListener<Language> languageChanged = (property, old, now) -> speak();

    /**
     * Ways out of the frame.
     *
     * @param lock closes the store and shows the Open screen
     * @param practise does that and opens the practice store; null = that cannot be done from here
     */
    public record Exits(Runnable lock, @Nullable Runnable practise) {}

    /** @param lock closes the store and shows the Open screen */
    public FrameScreen(
            Keep keep, Parts parts, Preferences preferences, Looks looks, Background background, Runnable lock) {
        this(keep, parts, preferences, looks, background, new Exits(lock, null));
    }

    public FrameScreen(
            Keep keep, Parts parts, Preferences preferences, Looks looks, Background background, Exits exits) {
        this.keep = keep;
        this.parts = parts;
        this.looks = looks;
        this.background = background;
        this.exits = exits;
        this.model = new FrameModel(LocalDate.now(parts.clock()));
        this.tour = new Tour(preferences, keep.practice());
        this.route = new Route(model, preferences, tour, this::note, this::make);
        this.desk = new Desk(looks.language(), model.standing, background, route,
                new UndoableMarker(this::mark, keep, undo, say()), this::note, keep.practice(), undo);
        this.view = new FrameView(this, model, looks, background, texts, keep.name(), keep.practice(), tour);
        this.bench = new Bench(keep, desk, view, this::recompute, model::seen);
        this.printing = new Printing(model, parts.screens().places(), say(), background, this::note, keep.practice());
        this.choices = new UndoChoices(undo, model, looks, say());
        looks.language().addListener(languageChanged);
        idle = background.busy().subscribe(busy -> {
            if (!busy) {
                background.quietly(this::lookWhetherItSaves);
            }
        });
        model.nameless.set(looks.habits().namesHidden().get());
        String folder = preferences.text(SAVED_IN, "");
        parts.screens().places().remembering(
                folder.isEmpty() ? null : Path.of(folder), used -> preferences.remember(SAVED_IN, used.toString()));
    }

    public Parent view() {
        return view;
    }

    /** The words of the frame in the language in force. */
    public Say say() {
        return new Say(texts, looks.language());
    }

    /** Begins: shows that the unit is being worked out, then the overview. */
    public void open() {
        model.keysMended.set(keep.keysMended());
        view.build();
        recompute();
    }

    /** Forgets everything that came from the store, so that nothing of it is left on the screen. */
    public void close() {
        looks.language().removeListener(languageChanged);
        choices.close();
        idle.unsubscribe();
        undo.forget();
        line.drop();
        route.close();
        model.standing.set(null);
        model.news.set(null);
        model.units.clear();
        view.clear();
        background.tasks().putAwayAll();
    }

    /** Works out anew how the unit stands; the screens follow when it is done. */
    void recompute() {
        model.trouble.set("");
        LocalDate date = model.date.get();
        String unit = model.unit.get();
        UnaryOperator<Cohort> seen = model.seen();
        background.run(line, progress -> Found.look(keep, date, unit, seen, TREND, progress), this::computed, this::failed);
    }

    private void computed(Found found) {
        model.units.setAll(found.units());
        model.views.setAll(found.views());
        model.students.set(found.standing().situations().size());
        model.faults.set(found.faults());
        model.deadlines.set(found.deadlines());
        model.status.set(found.taken() == null ? say("status.empty") : say(
                "status.taken", Format.shortDay(found.taken().toLocalDate()),
                Format.time(looks.language().get(), found.taken())));
        model.standing.set(found.standing());
        if (model.screen.get() == null) {
            route.show();
        }
    }

    /** After each piece of work: writing may have failed in it, and then somebody has to act. */
    private void lookWhetherItSaves() {
        boolean readOnly = keep.readOnly();
        Platform.runLater(() -> model.readOnly.set(readOnly));
    }

    private void note(Use use) {
        if (use.what() == Use.What.SUMMARY) {
            tour.did(Tour.Step.SAVE);
        }
        background.quietly(() -> keep.uses().add(use));
    }

    /** Marks flags of what is shown, and shows it anew without working it out again. */
    private void mark(Marker.Deed deed) {
        Standing standing = model.standing.get();
        if (standing == null) {
            return;
        }
        MarkFlags marks = new MarkFlags(keep, parts.clock(), System.getProperty("user.name", ""));
        background.run(marking, progress -> {
            deed.with(marks, standing);
            return new FollowUp(keep).marked(standing);
        }, now -> {
            if (seen(now) > seen(standing)) {
                tour.did(Tour.Step.SEEN);
            }
            if (model.standing.get() == standing) {
                model.standing.set(now);
            } else {
                recompute();
            }
        }, this::failed);
    }

    private static long seen(Standing standing) {
        return standing.marks().inForce().values().stream().filter(on -> on.mark().deed() == Deed.SEEN).count();
    }

    private void failed(Exception e) {
        Standing standing = model.standing.get();
        if (standing != null) {
            model.date.set(standing.date());
            model.unit.set(standing.unit());
        }
        boolean cancelled = e instanceof Progress.Cancelled;
        String words = say(cancelled ? "stopped" : "failed");
        model.status.set(words);
        model.trouble.set(standing == null ? words : "");
        if (!cancelled) {
            System.getLogger(FrameScreen.class.getName()).log(System.Logger.Level.ERROR, "standing", e);
        }
    }

    void date(LocalDate date) {
        if (!date.equals(model.date.get())) {
            model.date.set(date);
            recompute();
        }
    }

    LocalDate today() {
        return LocalDate.now(parts.clock());
    }

    /** @param unit null = all units */
    void unit(@Nullable String unit) {
        model.unit.set(unit);
        recompute();
    }

    /** The deed "Import": asks for files. */
    void bringData() {
        parts.importer().bring(bench, null);
    }

    /** The deed "Import" with files that were dropped onto the window. */
    void bringFiles(List<Path> files) {
        parts.importer().bring(bench, files);
    }

    void lock() {
        exits.lock().run();
    }

    /** Closes the store and opens the practice store; null when that cannot be done from here. */
    @Nullable Runnable practise() {
        return keep.practice() ? null : exits.practise();
    }

    /** What was done and can be taken back. */
    Undo undo() {
        return undo;
    }

    /** Puts what is seen into a PDF; the summary has pages of its own. */
    void print() {
        if (route.here().place() == Place.SUMMARY && model.screen.get() != null) {
            model.screen.get().act(Act.SUMMARY_PDF);
        } else {
            printing.print(route.here(), view.window());
        }
    }

    /** Does a deed of a screen, going there first. */
    void act(Act act) {
        boolean there = route.here().place() == act.place() && route.here().student() == null;
        if (!there) {
            route.go(act.place());
        }
        Runnable deed = () -> {
            Screen screen = model.screen.get();
            if (screen != null && screen == route.made(act.place())) {
                screen.act(act);
            }
        };
        if (there) {
            deed.run();
        } else {
            background.afterAll(deed); // the screen has to read first what it is to act on
        }
    }

    /** Looks at the students by a saved view. */
    void savedView(String name) {
        route.go(Place.STUDENTS);
        background.afterAll(() -> {
            if (route.made(Place.STUDENTS) instanceof StudentsPlace students) {
                students.savedView(name);
            }
        });
    }

    /** Names of the saved views. */
    List<String> savedViews() {
        return route.made(Place.STUDENTS) instanceof StudentsPlace students ? students.savedViews() : List.copyOf(model.views);
    }

    /** Opens help at the page for where one is, or closes it. */
    void help() {
        view.pressHelp();
    }

    /** The page of help for where one is. */
    HelpPage helpPage() {
        return HelpPage.ofScreen(route.here().name());
    }

    /** Whether one is where a step of the tour is done. */
    boolean at(Tour.Step step) {
        return Tour.at(step, route.here());
    }

    /** Goes to where a step of the tour is done. */
    void toStep(Tour.Step step) {
        Tour.go(step, route, route.lastSeen());
    }

    /** Shows students without their names, or with them again. */
    void toggleNames() {
        model.nameless.set(!model.nameless.get());
        recompute();
    }

    void toggleRail() {
        route.toggleRail();
    }

    void back() {
        route.back();
    }

    void forward() {
        route.forward();
    }

    @Override
    public void go(Place place) {
        route.go(place);
    }

    @Override
    public void students(String why, Set<String> studyRights) {
        route.students(why, studyRights);
    }

    @Override
    public void student(String studyRight, List<String> among) {
        route.student(studyRight, among);
    }

    @Override
    public void backToStudents(@Nullable String lastSeen) {
        route.backToStudents(lastSeen);
    }

    /** @param place null = the screen of one student */
    private Screen make(@Nullable Place place) {
        Screens screens = parts.screens();
        return place == null ? screens.student(bench) : switch (place) {
            case OVERVIEW -> screens.overview(desk, this::bringData);
            case STUDENTS -> screens.students(bench);
            case UPCOMING -> screens.upcoming(desk);
            case CHANGES -> screens.changes(bench, this::bringData);
            case SUMMARY -> screens.summary(desk);
            case DATA -> screens.data(bench, parts.importer());
            case RULES -> screens.rules(bench);
            case SETTINGS -> screens.settings(new Workshop(bench, looks, parts.clock()));
            case LOG -> screens.log(bench);
        };
    }

    /** After a change of language everything is made anew where one was. */
    private void speak() {
        route.close();
        view.build();
        if (model.standing.get() != null) {
            route.show();
        }
    }

    private String say(String key, Object... words) {
        return texts.get(looks.language().get(), key, words);
    }
}
