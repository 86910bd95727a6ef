package fi.luotsi.core.figure;

import static fi.luotsi.core.figure.Measured.present;
import static fi.luotsi.core.figure.Measured.students;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.Workplace;
import org.junit.jupiter.api.Test;

class WorkplaceDataTest {

    @Test
    void every_piece_is_needed() {
        assertThat(students(
                        with(Make.workplace("a", "2026-11-01", "2026-12-20")),
                        with(Make.workplace("b", "2026-11-01", "2026-12-20", null)),
                        with(place(null, "0149669-3", "Ohjaaja Olli", true)),
                        with(place("Tuulipaja", "0149669-4", "Ohjaaja Olli", true)),
                        with(place("Tuulipaja", "0149669-3", " ", true)),
                        with(place("Tuulipaja", "0149669-3", "Ohjaaja Olli", false)),
                        with(Make.partTime(Make.workplace("g", "2026-11-01", "2026-12-20"), 0, false)),
                        with(Make.partTime(Make.workplace("h", "2026-11-01", "2026-12-20"), 80, true)),
                        with(Make.partTime(Make.workplace("i", "2026-11-01", "2026-12-20"), null, false)))
                .of("workplace-data")).isEqualTo("1/9 · 0");
    }

    @Test
    void periods_going_on_or_beginning_within_a_fortnight_count() {
        assertThat(students(
                        with(Make.workplace("a", "2026-10-01", "2026-11-22")),
                        with(Make.workplace("b", "2026-10-01", "2026-11-23")),
                        with(Make.apprenticeship("c", "2026-12-07", "2027-03-01")),
                        with(Make.workplace("d", "2026-12-08", "2027-03-01")),
                        with(Make.school("2026-10-01", "2026-12-20")))
                .of("workplace-data")).isEqualTo("2/2 · 0");
    }

    private static LearningPeriod place(String name, String id, String supervisor, boolean contact) {
        return Make.workplace("x", "2026-11-01", "2026-12-20", new Workplace(name, id, supervisor, contact, false, 1));
    }

    private static Student with(LearningPeriod period) {
        return present(Make.plan("2026-08-20").items(Make.vocational("106234", period)).make());
    }
}
