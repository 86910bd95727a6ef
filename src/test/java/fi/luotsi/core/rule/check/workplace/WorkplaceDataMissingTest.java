package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkplaceDataMissingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, ", // 15 days ahead
        "2026-10-01, 2", // 14 days ahead
        "2026-10-14, 2",
        "2026-10-15, 3", // first day
        "2026-11-30, 3", // last day
        "2026-12-01, ", // past
    })
    void serious_before_and_critical_while_going_on(String today, Integer severity) {
        assertThat(Tried.periods(today, empty()).severities("E1"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void school_periods_and_periods_with_a_workplace_are_left_alone() {
        assertThat(Tried.periods("2026-10-20", Make.school("2026-10-15", "2026-11-30"),
                        Make.workplace("j1", "2026-10-15", "2026-11-30",
                                new Workplace(null, null, null, false, false, 0)))
                        .severities("E1"))
                .isEmpty();
    }

    @Test
    void apprenticeships_are_asked_too() {
        LearningPeriod p = Make.apprenticeship("j1", "2026-10-15", "2026-11-30");
        LearningPeriod without = new LearningPeriod(p.id(), p.start(), p.end(), p.mode(), p.representative(), null,
                p.partTime(), p.partTimeText(), p.basis(), p.interruptions(), p.details());
        assertThat(Tried.periods("2026-10-20", without).severities("E1")).containsExactly(3);
    }

    @Test
    void it_needs_no_koski_and_names_limit_and_arithmetic() {
        Checked before = Tried.periods("2026-10-01", (StudyRight) null, empty());
        assertThat(before.flags("E1").getFirst().limit()).isNotNull().satisfies(limit -> {
            assertThat(limit.name()).isEqualTo("days");
            assertThat(limit.value()).isEqualTo(14);
        });
        assertThat(Tried.sum(before, "E1"))
                .isEqualTo("Jakso 15.10.2026–30.11.2026, tilanne 1.10.2026 + 14 pv = 15.10.2026: alkuun 14 pv");
        Checked going = Tried.periods("2026-10-20", empty());
        assertThat(going.flags("E1").getFirst().limit()).isNull();
        assertThat(Tried.sum(going, "E1"))
                .isEqualTo("Jakso 15.10.2026–30.11.2026, tilanne 20.10.2026: käynnissä, alusta 5 pv");
    }

    private static LearningPeriod empty() {
        return Make.workplace("j1", "2026-10-15", "2026-11-30", null);
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("E1", "2026-10-20", Make.vocational("106234", empty()));
    }
}
