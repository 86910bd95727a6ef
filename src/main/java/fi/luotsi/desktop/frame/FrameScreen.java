package fi.luotsi.desktop.frame;

import fi.luotsi.core.keep.Deed;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.help.HelpPage;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.work.FollowUp;
import fi.luotsi.work.MarkFlags;
import fi.luotsi.work.Standing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The deeds of the frame: goes from screen to screen, works out the standing, switches date, unit, language; locks. */
public final class FrameScreen implements Places {

    private static final int TREND = 7;

    private final Texts texts = Texts.beside(FrameScreen.class, "Frame.properties");
    private final Keep keep;
    private final Parts parts;
    private final Preferences preferences;
    private final Looks looks;
    private final Background background;
    private final Runnable lock;
    private final FrameModel model;
    private final Desk desk;
    private final Bench bench;
    private final Tour tour;
    private final FrameView view;
    private final Way way = new Way(Visit.of(Place.OVERVIEW));
    private final Background.Line line = new Background.Line();
    private final Background.Line marking = new Background.Line();
    private final Made made = new Made();
    private final ChangeListener<Language> languageChanged = (property, old, now) -> speak();
    private @Nullable String seen;
    /** What is to be done with the next standing. */
    private @Nullable Consumer<Standing> next;

    /** @param lock closes the store and shows the Open screen */
    public FrameScreen(
            Keep keep, Parts parts, Preferences preferences, Looks looks, Background background, Runnable lock) {
        this.keep = keep;
        this.parts = parts;
        this.preferences = preferences;
        this.looks = looks;
        this.background = background;
        this.lock = lock;
        this.model = new FrameModel(LocalDate.now(parts.clock()));
        this.desk = new Desk(looks.language(), model.standing, background, this, this::mark, this::note, keep.practice());
        this.tour = new Tour(preferences, keep.practice());
        this.view = new FrameView(this, model, looks, background, texts, keep.name(), keep.practice(), tour);
        this.bench = new Bench(keep, desk, view, this::recompute, model::seen);
        looks.language().addListener(languageChanged);
        model.nameless.set(looks.habits().namesHidden().get());
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
        line.drop();
        model.screen.set(null);
        made.close();
        model.standing.set(null);
        model.units.clear();
        view.clear();
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
        model.students.set(found.standing().situations().size());
        model.faults.set(found.faults());
        model.deadlines.set(found.deadlines());
        model.status.set(found.taken() == null ? say("status.empty") : say(
                "status.taken", Format.shortDay(found.taken().toLocalDate()),
                Format.time(looks.language().get(), found.taken())));
        model.standing.set(found.standing());
        if (model.screen.get() == null) {
            show(way.here());
        }
        Consumer<Standing> then = next;
        next = null;
        if (then != null) {
            then.accept(found.standing());
        }
    }

    private void note(Use use) {
        if (use.what() == Use.What.SUMMARY) {
            tour.did(Tour.Step.SAVE);
        }
        background.quietly(() -> keep.uses().add(use));
    }

    /** Notes that a student is looked at, once for each time they come on the screen. */
    private void viewed(String studyRight) {
        Standing standing = model.standing.get();
        if (studyRight.equals(seen) && model.screen.get() == made.student()) {
            return;
        }
        seen = studyRight;
        Student one = standing == null ? null : standing.student(studyRight);
        boolean hidden = one != null && one.joined().person().protectedPerson();
        note(new Use(hidden ? Use.What.VIEW_PROTECTED : Use.What.VIEW, studyRight, ""));
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
        next = null;
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
        lock.run();
    }

    /** Opens help at the page for where one is, or closes it. */
    void help() {
        view.pressHelp();
    }

    /** The page of help for where one is. */
    HelpPage helpPage() {
        return HelpPage.ofScreen(way.here().name());
    }

    /** Whether one is where a step of the tour is done. */
    boolean at(Tour.Step step) {
        Visit here = way.here();
        return switch (step) {
            case FIGURE -> here.place() == Place.OVERVIEW;
            case STUDENT -> here.place() == Place.STUDENTS && here.student() == null;
            case FLAG, SEEN -> here.student() != null;
            case SUMMARY, SAVE -> here.place() == Place.SUMMARY;
        };
    }

