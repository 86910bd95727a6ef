package fi.luotsi.core.rule.check.life;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextHalfYearEmptyTest {

    private static final String TODAY = "2026-09-01"; // + 60 = 31.10.2026, + 180 = 28.2.2027

    private static StudyRight right() {
        return Make.right("2026-08-10").estimatedEnd("2029-06-01").make();
    }

    private static Plan plan(String start, String end) {
        return Make.plan("2026-08-10").items(Make.vocational("106234", Make.school(start, end))).make();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-10, 2026-09-01, 2", // over today
        "2026-08-10, 2026-09-02, ", // tomorrow is planned
        "2026-10-31, 2026-12-01, ", // begins on day 60
        "2026-11-01, 2026-12-01, 1", // begins on day 61
        "2027-02-28, 2027-03-01, 1", // begins on day 180
        "2027-03-01, 2027-03-02, 2", // begins on day 181
    })
    void looks_at_tomorrow_and_on(String start, String end, Integer severity) {
        assertThat(Checked.on(TODAY, plan(start, end), right()).severities("B3"))
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void demonstrations_tuva_parts_and_support_studies_count() {
        PlanItem undated = Make.vocational("106234");
        assertThat(Checked.on(TODAY, Make.plan("2026-08-10").items(undated).make(), right()).severities("B3"))
                .containsExactly(2);
        assertThat(Checked.on(TODAY, Make.plan("2026-08-10")
                .items(Make.vocational("106234", Make.demonstration("2026-09-10", "2026-09-11"))).make(), right())
                .severities("B3")).isEmpty();
        assertThat(Checked.on(TODAY, Make.plan("2026-08-10").items(undated).tuva("2026-08-10", "2026-12-01").make(),
                right()).severities("B3")).isEmpty();
        assertThat(Checked.on(TODAY, Make.plan("2026-08-10").items(undated).support("2026-10-01", "2026-12-01").make(),
                right()).severities("B3")).isEmpty();
    }

    @Test
    void something_must_be_known_not_to_be_assessed() {
        Plan plan = Make.plan("2026-08-10").items(Make.vocational("106234"), Make.local("Kädentaidot")).make();
        StudyRight done = Make.right("2026-08-10").results(Make.passed("106234", 30, "2026-08-20")).make();
        assertThat(Checked.on(TODAY, plan, done).severities("B3")).isEmpty();
        StudyRight localOpen = Make.right("2026-08-10")
                .results(Make.passed("106234", 30, "2026-08-20"), Make.localResult(" kädentaidot", 10, false))
                .make();
        assertThat(Checked.on(TODAY, plan, localOpen).severities("B3")).containsExactly(2);
        assertThat(Checked.on(TODAY, Make.plan("2026-08-10").make(), right()).severities("B3")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, 0", "2026-11-01, 1"})
    void a_near_end_is_left_to_the_family_of_the_end(String end, int count) {
        assertThat(Checked.on(TODAY, plan("2026-08-10", "2026-08-20"),
                Make.right("2026-08-10").estimatedEnd(end).make()).severities("B3")).hasSize(count);
    }

    @Test
    void an_unknown_end_does_not_silence_it() {
        assertThat(Checked.on(TODAY, plan("2026-08-10", "2026-08-20"), Make.right("2026-08-10").make())
                .severities("B3")).containsExactly(2);
    }

    @Test
    void writes_the_sum_out() {
        Plan plan = Make.plan("2026-08-10")
                .items(Make.vocational("106234", Make.school("2026-08-10", "2026-08-28")),
                        Make.vocational("106235", Make.school("2026-11-02", "2026-12-01")))
                .make();
        assertThat(Checked.on(TODAY, plan, right()).sum("B3")).isEqualTo(
                "1.9.2026 + 60 pv = 31.10.2026: 2.9.2026–31.10.2026 ei jaksoja eikä näyttöjä, viimeisin päättyi"
                        + " 28.8.2026, seuraava alkaa 2.11.2026; arvioimatta 2");
    }

    @Test
    void vacation_is_active_but_suspended_and_ended_are_not() {
        Plan plan = plan("2026-08-10", "2026-08-20");
        assertThat(Checked.on(TODAY, plan, Make.right("2026-08-10").state("2026-08-25", "loma").make())
                .severities("B3")).containsExactly(2);
        assertThat(Checked.on(TODAY, plan, Make.right("2026-08-10")
                .state("2026-08-25", "valiaikaisestikeskeytynyt").make()).severities("B3")).isEmpty();
        assertThat(Checked.on(TODAY, plan, Make.right("2026-08-10").state("2026-08-25", "eronnut").make())
                .severities("B3")).isEmpty();
    }

    @Test
    void without_results_it_is_not_computed() {
        Plan plan = plan("2026-08-10", "2026-08-20");
        assertThat(Checked.on(TODAY, plan, null).missing("B3")).containsExactly("koski-results");
        assertThat(Checked.on(TODAY, plan, Make.right("2026-08-10").noResults().make()).missing("B3"))
                .containsExactly("koski-results");
    }
}
