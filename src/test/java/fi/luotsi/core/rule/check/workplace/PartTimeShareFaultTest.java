package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTimeShareFaultTest {

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, , false, ",
        "2023-07-01, , false, 2",
        "2026-11-30, 100, false, ",
        "2026-11-30, 1, false, ",
        "2026-11-30, 0, false, 2",
        "2026-11-30, 101, false, 2",
        "2026-11-30, -1, false, 2",
        "2026-11-30, 80, true, 2", // "80" as text
        "2026-11-30, , true, 2", // text that is no number
        "2023-06-30, 80, true, ",
    })
    void missing_outside_1_to_100_or_text(String end, Integer share, boolean text, Integer severity) {
        assertThat(Tried.periods("2026-10-20", period(end, share, text)).severities("E5"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void asked_also_without_a_workplace_but_not_of_school_periods() {
        LearningPeriod bare = Make.workplace("j1", "2026-10-15", "2026-11-30", null);
        assertThat(Tried.periods("2026-10-20", Make.partTime(bare, null, false)).severities("E5")).containsExactly(2);
        assertThat(Tried.periods("2026-10-20", Make.school("2026-10-15", "2026-11-30")).severities("E5")).isEmpty();
    }

    @Test
    void telma_is_not_asked() {
        assertThat(Tried.periods("2026-10-20", Make.right("2020-08-10").performance("telma").make(),
                        period("2026-11-30", null, false)).severities("E5"))
                .isEmpty();
        assertThat(Tried.periods("2026-10-20", (StudyRight) null, period("2026-11-30", null, false)).severities("E5"))
                .containsExactly(2);
    }

    @Test
    void the_three_faults_are_told_apart() {
        assertThat(Tried.sum(Tried.periods("2026-10-20", period("2026-11-30", null, false)), "E5"))
                .isEqualTo("Jakso päättyy 30.11.2026, puuttuu: osa-aikaisuustieto; sallittu 1–100");
        assertThat(Tried.sum(Tried.periods("2026-10-20", period("2026-11-30", 101, false)), "E5")).isEqualTo(
                "Jakso päättyy 30.11.2026, puuttuu: osa-aikaisuustieto väliltä 1–100; kirjattu 101; sallittu 1–100");
        assertThat(Tried.sum(Tried.periods("2026-10-20", period("2026-11-30", 80, true)), "E5")).isEqualTo(
                "Jakso päättyy 30.11.2026, puuttuu: osa-aikaisuustieto lukuna; kirjattu 80; sallittu 1–100");
    }

    private static LearningPeriod period(String end, Integer share, boolean text) {
        return Make.partTime(Make.workplace("j1", "2023-01-09", end), share, text);
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("E5", "2026-10-20", Make.vocational("106234", period("2026-11-30", null, false)));
    }
}
