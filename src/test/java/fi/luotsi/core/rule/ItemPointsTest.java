package fi.luotsi.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Items;
import fi.luotsi.core.Make;
import fi.luotsi.core.Required;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.words.LocalText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemPointsTest {

    private static final QualificationStructure FOLLOWED = Required.structure(
            Required.NUMBER, 180.0, Required.unit("1", 20),
            new QualificationStructure.Unit("2", LocalText.NONE, 15.0, 30.0, false),
            new QualificationStructure.Unit("3", LocalText.NONE, null, null, false));
    private static final QualificationStructure OTHER =
            Required.structure("OPH-1-2024", 150.0, Required.unit("1", 25), Required.unit("7", 40));

    private static Double points(PlanItem item, UnitResult... results) {
        return points(results).of(item);
    }

    private static ItemPoints points(UnitResult... results) {
        Reference reference = new Reference(List.of(FOLLOWED, OTHER), List.of(), List.of(), List.of());
        return new ItemPoints(new Situation(
                Make.student(null, Make.right("2026-08-10").results(results).make()), Make.day("2026-10-20"),
                reference));
    }

    @Test
    void the_requirements_go_before_koski() {
        assertThat(points(Make.vocational("1"), Make.started("1", 18))).isEqualTo(20);
        assertThat(points(Make.vocational("3"), Make.started("3", 18))).isEqualTo(18);
        assertThat(points(Make.vocational("7"), Make.passed("7", 35, "2026-09-01"))).isEqualTo(35);
        assertThat(points(Make.vocational("7"))).isNull();
    }

    @Test
    void a_range_is_no_answer() {
        assertThat(points(Make.vocational("2"))).isNull();
        assertThat(points(Make.vocational("2"), Make.started("2", 25))).isEqualTo(25);
    }

    @Test
    void the_requirements_that_the_plan_names_go_first() {
        assertThat(points(Items.from(Make.vocational("1"), "oph-1-2024"))).isEqualTo(25);
        assertThat(points(Items.from(Make.vocational("7"), "OPH-1-2024"))).isEqualTo(40);
        assertThat(points(Items.from(Make.vocational("1"), "OPH-9-2024"))).as("not imported").isEqualTo(20);
        assertThat(points(Items.from(Make.vocational("1"), Required.NUMBER))).isEqualTo(20);
    }

    @Test
    void a_local_unit_tells_its_own_and_sub_areas_are_never_told() {
        assertThat(points(Make.local("Kädentaidot"), Make.localResult("kädentaidot", 12, true))).isEqualTo(10);
        assertThat(points(Make.subArea("mlma"), Make.common(Make.passed("mlma", 4, "2026-09-01")))).isNull();
    }

    @Test
    void prior_learning_is_told_alike() {
        assertThat(points().of(Make.prior("1", null))).isEqualTo(20);
        assertThat(points(Make.recognised("9", 15)).of(Make.prior("9", null))).isEqualTo(15);
        assertThat(points().of(Make.prior("9", null))).isNull();
        assertThat(points().of(Make.priorArea("mlma"))).isNull();
    }

    @Test
    void without_a_right_nothing_is_told_but_local_units() {
        ItemPoints none = new ItemPoints(new Situation(Make.student(null, null), Make.day("2026-10-20")));
        assertThat(none.of(Make.vocational("1"))).isNull();
        assertThat(none.of(Make.local("Kädentaidot"))).isEqualTo(10);
    }
}
