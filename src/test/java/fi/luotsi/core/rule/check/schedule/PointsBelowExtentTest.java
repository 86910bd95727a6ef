package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Required;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.words.LocalText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsBelowExtentTest {

    private static final QualificationStructure STRUCTURE = Required.structure(
            Required.NUMBER, 180.0, Required.unit("1", 100), Required.unit("2", 45), Required.unit("3", 44.5));

    private static Checked check(String today, Make.RightMaker right, Make.PlanMaker plan) {
        return Checked.on(today, Required.beside(Make.student(plan.make(), right.make()), STRUCTURE));
    }

    private static Checked check(Make.PlanMaker plan) {
        return check("2026-10-20", right(), plan);
    }

    private static Make.RightMaker right() {
        return Make.right("2025-08-11").estimatedEnd("2028-06-02");
    }

    private static Make.PlanMaker plan(PlanItem... items) {
        return Make.plan("2025-08-20").items(items);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0", // 100 + 45 + 35 = 180
        "3, 1", // 179.5
    })
    void compares_the_plan_with_the_extent(String second, int count) {
        Checked checked = check(plan(Make.vocational("1"), Make.vocational(second), Make.subArea("mlma")));
        assertThat(checked.severities("D16")).isEqualTo(count == 0 ? List.of() : List.of(1));
        assertThat(checked.missing("D16")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-10, 0", "2026-08-11, 1"}) // 364 and 365 days
    void from_a_year_after_the_start_on(String today, int count) {
        assertThat(check(today, right(), plan(Make.vocational("1"))).flags("D16")).hasSize(count);
    }

    @Test
    void suspended_days_do_not_count_and_the_sum_is_written_out() {
        Make.RightMaker right = right().state("2026-01-07", "valiaikaisestikeskeytynyt").state("2026-03-02", "lasna");
        assertThat(check("2026-10-03", right, plan(Make.vocational("1"))).flags("D16")).isEmpty();
        Checked checked = check("2026-10-06", right, plan(Make.vocational("1"), Make.subArea("mlma")));
        assertThat(checked.sum("D16")).isEqualTo(
                "100,0 osp + yhteiset 35,0 osp = 135,0 osp, tutkinto 180,0 osp: puuttuu 45,0 osp;"
                        + " 11.8.2025 + 365 pv + 54 pv keskeytystä = 4.10.2026, tilanne 6.10.2026");
        assertThat(checked.line("D16")).isEqualTo("Suunniteltu 135,0/180,0 osp, puuttuu 45,0 osp");
    }

    @Test
    void prior_learning_counts_and_a_unit_counts_once() {
        assertThat(check(plan(Make.vocational("1"), Make.vocational("1"), Make.subArea("mlma"))
                .prior(Make.prior("1", null))).line("D16")).startsWith("Suunniteltu 135,0/180,0 osp");
        assertThat(check(plan(Make.vocational("1")).prior(Make.prior("2", null), Make.priorArea("mlma")))
                .flags("D16")).isEmpty();
        assertThat(check(plan(Make.vocational("1"), Make.local("A"), Make.local("A"))).sum("D16"))
                .startsWith("120,0 osp + yhteiset 0,0 osp = 120,0 osp");
    }

    @Test
    void an_unknown_unit_makes_it_not_computed_unless_the_rest_suffices() {
        Checked open = check(plan(Make.vocational("1"), Make.vocational("9"), Make.subArea("mlma")));
        assertThat(open.flags("D16")).isEmpty();
        assertThat(open.missing("D16")).containsExactly("unit-points");
        Checked full = check(plan(
                Make.vocational("1"), Make.vocational("2"), Make.vocational("9"), Make.subArea("mlma")));
        assertThat(full.missing("D16")).isEmpty();
        assertThat(full.flags("D16")).isEmpty();
        assertThat(check("2026-10-20", right().results(Make.started("9", 44)),
                plan(Make.vocational("1"), Make.vocational("9"), Make.subArea("mlma"))).line("D16"))
                .isEqualTo("Suunniteltu 179,0/180,0 osp, puuttuu 1,0 osp");
    }

    @Test
    void in_a_further_qualification_sub_areas_have_no_known_points() {
        QualificationStructure further = new QualificationStructure(
                Required.NUMBER, LocalText.NONE, List.of(), "11", 150.0, null, null, null, STRUCTURE.units(),
                List.of(), List.of());
        StudyRight one = right().make();
        Performance p = one.performances().getFirst();
        Performance main = new Performance(
                p.type(), p.qualification(), LocalText.fi("Alan ammattitutkinto"), p.requirements(), "11", null, null,
                p.group(), null, List.of(), List.of(), List.of(), List.of());
        StudyRight right = new StudyRight(
                one.oid(), one.learner(), 1, one.type(), null, one.start(), one.estimatedEnd(), null, one.states(),
                List.of(main), null, false, false, false, List.of());
        Checked units = Checked.on("2026-10-20",
                Required.beside(Make.student(plan(Make.vocational("1")).make(), right), further));
        assertThat(units.sum("D16")).startsWith("100,0 osp = 100,0 osp, tutkinto 150,0 osp: puuttuu 50,0 osp;");
        assertThat(Checked.on("2026-10-20", Required.beside(
                Make.student(plan(Make.vocational("1"), Make.subArea("mlma")).make(), right), further))
                .missing("D16")).containsExactly("unit-points");
        assertThat(Checked.on("2026-10-20", Make.cohort(Make.student(plan(Make.vocational("1")).make(), right)))
                .missing("D16")).as("nobody tells the extent").containsExactly("extent");
    }

    @Test
    void asked_only_when_the_whole_qualification_is_studied() {
        for (String type : List.of("ammatillinentutkintoosittainen", "telma")) {
            Checked checked = check("2026-10-20", right().performance(type), plan(Make.vocational("1")));
            assertThat(checked.flags("D16")).isEmpty();
            assertThat(checked.missing("D16")).isEmpty();
        }
    }

    @Test
    void without_results_or_right_it_is_not_computed() {
        assertThat(check("2026-10-20", right().noResults(), plan(Make.vocational("1"))).missing("D16"))
                .containsExactly("koski-results");
        assertThat(Checked.on("2026-10-20", plan(Make.vocational("1")).make(), null).missing("D16"))
                .containsExactly("koski");
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        for (String state : List.of("valiaikaisestikeskeytynyt", "eronnut")) {
            assertThat(check("2026-10-20", right().state("2026-10-01", state), plan(Make.vocational("1")))
                    .hiddenBy("D16")).containsExactly(state.equals("eronnut") ? Flag.ENDED : Flag.SUSPENDED);
        }
    }

    /** Practice data show none: the page of rules takes this one. */
    static Flag example() {
        return check(plan(Make.vocational("1"), Make.vocational("3"), Make.subArea("mlma"))).flags("D16").getFirst();
    }
}
