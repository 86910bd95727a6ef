package fi.luotsi.desktop;

import fi.luotsi.core.Make;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Parts;
import fi.luotsi.desktop.frame.Screens;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The window's parts for tests: Monday 23.11.2026, stores in memory, a practice with one student. */
public final class Rooms {

    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    public static final Clock CLOCK =
            Clock.fixed(LocalDateTime.of(2026, 11, 23, 9, 2).atZone(ZONE).toInstant(), ZONE);

    private Rooms() {}

    public static Parts parts(StoreDoor door, Path home, Screens screens) {
        return new Parts(door, home, CLOCK,
                new OneStudent(),
                (owner, keep, desk, changed) -> changed.run(),
                (language, trouble) -> trouble.code() + " " + language.code()
                        + (!trouble.code().equals("wrong-passphrase") ? ""
                                : language == Language.FI ? ": Salalause ei avaa tietovarastoa."
                                : ": Lösenfrasen öppnar inte lagret."),
                screens);
    }

    /** A practice store that needs no import. */
    private static final class OneStudent implements Parts.Practice {
        @Override
        public char[] passphrase() {
            return "harjoitus".toCharArray();
        }

        @Override
        public void fill(Keep keep, LocalDate today, Progress progress) {
            ((FakeDoor.FakeKeep) keep).fill(cohort());
        }
    }

    /** One student in one unit. */
    public static Cohort cohort() {
        Student student = Make.student(
                Make.plan("2026-08-20").make(), Make.right("2026-08-11").make());
        Student placed = new Student(student.studyRight(), student.plan(), student.otherPlans(), student.right(),
                Known.of(Make.placement("LH26A", "Hyvinvointi", "Ilkka Tuulasvirta")), true);
        Cohort cohort = Make.cohort(placed);
        return new Cohort(1, cohort.students(), cohort.sources());
    }
}
