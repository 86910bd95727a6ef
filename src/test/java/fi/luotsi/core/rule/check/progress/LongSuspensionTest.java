package fi.luotsi.core.rule.check.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Told;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongSuspensionTest {

    private static StudyRight suspended(String from) {
        return Make.right("2024-08-10").state(from, "valiaikaisestikeskeytynyt").make();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-29, 0", "2026-11-30, 1", "2027-05-01, 1"})
    void speaks_after_ninety_days_and_is_shown(String today, int count) {
        Checked checked = Checked.on(today, null, suspended("2026-08-31"));
        assertThat(checked.severities("G4")).hasSize(count).allMatch(severity -> severity == 1);
        assertThat(checked.hiddenBy("G4")).hasSize(count).allMatch(by -> by == null);
    }

    @Test
    void writes_the_sum_out() {
        assertThat(Checked.on("2026-12-05", null, suspended("2026-08-31")).sum("G4"))
                .isEqualTo("31.8.2026 + 90 pv = 29.11.2026, tilanne 5.12.2026: 6 pv yli");
    }

    @Test
    void a_state_that_goes_on_under_another_financing_is_the_same_suspension() {
        StudyRight right = Make.right("2024-08-10").state("2026-08-31", "valiaikaisestikeskeytynyt").financing("2")
                .state("2026-11-01", "valiaikaisestikeskeytynyt").make();
        assertThat(Checked.on("2026-11-30", null, right).severities("G4")).containsExactly(1);
        StudyRight back = Make.right("2024-08-10").state("2026-08-31", "valiaikaisestikeskeytynyt")
                .state("2026-10-31", "lasna").state("2026-11-01", "valiaikaisestikeskeytynyt").make();
        assertThat(Checked.on("2026-11-30", null, back).severities("G4")).isEmpty();
    }

    @Test
    void a_student_who_is_back_or_has_left_is_not_suspended() {
        for (String state : List.of("lasna", "eronnut")) {
            StudyRight right = Make.right("2024-08-10").state("2026-05-01", "valiaikaisestikeskeytynyt")
                    .state("2026-11-01", state).make();
            assertThat(Checked.on("2026-11-30", null, right).severities("G4")).isEmpty();
        }
    }

    @Test
    void is_not_computed_without_koski_or_the_day_of_the_state() {
        assertThat(Checked.on("2026-11-30", Make.plan("2024-08-20").make(), null).missing("G4"))
                .containsExactly("koski");
        assertThat(Checked.on("2026-11-30", Told.reported(null, suspended("2026-05-01"))).missing("G4"))
                .containsExactly("koski-state-day");
    }
}
