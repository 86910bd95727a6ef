package fi.luotsi.core.rule.check.finish;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Earlier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResignedTest {

    private static final StudyRight PRESENT = Make.right("2025-08-11").make();

    private static StudyRight left(String day, String state) {
        return Make.right("2025-08-11").state(day, state).make();
    }

    private static Checked now(StudyRight then, StudyRight now) {
        return Checked.on("2026-11-16", Make.student(null, now),
                Earlier.student("2026-11-09", then == null ? null : Make.student(null, then)));
    }

    @ParameterizedTest
    @CsvSource({
        "eronnut, 2026-11-10, 1", "katsotaaneronneeksi, 2026-11-12, 1", "eronnut, 2026-10-01, 1",
        "eronnut, 2026-11-17, 0", "valmistunut, 2026-11-10, 0", "valiaikaisestikeskeytynyt, 2026-11-10, 0",
        "mitatoity, 2026-11-10, 0"
    })
    void the_state_has_changed_since_the_import_before(String state, String day, int flags) {
        assertThat(now(PRESENT, left(day, state)).flags("F7")).hasSize(flags);
    }

    @Test
    void it_is_shown_though_the_right_has_ended_and_counts_as_nothing() {
        Checked checked = now(PRESENT, left("2026-11-10", "katsotaaneronneeksi"));
        assertThat(checked.severities("F7")).containsExactly(0);
        assertThat(checked.hiddenBy("F7")).containsOnlyNulls();
        assertThat(checked.sum("F7")).isEqualTo(
                "Tuonnissa 9.11.2026 ei vielä; tilanne 16.11.2026: katsotaan eronneeksi 10.11.2026");
    }

    @Test
    void who_moved_to_new_requirements_has_not_left() {
        StudyRight moved = Make.right("2025-08-11").state("2026-11-10", "katsotaaneronneeksi").moved().make();
        assertThat(now(PRESENT, moved).flags("F7")).isEmpty();
        assertThat(now(PRESENT, left("2026-11-10", "katsotaaneronneeksi")).flags("F7")).hasSize(1);
    }

    @Test
    void an_earlier_resignation_is_no_news() {
        StudyRight before = left("2026-10-01", "eronnut");
        assertThat(now(before, before).flags("F7")).isEmpty();
        assertThat(now(before, left("2026-11-10", "eronnut")).flags("F7")).isEmpty();
    }

    @Test
    void what_the_earlier_import_told_of_a_later_day_is_news_when_the_day_has_come() {
        StudyRight told = left("2026-11-12", "eronnut");
        assertThat(now(told, told).flags("F7")).hasSize(1);
    }

    @Test
    void a_right_that_the_earlier_import_did_not_have_is_judged_by_its_day() {
        assertThat(now(null, left("2026-11-10", "eronnut")).flags("F7")).hasSize(1);
        assertThat(now(null, left("2026-11-09", "eronnut")).flags("F7")).isEmpty();
    }

    @Test
    void without_an_earlier_import_it_is_not_computed() {
        assertThat(Checked.on("2026-11-16", null, left("2026-11-10", "eronnut")).missing("F7"))
                .containsExactly("earlier-import");
    }
}
