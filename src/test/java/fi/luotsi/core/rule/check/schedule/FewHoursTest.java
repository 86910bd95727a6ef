package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Items;
import fi.luotsi.core.Make;
import fi.luotsi.core.Required;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FewHoursTest {

    private static final QualificationStructure STRUCTURE =
            Required.structure(Required.NUMBER, 180.0, Required.unit("1", 20), Required.unit("2", 30));

    private static Checked check(String today, Make.RightMaker right, PlanItem... items) {
        return Checked.on(today, Required.beside(
                Make.student(Make.plan("2026-08-20").items(items).make(), right.make()), STRUCTURE));
    }

    private static Checked check(PlanItem... items) {
        return check("2026-10-20", Make.right("2026-08-10"), items);
    }

    private static PlanItem unit(String code, Double hours) {
        return Items.hours(Make.vocational(code), hours);
    }

    @ParameterizedTest
    @CsvSource({"599.9, 0", "600, ", "601, ", "0, 0"}) // 12 × (20 + 30) = 600
    void compares_the_hours_with_the_points(double hours, Integer severity) {
        Checked checked = check(unit("1", 0.0), unit("2", hours));
        assertThat(checked.severities("D15")).isEqualTo(severity == null ? List.of() : List.of(severity));
        assertThat(checked.flags("D15")).noneMatch(Flag::open);
        assertThat(checked.missing("D15")).isEmpty();
    }

    @Test
    void the_sum_can_be_checked_by_hand() {
        Checked checked = check(unit("1", 200.0), unit("2", 325.0), Items.hours(Make.subArea("mlma"), 100.0));
        assertThat(checked.sum("D15"))
                .isEqualTo("12 h × 50,0 osp = 600,0 h; suunniteltu 525,0 h ÷ 50,0 osp = 10,5 h/osp");
        assertThat(checked.line("D15")).isEqualTo("10,5 h/osp · 525,0 h, 50,0 osp");
        assertThat(checked.flags("D15")).extracting(Flag::item).containsExactly((String) null);
    }

    @Test
    void items_without_hours_or_known_points_are_left_out() {
        assertThat(check(unit("1", 230.0), unit("2", null), unit("9", 200.0)).line("D15"))
                .isEqualTo("11,5 h/osp · 230,0 h, 20,0 osp");
        assertThat(check(unit("1", 240.0), unit("2", null), unit("9", 10.0)).flags("D15")).isEmpty();
    }

    @Test
    void at_least_half_of_the_hours_must_have_points() {
        assertThat(check(unit("1", 100.0), unit("9", 100.0)).severities("D15")).containsExactly(0);
        Checked few = check(unit("1", 100.0), Items.hours(Make.subArea("mlma"), 100.1));
        assertThat(few.flags("D15")).isEmpty();
        assertThat(few.missing("D15")).containsExactly("unit-points");
        assertThat(check(unit("9", 0.0)).missing("D15")).containsExactly("unit-points");
    }

    @Test
    void a_unit_on_two_rows_is_one_and_local_units_tell_their_own_points() {
        assertThat(check(unit("1", 100.0), unit("1", 90.0)).line("D15"))
                .isEqualTo("9,5 h/osp · 190,0 h, 20,0 osp");
        assertThat(check(unit("1", 100.0), unit("1", null), unit("2", 400.0)).flags("D15")).isEmpty();
        assertThat(check(Items.hours(Make.local("Kädentaidot"), 100.0), Items.hours(Make.local("Kädentaidot"), 130.0))
                .line("D15")).isEqualTo("11,5 h/osp · 230,0 h, 20,0 osp");
    }

    @Test
    void koski_tells_points_where_the_requirements_do_not() {
        assertThat(check("2026-10-20", Make.right("2026-08-10").results(Make.started("9", 15)), unit("9", 150.0))
                .line("D15")).isEqualTo("10,0 h/osp · 150,0 h, 15,0 osp");
    }

    @Test
    void without_any_hours_it_is_not_computed_and_without_items_it_is_silent() {
        assertThat(check(unit("1", null)).missing("D15")).containsExactly("teaching-hours");
        assertThat(check().missing("D15")).isEmpty();
        assertThat(check("2026-10-20", Make.right("2026-08-10").noResults(), unit("1", 10.0)).missing("D15"))
                .containsExactly("koski-results");
    }

    @Test
    void asked_of_initial_qualifications_without_prior_learning_only() {
        assertThat(check("2026-10-20", Make.right("2026-08-10").performance("ammatillinentutkintoosittainen"),
                unit("1", 10.0)).flags("D15")).isEmpty();
        assertThat(check("2026-10-20", Make.right("2026-08-10").results(Make.recognised("5", 10)), unit("1", 10.0))
                .flags("D15")).isEmpty();
        assertThat(Checked.on("2026-10-20", Required.beside(Make.student(Make.plan("2026-08-20")
                .items(unit("1", 10.0)).prior(Make.prior("5", null)).make(), Make.right("2026-08-10").make()),
                STRUCTURE)).flags("D15")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-07-31, 0", "2022-08-01, 1"})
    void in_force_from_august_2022(String today, int count) {
        assertThat(check(today, Make.right("2021-08-10"), unit("1", 10.0)).flags("D15")).hasSize(count);
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        for (String state : List.of("valiaikaisestikeskeytynyt", "eronnut")) {
            assertThat(check("2026-10-20", Make.right("2026-08-10").state("2026-10-01", state), unit("1", 10.0))
                    .hiddenBy("D15")).containsExactly(state.equals("eronnut") ? Flag.ENDED : Flag.SUSPENDED);
        }
    }
}
