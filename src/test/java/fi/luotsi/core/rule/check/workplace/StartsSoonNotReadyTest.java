package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class StartsSoonNotReadyTest {

    private static final Workplace GOOD = new Workplace("Tuulipaja", "0149669-3", "Ohjaaja Olli", true, true, 2);

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, ", // 15 days ahead
        "2026-10-01, 2", // 14 days ahead
        "2026-10-15, 2", // the first day
        "2026-10-16, ",
    })
    void from_two_weeks_before_to_the_first_day(String today, Integer severity) {
        assertThat(Tried.periods(today, period(null)).severities("E8"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void a_complete_period_is_ready() {
        assertThat(Tried.periods("2026-10-10", period(GOOD)).severities("E8")).isEmpty();
        assertThat(Tried.periods("2026-10-10", Make.school("2026-10-15", "2026-11-30")).severities("E8")).isEmpty();
    }

    @Test
    void every_fault_is_named() {
        assertThat(missing(period(null))).containsExactly("workplace");
        assertThat(missing(Make.partTime(period(null), null, false))).containsExactly("workplace", "partTime");
        assertThat(missing(period(new Workplace("Tuulipaja", "0149669-3", "Ohjaaja Olli", false, false, 2))))
                .containsExactly("contact");
        assertThat(missing(period(new Workplace("Tuulipaja", null, "Ohjaaja Olli", true, true, 2))))
                .containsExactly("businessId");
        assertThat(missing(period(new Workplace("Tuulipaja", "0149669-3", "Ohjaaja Olli", true, false, 0))))
                .containsExactly("tasks");
        assertThat(missing(Make.partTime(period(new Workplace(null, "1", null, false, false, 0)), 0, false)))
                .containsExactly("contact", "supervisor", "businessIdWrong", "partTimeWrong", "tasks");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "-", "–", "x", "X", "n/a", "N/A", "Ei tiedossa", "tuntematon "})
    void placeholders_are_no_names(String name) {
        assertThat(missing(period(new Workplace("Tuulipaja", "0149669-3", name, true, true, 2))))
                .containsExactly("supervisor");
    }

    @Test
    void it_hides_the_parts_of_the_same_period_only() {
        LearningPeriod other = Make.workplace("j2", "2026-11-01", "2026-12-10",
                new Workplace("Tuulipaja", "0149669-3", "Ohjaaja Olli", false, false, 2));
        Checked checked = Tried.periods("2026-10-10",
                period(new Workplace("Tuulipaja", "1", "Ohjaaja Olli", false, false, 2)), other);
        assertThat(checked.flags("E2")).extracting(Flag::hiddenBy).containsExactly("E8", null);
        assertThat(checked.flags("E4")).extracting(Flag::hiddenBy).containsExactly("E8");
        assertThat(Tried.periods("2026-10-10", period(null)).flags("E1")).extracting(Flag::hiddenBy)
                .containsExactly("E8");
    }

    @Test
    void the_sum_can_be_checked_by_hand() {
        assertThat(Tried.sum(Tried.periods("2026-10-10", period(null)), "E8")).isEqualTo(
                "Tilanne 10.10.2026 + 14 pv = 24.10.2026; jakso alkaa 15.10.2026, alkuun 5 pv."
                        + " Puuttuu: työpaikan tiedot");
    }

    private static List<String> missing(LearningPeriod period) {
        Flag flag = Tried.periods("2026-10-10", period).flags("E8").getFirst();
        return ((Fact.Words) flag.facts().get("missing")).keys();
    }

    private static LearningPeriod period(Workplace workplace) {
        return Make.workplace("j1", "2026-10-15", "2026-11-30", workplace);
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("E8", "2026-10-10", Make.vocational("106234", period(null)));
    }
}
