package fi.luotsi.desktop.student;

import fi.luotsi.core.keep.Keep;
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

/** What a screen stands on in a test, with a note of where it went. */
final class Desks {

    /** Writes down the ways taken. */
    static final class Ways implements Places {
        final List<String> taken = new ArrayList<>();

        @Override
        public void go(Place place) {
            taken.add("go " + place);
        }

        @Override
        public void studentsOn(LocalDate date, Function<Standing, Picked> whom) {}

        @Override
        public void students(String why, Set<String> studyRights) {
            taken.add("students " + studyRights);
        }

        @Override
        public void student(String studyRight, List<String> among) {
            taken.add("student " + studyRight);
        }

        @Override
        public void backToStudents(String lastSeen) {
            taken.add("back " + lastSeen);
        }
    }

    private Desks() {}

    static Desk of(Language language, Standing standing) {
        return of(language, new SimpleObjectProperty<>(standing), new Ways());
    }

    /** A desk at which flags can be marked, in a store in memory. */
    static Desk marking(Language language, ObjectProperty<Standing> standing, Keep keep) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        return new Desk(new SimpleObjectProperty<>(language), standing, new Background(), new Ways(), deed -> {
            deed.with(new MarkFlags(keep, clock, "ope"), standing.get());
            standing.set(new FollowUp(keep).marked(standing.get()));
        }, false);
    }

    static Desk of(Language language, ObjectProperty<Standing> standing, Ways ways) {
        return new Desk(new SimpleObjectProperty<>(language), standing, new Background(), ways, false);
    }
}
