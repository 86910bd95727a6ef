package fi.luotsi.desktop.frame;

import fi.luotsi.core.plan.Student;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Places.Place;
import fi.luotsi.desktop.help.HelpTitles;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.work.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;

/** Everything that can be done or opened from the command palette. */
final class Commands {

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

    /** The commands, group by group; people last. */
    List<Command> all() {
        all.clear();
        screens();
        common();
        looks();
        help();
        people();
        return List.copyOf(all);
    }

    private void screens() {
        Feather[] icons = {Feather.HOME, Feather.USERS, Feather.CALENDAR, Feather.REPEAT, Feather.FILE_TEXT,
                Feather.DATABASE, Feather.SLIDERS, Feather.SETTINGS, Feather.BOOK};
        for (Place place : Place.values()) {
            add("palette.screens", icons[place.ordinal()], say.it("place." + place.name()),
                    "Ctrl " + (place.ordinal() + 1), () -> deeds.go(place));
        }
    }

    private void common() {
        add("palette.deeds", Feather.DOWNLOAD, say.it("import"), "Ctrl I", deeds::bringData);
        add("palette.deeds", Feather.CALENDAR, say.it("date.title"), "Ctrl D", view::openCalendar);
        for (String unit : model.units) {
            add("palette.deeds", Feather.LAYERS, say.it("palette.unit", unit), "", () -> deeds.unit(unit));
        }
        if (model.units.size() > 1) {
            add("palette.deeds", Feather.LAYERS, say.it("unit.all"), "", () -> deeds.unit(null));
        }
        add("palette.deeds", model.nameless.get() ? Feather.EYE : Feather.EYE_OFF,
                say.it(model.nameless.get() ? "names.show" : "names.hide"), "Ctrl H", deeds::toggleNames);
        add("palette.deeds", Feather.SIDEBAR, say.it("palette.navigation"), "Ctrl B", deeds::toggleRail);
        add("palette.deeds", Feather.LOCK, say.it("lock"), "Ctrl L", deeds::lock);
    }

    private void looks() {
        add("palette.look", Feather.ZOOM_IN, say.it("text.larger"), "Ctrl +", () -> looks.step(1));
        add("palette.look", Feather.ZOOM_OUT, say.it("text.smaller"), "Ctrl −", () -> looks.step(-1));
        for (Theme.Scheme scheme : Theme.Scheme.values()) {
            add("palette.look", Feather.SUN, say.it("scheme." + scheme.name()), "",
                    () -> looks.choose(scheme));
        }
        String[] names = {"Suomeksi", "På svenska", "In English"};
        for (Language language : Language.values()) {
            add("palette.look", Feather.GLOBE, names[language.ordinal()], "", () -> looks.language().set(language));
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
