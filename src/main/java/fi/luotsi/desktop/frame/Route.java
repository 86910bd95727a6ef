package fi.luotsi.desktop.frame;

import fi.luotsi.core.plan.Student;
import fi.luotsi.work.Standing;
import fi.luotsi.core.keep.Use;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes from screen to screen and back; makes each screen when it is first needed and keeps it. Used on the FX thread. */
final class Route implements Places {

    private final FrameModel model;
    private final Preferences preferences;
    private final Tour tour;
    private final Consumer<Use> note;
    private final Function<@Nullable Place, Screen> maker;
    private final Way way = new Way(Visit.of(Place.OVERVIEW));
    private final Map<Place, Screen> made = new EnumMap<>(Place.class);
    private @Nullable StudentPlace student;
    private @Nullable String seen;

    /**
     * @param note puts into the store's log whom one looks at
     * @param maker makes the screen of a place; that of one student, a {@link StudentPlace}, for null
     */
    Route(
            FrameModel model, Preferences preferences, Tour tour, Consumer<Use> note,
            Function<@Nullable Place, Screen> maker) {
        this.model = model;
        this.preferences = preferences;
        this.tour = tour;
        this.note = note;
        this.maker = maker;
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
        return made.get(place);
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
        if (made.get(Place.STUDENTS) instanceof StudentsPlace students) {
            students.only(why, studyRights);
        }
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
        if (made.get(Place.STUDENTS) instanceof StudentsPlace students) {
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
            screen = made.computeIfAbsent(visit.place(), maker::apply);
        } else {
            StudentPlace place = student == null ? (StudentPlace) maker.apply(null) : student;
            student = place;
            place.show(visit.student(), visit.among());
            viewed(visit.student());
            screen = place;
        }
        model.screen.set(screen);
        screen.opened();
        if (visit.student() != null) {
            tour.did(Tour.Step.STUDENT);
        } else if (visit.place() == Place.SUMMARY) {
            tour.did(Tour.Step.SUMMARY);
        }
    }

    /** Notes that a student is looked at, once for each time they come on the screen. */
    private void viewed(String studyRight) {
        Standing standing = model.standing.get();
        if (studyRight.equals(seen) && model.screen.get() == student) {
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

    /** Lets all screens go; they are made anew when they are needed. */
    void close() {
        model.screen.set(null);
        made.values().forEach(Screen::closed);
        made.clear();
        if (student != null) {
            student.closed();
            student = null;
        }
    }
}
