package fi.luotsi.desktop.frame;

import fi.luotsi.core.plan.Student;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Places.Place;
import fi.luotsi.desktop.help.HelpTitles;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.work.Standing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;

/** Everything that can be done or opened from the command palette. */
final class Commands {

    private static final Map<Place, Feather> ICONS = new EnumMap<>(Map.of(
            Place.OVERVIEW, Feather.HOME, Place.STUDENTS, Feather.USERS, Place.UPCOMING, Feather.CALENDAR,
            Place.CHANGES, Feather.REPEAT, Place.SUMMARY, Feather.FILE_TEXT, Place.DATA, Feather.DATABASE,
            Place.RULES, Feather.SLIDERS, Place.SETTINGS, Feather.SETTINGS, Place.LOG, Feather.BOOK));

    private final FrameScreen deeds;
    private final FrameModel model;
    private final Looks looks;
    private final Say say;
    private final FrameView view;
    private final Tour tour;
    private final List<Command> all = new ArrayList<>();

    Commands(FrameScreen deeds, FrameModel model, Looks looks, Say say, FrameView view, Tour tour) {
        this.deeds = deeds;
        this.model = model;
        this.looks = looks;
        this.say = say;
        this.view = view;
        this.tour = tour;
    }

    /** The commands, group by group; those of the screen in front before those of other screens, people last. */
    List<Command> all() {
        all.clear();
        screens();
        common();
        acts();
        looks();
        help();
        people();
        return List.copyOf(all);
    }

    private void screens() {
        for (Place place : Place.values()) {
            add("palette.screens", icon(place), say.it("place." + place), "Ctrl " + (place.ordinal() + 1),
                    () -> deeds.go(place));
        }
    }

    private void common() {
        String group = "palette.deeds";
        add(group, Feather.DOWNLOAD, say.it("import"), "Ctrl I", deeds::bringData);
        add(group, Feather.PRINTER, say.it("palette.print"), "Ctrl Shift P", deeds::print);
        add(group, Feather.CORNER_UP_LEFT, say.it("palette.undo"), "Ctrl Z", deeds.undo()::back);
        add(group, Feather.CORNER_UP_RIGHT, say.it("palette.redo"), "Ctrl Y", deeds.undo()::again);
        add(group, Feather.CALENDAR, say.it("date.title"), "Ctrl D", view::openCalendar);
        add(group, Feather.CALENDAR, say.it("palette.today"), "", () -> deeds.date(deeds.today()));
        for (String unit : model.units) {
            add(group, Feather.LAYERS, say.it("palette.unit", unit), "", () -> deeds.unit(unit));
        }
        add(group, Feather.LAYERS, say.it("unit.all"), "", () -> deeds.unit(null));
        add(group, model.nameless.get() ? Feather.EYE : Feather.EYE_OFF,
                say.it(model.nameless.get() ? "names.show" : "names.hide"), "Ctrl H", deeds::toggleNames);
        add(group, Feather.LIST, say.it("tasks.title"), "Ctrl J", view::openTasks);
        add(group, Feather.ARROW_LEFT, say.it("palette.back"), "Alt ←", deeds::back);
        add(group, Feather.ARROW_RIGHT, say.it("palette.forward"), "Alt →", deeds::forward);
        add(group, Feather.SIDEBAR, say.it("palette.navigation"), "Ctrl B", deeds::toggleRail);
        add(group, Feather.SIDEBAR, say.it("palette.region"), "F6", view::nextRegion);
        Runnable practise = deeds.practise();
        if (practise != null) {
            add(group, Feather.PLAY, say.it("palette.practise"), "", practise);
        }
        add(group, Feather.LOCK, say.it("lock"), "Ctrl L", deeds::lock);
    }

    private void acts() {
        Place here = model.place.get();
        for (Act act : Act.values()) {
            if (act.place() == here) {
                act(act);
            }
        }
        for (Act act : Act.values()) {
            if (act.place() != here) {
                act(act);
            }
        }
        for (String name : deeds.savedViews()) {
            add(group(Place.STUDENTS), Feather.BOOKMARK, say.it("palette.view", name), "", () -> deeds.savedView(name));
        }
    }

    private void act(Act act) {
        all.add(new Command(
                group(act.place()), icon(act.place()), say.it("act." + act), act.key(), () -> deeds.act(act)));
    }

    private String group(Place place) {
        return say.it("place." + place);
    }

    private static Feather icon(Place place) {
        return ICONS.getOrDefault(place, Feather.CIRCLE);
    }

    private void looks() {
        String group = "palette.look";
        add(group, Feather.ZOOM_IN, say.it("text.larger"), "Ctrl +", () -> looks.step(1));
        add(group, Feather.ZOOM_OUT, say.it("text.smaller"), "Ctrl −", () -> looks.step(-1));
        add(group, Feather.SUN, say.it("scheme.SYSTEM"), "", () -> looks.choose(null));
        for (Theme.Scheme scheme : Theme.Scheme.values()) {
            add(group, Feather.SUN, say.it("scheme." + scheme.name()), "", () -> looks.choose(scheme));
        }
        boolean roomy = looks.theme().get().roomy();
        add(group, Feather.ALIGN_JUSTIFY, say.it(roomy ? "undo.rows.compact" : "undo.rows.roomy"), "",
                () -> looks.theme().set(looks.theme().get().roomy(!roomy)));
        boolean letters = looks.habits().letters().get();
        add(group, Feather.TYPE, say.it(letters ? "undo.letters.off" : "undo.letters.on"), "",
                () -> looks.habits().letters().set(!letters));
        String[] names = {"Suomeksi", "På svenska", "In English"};
        for (Language language : Language.values()) {
            add(group, Feather.GLOBE, names[language.ordinal()], "", () -> looks.language().set(language));
        }
    }

    private void help() {
        add("palette.help", Feather.HELP_CIRCLE, say.it("help.here"), "F1", () -> view.openHelp(deeds.helpPage()));
        if (tour.offered()) {
            add("palette.help", Feather.COMPASS, say.it(tour.begun() ? "tour.resume" : "tour.start"), "", view::openTour);
        }
        HelpTitles.in(looks.language().get()).forEach(
                (page, title) -> add("palette.help", Feather.BOOK_OPEN, title, "", () -> view.openHelp(page)));
    }

    private void people() {
        Standing standing = model.standing.get();
        if (standing == null) {
            return;
        }
        List<String> among = standing.situations().stream().map(one -> one.student().studyRight()).toList();
        Set<String> looked = Set.copyOf(among);
        for (Student student : standing.cohort().students()) {
            String name = student.fullName();
            // Under turvakielto nobody is found by name.
            if (name != null && !student.protectedPerson() && looked.contains(student.studyRight())) {
                String group = student.group();
                add("palette.students", Feather.USER, name, group == null ? "" : group,
                        () -> deeds.student(student.studyRight(), among));
            }
        }
    }

    private void add(String group, Feather icon, String words, String key, Runnable deed) {
        all.add(new Command(say.it(group), icon, words, key, deed));
    }
}
