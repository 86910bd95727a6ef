package fi.luotsi.desktop.students;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.Places;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.work.FollowUp;
import fi.luotsi.work.MarkFlags;
import fi.luotsi.work.Standing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Writes down the ways taken from the screen. */
public final class Ways implements Places {

    public final List<String> taken = new ArrayList<>();
    public final List<Use> noted = new ArrayList<>();
    public List<String> among = List.of();

    public Desk desk(Language language, Standing standing) {
        return desk(language, new SimpleObjectProperty<>(standing), false);
    }

    public Desk desk(Language language, ObjectProperty<Standing> standing, boolean practice) {
        return new Desk(new SimpleObjectProperty<>(language), standing, new Background(), this, null, noted::add, practice);
    }

    /** A desk at which flags can be marked, in a store in memory. */
    Desk marking(Language language, ObjectProperty<Standing> standing, Keep keep) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        return new Desk(new SimpleObjectProperty<>(language), standing, new Background(), this, deed -> {
            deed.with(new MarkFlags(keep, clock, "ope"), standing.get());
            standing.set(new FollowUp(keep).marked(standing.get()));
        }, noted::add, true);
    }

    @Override
    public void go(Place place) {
        taken.add("go " + place);
    }

    @Override
    public void studentsOn(LocalDate date, Function<Standing, Picked> whom) {}

    @Override
    public void students(String why, Set<String> studyRights) {
        taken.add("students " + why);
    }

    @Override
    public void student(String studyRight, List<String> list) {
        taken.add(studyRight);
        among = list;
    }

    @Override
    public void backToStudents(String lastSeen) {
        taken.add("back " + lastSeen);
    }
}
