package fi.luotsi.desktop.student;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.Places;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.work.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    static Desk of(Language language, ObjectProperty<Standing> standing, Ways ways) {
        return new Desk(new SimpleObjectProperty<>(language), standing, new Background(), ways, false);
    }
}