    /** Goes to where a step of the tour is done. */
    void toStep(Tour.Step step) {
        String last = seen;
        switch (step) {
            case FIGURE -> go(Place.OVERVIEW);
            case STUDENT -> go(Place.STUDENTS);
            case FLAG, SEEN -> {
                if (last == null) {
                    go(Place.STUDENTS);
                } else {
                    student(last, List.of(last));
                }
            }
            case SUMMARY, SAVE -> go(Place.SUMMARY);
        }
    }

    /** Shows students without their names, or with them again. */
    void toggleNames() {
        model.nameless.set(!model.nameless.get());
        recompute();
    }

    void toggleRail() {
        String name = way.here().name();
        model.rail.set(!model.rail.get());
        preferences.rail(name, model.rail.get(), railFirst(name));
    }

    private static boolean railFirst(String name) {
        return "STUDENT".equals(name);
    }

    void back() {
        arrive(way.back());
    }

    void forward() {
        arrive(way.forward());
    }

    private void arrive(@Nullable Visit visit) {
        if (visit != null) {
            show(visit);
        }
    }

    @Override
    public void go(Place place) {
        way.go(Visit.of(place));
        show(way.here());
    }

    @Override
    public void students(String why, Set<String> studyRights) {
        if (way.here().place() == Place.OVERVIEW) {
            tour.did(Tour.Step.FIGURE);
        }
        go(Place.STUDENTS);
        if (made.at(Place.STUDENTS) instanceof StudentsPlace students) {
            students.only(why, studyRights);
        }
    }

    @Override
    public void studentsOn(LocalDate date, Function<Standing, Picked> whom) {
        next = standing -> {
            Picked some = whom.apply(standing);
            students(some.why(), some.studyRights());
        };
        model.date.set(date);
        recompute();
    }

    @Override
    public void student(String studyRight, List<String> among) {
        Visit visit = new Visit(Place.STUDENTS, studyRight, List.copyOf(among));
        if (way.here().student() != null) {
            way.instead(visit); // J and K walk a list; the way back leads to the list, not through every student
        } else {
            way.go(visit);
        }
        show(visit);
    }

    @Override
    public void backToStudents(@Nullable String lastSeen) {
        if (way.cameFrom(Place.UPCOMING)) {
            back(); // its list is the one that the student was opened from
            return;
        }
        go(Place.STUDENTS);
        if (made.at(Place.STUDENTS) instanceof StudentsPlace students) {
            students.back(lastSeen);
        }
    }

    private void show(Visit visit) {
        model.place.set(visit.place());
        model.rail.set(preferences.rail(visit.name(), railFirst(visit.name())));
        if (model.standing.get() == null) {
            return; // shown as soon as the standing is there
        }
        Screen screen;
        if (visit.student() == null) {
            screen = made.at(visit.place(), this::make);
        } else {
            StudentPlace place = made.student(() -> parts.screens().student(bench));
            place.show(visit.student(), visit.among());
            viewed(visit.student());
            screen = place;
        }
        model.screen.set(screen);
        screen.opened();
        Sight before = made.sight(visit.name());
        if (before != null && screen.view() instanceof Parent shown) {
            background.whenQuiet(() -> before.again(shown)); // when it is filled
        }
        if (visit.student() != null) {
            tour.did(Tour.Step.STUDENT);
        } else if (visit.place() == Place.SUMMARY) {
            tour.did(Tour.Step.SUMMARY);
        }
    }

    private Screen make(Place place) {
        return switch (place) {
            case OVERVIEW -> parts.screens().overview(desk, this::bringData);
            case STUDENTS -> parts.screens().students(bench);
            case UPCOMING -> parts.screens().upcoming(desk);
            case CHANGES -> parts.screens().changes(bench, this::bringData);
            case SUMMARY -> parts.screens().summary(desk);
            case DATA -> parts.screens().data(bench, parts.importer());
            case RULES -> parts.screens().rules(bench);
            case SETTINGS -> parts.screens().settings(new Workshop(bench, looks, parts.clock()));
            case LOG -> parts.screens().log(bench);
        };
    }

    /** After a change of language everything is made anew where one was, and looks as it was left. */
    private void speak() {
        model.screen.set(null);
        made.closeToResume();
        view.build();
        Standing standing = model.standing.get();
        if (standing != null) {
            show(way.here());
        }
    }

    private String say(String key, Object... words) {
        return texts.get(looks.language().get(), key, words);
    }
}
