package fi.luotsi.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.luotsi.core.Make;
import fi.luotsi.core.words.LocalText;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.reference.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private static Situation on(String today, StudyRight right) {
        return new Situation(Make.student(null, right), Make.day(today));
    }

    private static UnitResult unit(String code, String group, boolean passed, UnitResult... areas) {
        return new UnitResult(
                code, false, LocalText.NONE, 11.0, group,
                passed ? List.of(new UnitResult.Grade("3", Make.day("2026-05-01"), true)) : List.of(), false, null,
                List.of(areas));
    }

    private static Double achieved(UnitResult... units) {
        return Progress.achieved(on("2026-10-01", Make.right("2026-08-10").results(units).make()));
    }

    @Test
    void the_straight_line() {
        Situation s = on("2026-08-12", Make.right("2024-08-12").estimatedEnd("2027-06-04").make());
        assertThat(Progress.expected(s)).isEqualTo(128.07, within(0.005));
        assertThat(Progress.expectedOn(s, Make.day("2024-08-12"))).isZero();
        assertThat(Progress.expectedOn(s, Make.day("2024-08-01"))).isZero();
        assertThat(Progress.expectedOn(s, Make.day("2027-06-04"))).isEqualTo(180);
        assertThat(Progress.expectedOn(s, Make.day("2028-06-04"))).isEqualTo(180);
    }

    @Test
    void the_extent_is_that_of_the_imported_requirements_first() {
        StudyRight whole = Make.right("2026-08-10").extent(null).make();
        StudyRight told = Make.right("2026-08-10").extent(170.0).make();
        StudyRight part = Make.right("2026-08-10").extent(30.0).performance("ammatillinentutkintoosittainen").make();
        assertThat(extent(whole, "OPH-2629-2017", 150.0)).isEqualTo(150);
        assertThat(extent(told, "oph-2629-2017", 150.0)).isEqualTo(150);
        assertThat(extent(part, "OPH-2629-2017", 150.0)).as("only units are studied").isEqualTo(30);
        assertThat(extent(told, "OPH-1-2026", 150.0)).as("other requirements").isEqualTo(170);
        assertThat(extent(whole, "OPH-2629-2017", null)).as("they do not tell").isEqualTo(180);
    }

    private static Double extent(StudyRight right, String requirements, Double points) {
        QualificationStructure structure = new QualificationStructure(
                requirements, LocalText.NONE, List.of(), "1", points, null, null, null, List.of(), List.of(), List.of());
        Reference reference = new Reference(List.of(structure), List.of(), List.of(), List.of());
        return Progress.extent(new Situation(Make.student(null, right), Make.day("2026-10-01"), reference));
    }

    @Test
    void suspended_days_stop_both_clocks() {
        Situation s = on("2026-08-11", Make.right("2025-08-11").estimatedEnd("2028-06-01")
                .state("2026-01-07", "valiaikaisestikeskeytynyt").state("2026-03-02", "lasna").make());
        assertThat(Progress.expected(s)).isEqualTo(180.0 * (365 - 54) / (1025 - 54), within(1e-9));
    }

    @Test
    void without_an_end_or_extent_there_is_no_line() {
        assertThat(Progress.expected(on("2026-08-12", Make.right("2024-08-12").make()))).isNull();
        assertThat(Progress.expected(on("2026-08-12", Make.right("2024-08-12").estimatedEnd("2027-06-04")
                .extent(null).performance("ammatillinentutkintoosittainen").make()))).isNull();
        assertThat(Progress.expected(on("2026-08-12", null))).isNull();
    }

    @Test
    void passed_and_recognised_units_count_and_started_ones_do_not() {
        assertThat(achieved(Make.passed("1", 30, "2026-05-01"), Make.recognised("2", 15), Make.started("3", 20),
                Make.localResult("Kädentaidot", 5, true), Make.localResult("Muu", 5, false))).isEqualTo(50);
        assertThat(achieved()).isZero();
    }

    @Test
    void of_an_unfinished_common_unit_the_passed_areas_count() {
        UnitResult[] areas = {Make.passed("vvtk", 4, "2026-05-01"), Make.recognised("tvt", 2), Make.started("ytt", 3)};
        assertThat(achieved(unit("106727", "2", false, areas))).isEqualTo(6);
        assertThat(achieved(unit("106727", null, false, areas))).isEqualTo(6);
        assertThat(achieved(unit("106727", "2", true, areas))).isEqualTo(11);
    }

    @Test
    void smaller_parts_of_an_unfinished_vocational_unit_do_not_count() {
        UnitResult part = Make.passed("1061", 4, "2026-05-01");
        assertThat(achieved(unit("106234", "1", false, part))).isZero();
        assertThat(achieved(unit("106234", null, false, part))).isZero();
    }

    @Test
    void a_unit_in_two_performances_counts_once_and_a_repeated_area_twice() {
        StudyRight one = Make.right("2026-08-10").results(Make.passed("1", 30, "2026-05-01")).make();
        Performance moved = new Performance(
                "ammatillinentutkinto", "371101", LocalText.NONE, null, "1", 180.0, null, null, null, List.of(),
                List.of(), List.of(), List.of(Make.passed("1", 30, "2026-05-01"), Make.passed("2", 15, "2026-05-02")));
        StudyRight both = new StudyRight(
                one.oid(), one.learner(), 1, one.type(), null, one.start(), null, null, one.states(),
                List.of(one.performances().getFirst(), moved), null, false, false, true, List.of());
        assertThat(Progress.achieved(on("2026-10-01", both))).isEqualTo(45);
        assertThat(achieved(unit("106728", "2", false,
                Make.passed("mlma", 4, "2026-05-01"), Make.passed("mlma", 3, "2026-05-01")))).isEqualTo(7);
    }

    @Test
    void without_results_the_points_are_not_known() {
        assertThat(Progress.achieved(on("2026-10-01", Make.right("2026-08-10").noResults().make()))).isNull();
        assertThat(Progress.achieved(on("2026-10-01", null))).isNull();
    }

    @Test
    void by_a_day_later_results_are_left_out() {
        StudyRight right = Make.right("2026-08-10")
                .results(Make.passed("1", 30, "2026-05-01"), Make.passed("2", 20, "2026-05-02"),
                        Make.recognised("3", 10))
                .make();
        assertThat(Progress.achievedBy(right, Make.day("2026-05-01"))).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({
        "ammatillinentutkinto, 1, , true",
        "ammatillinentutkinto, 11, perustutkinto, false",
        "ammatillinentutkinto, 4, Alan perustutkinto, true", // other types are looked up by name
        "ammatillinentutkinto, , Alan perustutkinto, true",
        "ammatillinentutkinto, , Alan ammattitutkinto, false",
        "ammatillinentutkinto, , , true", // 371101
        "ammatillinentutkintoosittainen, 1, Alan perustutkinto, false",
    })
    void initial_qualifications(String type, String education, String name, boolean initial) {
        Performance performance = new Performance(
                type, "371101", name == null ? LocalText.NONE : LocalText.fi(name), null, education, null, null, null,
                null, List.of(), List.of(), List.of(), List.of());
        assertThat(Progress.initialQualification(performance)).isEqualTo(initial);
    }
}
