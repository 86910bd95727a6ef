package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessIdFaultTest {

    @ParameterizedTest
    @CsvSource({
        "2021-08-25, , ", // the rule is strictly after
        "2021-08-26, , 2",
        "2021-08-26, '  ', 2",
        "2021-08-26, 0149669-3, ",
        "2021-08-26, 0149669-4, 2", // check digit
        "2021-08-25, 0149669-4, 2", // a wrong one at any time
        "2026-11-30, 149669-3, 2", // form
        "2026-11-30, 01496693, 2",
    })
    void missing_after_25_8_2021_or_wrong(String end, String id, Integer severity) {
        assertThat(Tried.periods("2026-10-20", period(end, id)).severities("E4"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void a_missing_workplace_is_another_matter() {
        assertThat(Tried.periods("2026-10-20", Make.workplace("j1", "2026-10-15", "2026-11-30", null))
                .severities("E4")).isEmpty();
        assertThat(Tried.periods("2026-10-20", Make.school("2026-10-15", "2026-11-30")).severities("E4")).isEmpty();
    }

    @Test
    void missing_and_wrong_are_told_apart() {
        assertThat(Tried.sum(Tried.periods("2026-10-20", period("2026-11-30", null)), "E4"))
                .isEqualTo("Jakso päättyy 30.11.2026, puuttuu: Y-tunnus");
        assertThat(Tried.sum(Tried.periods("2026-10-20", period("2026-11-30", "0149669-4")), "E4")).isEqualTo(
                "Jakso päättyy 30.11.2026, puuttuu: oikea Y-tunnus; kirjattu 0149669-4, laskettu tarkistenumero 3");
        assertThat(Tried.sum(Tried.periods("2026-10-20", period("2026-11-30", "x")), "E4"))
                .isEqualTo("Jakso päättyy 30.11.2026, puuttuu: oikea Y-tunnus; kirjattu x");
    }

    private static LearningPeriod period(String end, String id) {
        return Make.workplace(
                "j1", "2021-08-01", end, new Workplace("Tuulipaja", id, "Ohjaaja Olli", true, true, 2));
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("E4", "2026-10-20", Make.vocational("106234", period("2026-11-30", null)));
    }
}
