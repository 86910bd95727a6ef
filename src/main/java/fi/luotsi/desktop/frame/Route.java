package fi.luotsi.desktop.frame;

import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.Student;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Goes from screen to screen and back; makes each screen when it is first needed and keeps it. Used on the FX thread. */
final class Route implements Places {

    private final FrameModel model;
    private final Preferences preferences;
    private final Tour tour;
    private final Background background;
    private final Consumer<Use> note;
    private final Function<@Nullable Place, Screen> maker;
    private final BiConsumer<LocalDate, Consumer<Standing>> mover;
    private final Way way = new Way(Visit.of(Place.OVERVIEW));
    private final Made made = new Made();
    private final Arrival arrival;
    private @Nullable String seen;

    /**
     * @param note puts into the store's log whom one looks at
     * @param maker makes the screen of a place; that of one student, a {@link StudentPlace}, for null
     * @param mover moves the reporting date and hands over the standing of that day
     */
    Route(
            FrameModel model, Preferences preferences, Tour tour, Background background, Consumer<Use> note,
            Function<@Nullable Place, Screen> maker, BiConsumer<LocalDate, Consumer<Standing>> mover) {
        this.model = model;
        this.preferences = preferences;
        this.tour = tour;
        this.background = background;
        this.note = note;
        this.maker = maker;
        this.mover = mover;
        arrival = new Arrival(model, background);
    }

    /** Where one is. */
    Visit here() {
        return way.here();
    }

    /** The study right of the student looked at last, null = nobody has been. */
    @Nullable String lastSeen() {
        return seen;
    }

    /** The screen of a place as far as it has been made; null = not yet. */
    @Nullable Screen made(Place place) {
        return made.at(place);
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
        mover.accept(date, standing -> {
            Picked some = whom.apply(standing);
            students(some.why(), some.studyRights());
        });
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

    /** Shows where one is, as soon as there is anything to show. */
    void show() {
        show(way.here());
    }

    private void show(Visit visit) {
        model.place.set(visit.place());
        model.rail.set(preferences.rail(visit.name(), railFirst(visit.name())));
        if (model.standing.get() == null) {
            return; // shown as soon as the standing is there
        }
        Screen screen;
        if (visit.student() == null) {
            screen = made.at(visit.place(), maker::apply);
        } else {
            StudentPlace place = made.student(() -> (StudentPlace) maker.apply(null));
            place.show(visit.student(), visit.among());
            viewed(visit.student());
            screen = place;
        }
        model.screen.set(screen);
        screen.opened();
        arrival.at(screen);
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

    /** Notes that a student is looked at, once for each time they come on the screen. */
    private void viewed(String studyRight) {
        Standing standing = model.standing.get();
        if (studyRight.equals(seen) && model.screen.get() == made.student()) {
            return;
        }
        seen = studyRight;
        Student one = standing == null ? null : standing.student(studyRight);
        boolean hidden = one != null && one.joined().person().protectedPerson();
        note.accept(new Use(hidden ? Use.What.VIEW_PROTECTED : Use.What.VIEW, studyRight, ""));
    }

    void toggleRail() {
        String name = way.here().name();
        model.rail.set(!model.rail.get());
        preferences.rail(name, model.rail.get(), railFirst(name));
    }

    private static boolean railFirst(String name) {
        return "STUDENT".equals(name);
    }

    /** Lets all screens go. */
    void close() {
        model.screen.set(null);
        made.close();
    }

    /** Lets all screens go; they are made anew when they are needed, and look as they were left. */
    void closeToResume() {
        model.screen.set(null);
        made.closeToResume();
    }
}
