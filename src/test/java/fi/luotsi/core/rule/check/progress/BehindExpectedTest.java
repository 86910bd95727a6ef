package fi.luotsi.core.rule.check.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BehindExpectedTest {

    // 180 × 730 ÷ 1026 = 128.07; less 15 = 113.07
    private static Checked check(double points, Double extent) {
        return Checked.on("2026-08-12", null, Make.right("2024-08-12").estimatedEnd("2027-06-04").extent(extent)
                .results(Make.passed("1", points, "2026-05-01")).make());
    }

    @ParameterizedTest
    @CsvSource({"113.0, 1", "113.1, 0", "128, 0", "0, 1"})
    void compares_with_the_line_less_the_tolerance(double points, int count) {
        assertThat(check(points, 180.0).severities("G2")).isEqualTo(count == 0 ? List.of() : List.of(2));
    }

    @Test
    void writes_the_sum_out() {
        assertThat(check(100, 180.0).sum("G2")).isEqualTo(
                "12.8.2024–12.8.2026: 730 pv ÷ 12.8.2024–4.6.2027: 1\u202f026 pv × 180,0 osp = 128,1 osp;"
                        + " − 15 osp = 113,1 osp, suoritettu 100,0 osp");
        assertThat(check(100, 180.0).line("G2")).isEqualTo("Suoritettu 100,0 osp, odotettu 128,1 osp");
    }

    @Test
    void after_the_estimated_end_the_whole_is_expected() {
        StudyRight right = Make.right("2024-08-12").estimatedEnd("2026-06-04")
                .results(Make.passed("1", 164, "2026-05-01")).make();
        assertThat(Checked.on("2026-08-12", null, right).sum("G2"))
                .startsWith("12.8.2024–4.6.2026: 661 pv ÷ 12.8.2024–4.6.2026: 661 pv × 180,0 osp = 180,0 osp");
    }

    @Test
    void suspended_days_do_not_count() {
        StudyRight right = Make.right("2025-08-11").estimatedEnd("2028-06-01")
                .state("2026-01-07", "valiaikaisestikeskeytynyt")
                .state("2026-03-02", "lasna")
                .make();
        assertThat(Checked.on("2026-08-11", null, right).sum("G2")).startsWith(
                "11.8.2025–11.8.2026: 311 pv (keskeytystä 54 pv vähennetty) ÷ 11.8.2025–1.6.2028: 971 pv"
                        + " (keskeytystä 54 pv vähennetty) × 180,0 osp = 57,7 osp");
    }

    @Test
    void without_an_extent_it_is_not_computed_unless_it_is_an_initial_qualification() {
        assertThat(check(100, null).line("G2")).endsWith("odotettu 128,1 osp");
        StudyRight partial = Make.right("2024-08-12").estimatedEnd("2027-06-04").extent(null)
                .performance("ammatillinentutkintoosittainen").make();
        assertThat(Checked.on("2026-08-12", null, partial).missing("G2")).containsExactly("extent");
        StudyRight tuva = Make.right("2024-08-12").estimatedEnd("2027-06-04").extent(38.0).type("tuva")
                .performance("tuvakoulutuksensuoritus").make();
        assertThat(Checked.on("2026-08-12", null, tuva).missing("G2")).containsExactly("extent");
    }

    @Test
    void stands_without_a_plan() {
        assertThat(check(100, 180.0).hiddenBy("G2")).hasSize(1).containsOnlyNulls();
    }

    @Test
    void suspended_ended_and_unknown_rights() {
        assertThat(Checked.on("2026-08-12", null, Make.right("2024-08-12").estimatedEnd("2027-06-04")
                .state("2026-08-01", "valiaikaisestikeskeytynyt").make()).hiddenBy("G2")).containsExactly("suspended");
        assertThat(Checked.on("2026-08-12", null, Make.right("2024-08-12").estimatedEnd("2027-06-04")
                .state("2026-08-01", "eronnut").make()).hiddenBy("G2")).containsExactly("ended");
        assertThat(Checked.on("2026-08-12", null, Make.right("2024-08-12").make()).missing("G2"))
                .containsExactly("koski-estimated-end");
        assertThat(Checked.on("2026-08-12", null, Make.right("2024-08-12").estimatedEnd("2027-06-04").noResults()
                .make()).missing("G2")).containsExactly("koski-results");
    }
}
