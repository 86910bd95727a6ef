package fi.luotsi.core.figure;

import static fi.luotsi.core.figure.Measured.present;
import static fi.luotsi.core.figure.Measured.student;
import static fi.luotsi.core.figure.Measured.students;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import org.junit.jupiter.api.Test;

class GroupingTest {

    @Test
    void students_go_by_what_the_sources_tell() {
        var list = students(
                        present(null), student(null, Make.right("2026-01-05").make()),
                        student(Make.plan("2026-08-20").make(), null))
                .group().students();
        assertThat(Grouping.START_MONTH.split(list)).containsOnlyKeys("", "2026-01", "2026-08");
        assertThat(Grouping.QUALIFICATION.split(list)).containsOnlyKeys("", "371101");
        assertThat(Grouping.GROUP.split(list).get("LH25A")).hasSize(2);
        assertThat(Grouping.UNIT.split(list)).containsOnlyKeys("");
    }
}
