package fi.luotsi.intake.practice;

import fi.luotsi.intake.InputFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Invented exports of a provider's unit over some weeks, in the formats of the real ones, for practice and for tests.
 *
 * <p>The same seed, number of students, number of weeks and anchor give the same bytes on any machine on any day.
 * A file is made while it is read; nothing is kept, so that even 15 000 students need little memory.
 */
public final class PracticeData {

    /** How many students a practice store has unless told otherwise. */
    public static final int STUDENTS = 240;
    /** How many weekly imports it has. */
    public static final int WEEKS = 6;

    private final long seed;
    private final Imports imports;
    private final Admission admission;

    /**
     * Data of which the last import and the reporting date are on the anchor.
     *
     * @param students number of people, at least 1; all stories are there from 80 on
     * @param weeks number of imports, at least 1
     * @param anchor reporting date; the last import is on it, or on the Friday before when it is a weekend
     * @throws IllegalArgumentException when a number is too small
     */
    public PracticeData(long seed, int students, int weeks, LocalDate anchor) {
        if (students < 1 || weeks < 1) {
            throw new IllegalArgumentException("at least one student and one week");
        }
        this.seed = seed;
        this.imports = new Imports(anchor, weeks);
        this.admission = new Admission(seed, students, imports);
    }

    /** Data of the usual size. */
    public PracticeData(long seed, LocalDate anchor) {
        this(seed, STUDENTS, WEEKS, anchor);
    }

    /** The weekly imports, the oldest first; their files are made when they are opened. */
    public List<PracticeWeek> weeks() {
        List<PracticeWeek> weeks = new ArrayList<>();
        for (int week = 0; week < imports.count(); week++) {
            weeks.add(new PracticeWeek(imports.taken(week), files(imports.day(week))));
        }
        return weeks;
    }

    /** What is known at the end of the day before goes into the files of a day. */
    private List<InputFile> files(LocalDate day) {
        LocalDate known = day.minusDays(1);
        String date = day.format(DateTimeFormatter.ISO_LOCAL_DATE);
        PlanWriter plans = new PlanWriter(seed, imports.anchor());
        KoskiWriter rights = new KoskiWriter();
        int people = admission.people();
        return List.of(
                new PracticeFile("ehoks-" + date + ".json", people, "[\n", ",\n", "\n]\n",
                        i -> plans.write(admission.person(i), known)),
                new PracticeFile("koski-" + date + ".json", people, "[\n", ",\n", "\n]\n",
                        i -> rights.write(admission.person(i), known)),
                new PracticeFile("ryhmat-" + date + ".csv", people,
                        "opiskeluoikeus_oid;oppija_oid;sukunimi;etunimi;ryhmä;yksikkö;vastuuopettaja\r\n", "", "",
                        i -> roster(admission.person(i), known)));
    }

    private static byte[] roster(Person person, LocalDate known) {
        StringBuilder rows = new StringBuilder();
        for (Enrolment e : person.enrolments()) {
            if (e.inRoster && e.story != Story.NOT_IN_ROSTER && e.knownOn(known)) {
                rows.append(String.join(";", e.oid, person.oid(), person.name().last(), person.name().first(), e.group,
                        e.programme.unit(), e.teacher)).append("\r\n");
            }
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }
}
