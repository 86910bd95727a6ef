package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprenticeshipBasisMissingTest {

    @ParameterizedTest
    @CsvSource({
        "2021-06-30, , ",
        "2021-07-01, , 2",
        "2026-11-30, , 2",
        "2026-11-30, ' ', 2",
        "2026-11-30, oppisopimuksenperusta_02, ",
    })
    void periods_that_end_in_july_2021_or_later(String end, String basis, Integer severity) {
        assertThat(Tried.periods("2026-10-20", period("2021-01-11", end, basis)).severities("E16"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void the_rule_is_in_force_from_july_2021() {
        LearningPeriod period = period("2021-01-11", "2021-12-18", null);
        assertThat(Tried.periods("2021-06-30", period).severities("E16")).isEmpty();
        assertThat(Tried.periods("2021-07-01", period).severities("E16")).containsExactly(2);
    }

    @Test
    void training_agreements_and_school_have_no_basis() {
        assertThat(Tried.periods("2026-10-20", Make.workplace("j1", "2026-09-01", "2026-11-30")).severities("E16"))
                .isEmpty();
        assertThat(Tried.periods("2026-10-20", Make.school("2026-09-01", "2026-11-30")).severities("E16")).isEmpty();
    }

    @Test
    void the_words_name_the_period() {
        Checked checked = Tried.periods("2026-10-20", period("2026-09-01", "2026-11-30", null));
        assertThat(Tried.sum(checked, "E16")).isEqualTo(
                "Jakso päättyy 30.11.2026, siis 1.7.2021 tai myöhemmin; perustaa ei ole kirjattu");
        assertThat(Tried.line(checked, "E16")).isEqualTo("Oppisopimus 1.9.2026–30.11.2026 · Tuulipaja");
    }

    @Test
    void suspended_and_ended_rights_hide_it_and_without_plans_nothing_is_computed() {
        Tried.hiddenByState("E16", "2026-10-20",
                Make.vocational("106234", period("2026-09-01", "2026-11-30", null)));
        Tried.notComputedWithoutPlans("E16");
    }

    private static LearningPeriod period(String start, String end, String basis) {
        LearningPeriod p = Make.apprenticeship("j1", start, end);
        return new LearningPeriod(
                p.id(), p.start(), p.end(), p.mode(), p.representative(), p.workplace(), p.partTime(), false, basis,
                p.interruptions(), p.details());
    }
}
