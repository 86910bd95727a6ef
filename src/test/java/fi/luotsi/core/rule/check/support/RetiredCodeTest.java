package fi.luotsi.core.rule.check.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.words.LocalText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetiredCodeTest {

    private static final QualificationStructure OWN = structure("OPH-2629-2017", "371101", "1", "106727");
    private static final QualificationStructure OLDER = structure("79/011/2014", "371101", "2");
    private static final QualificationStructure OTHER = structure("OPH-1161-2018", "384248", "3");

    private static QualificationStructure structure(String number, String qualification, String... units) {
        return new QualificationStructure(
                number, LocalText.NONE, List.of(qualification), "1", 180.0, null, null, null,
                List.of(units).stream()
                        .map(code -> new QualificationStructure.Unit(code, LocalText.NONE, 20.0, null, false)).toList(),
                List.of(), List.of());
    }

    private static Checked on(String start, List<QualificationStructure> structures, PlanItem... items) {
        return on(Make.right(start).make(), structures, items);
    }

    private static Checked on(StudyRight right, List<QualificationStructure> structures, PlanItem... items) {
        Cohort told = Make.cohort(Make.student(Make.plan("2026-08-20").items(items).make(), right));
        return Checked.on("2026-11-16", new Cohort(
                1, told.students(), told.sources(), new Reference(structures, List.of(), List.of(), List.of())));
    }

    private static PlanItem from(String code, String requirements) {
        PlanItem item = Make.vocational(code);
        return new PlanItem(
                item.kind(), item.code(), null, null, null, requirements, null, false, 0, null, List.of(), List.of(),
                item.details());
    }

    @ParameterizedTest
    @CsvSource({"mlma, 2026-07-31, 0", "mlma, 2026-08-01, 1", "mlma26, 2026-07-31, 1", "mlma26, 2026-08-01, 0",
        "ytth, 2026-08-01, 1", "ytltth26, 2026-08-01, 0", "ytltth26, 2026-07-31, 1", "vvai22, 2026-08-01, 0",
        "vvai22, 2026-07-31, 0"})
    void sub_areas_have_the_codes_of_the_time_of_the_start(String code, String start, int count) {
        Checked checked = on(start, List.of(OWN), Make.subArea(code));
        assertThat(checked.severities("H9")).hasSize(count).allMatch(severity -> severity == 1);
        assertThat(checked.flags("H9")).allMatch(flag -> ("ammatillisenoppiaineet_" + code).equals(flag.item()));
        assertThat(checked.missing("H9")).isEmpty();
    }

    @Test
    void writes_out_what_it_stands_on() {
        assertThat(on("2026-08-10", List.of(OWN), Make.subArea("mlma")).sum("H9")).endsWith(
                ": vanha koodi, korvattu 26-loppuisella; opiskeluoikeus alkoi 10.8.2026, koodit vaihtuivat 1.8.2026");
        assertThat(on("2025-08-10", List.of(OWN), Make.vocational("2")).sum("H9"))
                .endsWith(": ei ole tutkinnon perusteissa (OPH-2629-2017)");
    }

    @Test
    void units_are_those_of_the_requirements_or_of_another_qualification() {
        List<QualificationStructure> all = List.of(OWN, OLDER, OTHER);
        assertThat(on("2025-08-10", all, Make.vocational("1")).severities("H9")).isEmpty();
        assertThat(on("2025-08-10", all, Make.vocational("2")).severities("H9")).containsExactly(1);
        assertThat(on("2025-08-10", all, Make.vocational("3")).severities("H9")).isEmpty();
        assertThat(on("2025-08-10", all, Make.vocational("4")).severities("H9")).containsExactly(1);
        assertThat(on("2025-08-10", all, Make.local("Oma osa")).severities("H9")).isEmpty();
    }

    @Test
    void the_plan_may_name_other_requirements() {
        List<QualificationStructure> all = List.of(OWN, OLDER, OTHER);
        assertThat(on("2025-08-10", all, from("4", "OPH-9999-2024")).severities("H9")).isEmpty();
        assertThat(on("2025-08-10", all, from("4", "OPH-1161-2018")).severities("H9")).isEmpty();
        assertThat(on("2025-08-10", all, from("2", "79/011/2014")).severities("H9")).containsExactly(1);
        assertThat(on("2025-08-10", all, from("4", "oph-2629-2017")).severities("H9")).containsExactly(1);
    }

    @Test
    void a_common_unit_is_one_row_however_many_areas_it_has() {
        QualificationStructure bare = structure("OPH-2629-2017", "371101", "1");
        Checked checked = on("2025-08-10", List.of(bare), Make.subArea("mlma"), Make.subArea("mlfk"));
        assertThat(checked.flags("H9")).extracting(Flag::item).containsExactly("tutkinnonosat_106727");
    }

    @Test
    void without_the_requirements_units_are_not_computed_but_areas_are() {
        Checked checked = on("2026-08-10", List.of(OTHER), Make.vocational("1"), Make.subArea("mlma"));
        assertThat(checked.severities("H9")).containsExactly(1);
        assertThat(checked.missing("H9")).containsExactly("requirements");
        assertThat(on("2026-08-10", List.of(), Make.local("Oma osa")).missing("H9")).isEmpty();
        assertThat(Checked.on("2026-11-16", Make.plan("2026-08-20").make(), null).missing("H9"))
                .containsExactly("koski");
    }

    @ParameterizedTest
    @CsvSource({"valiaikaisestikeskeytynyt, suspended", "eronnut, ended"})
    void is_hidden_by_suspension_and_ending(String state, String by) {
        assertThat(on(Make.right("2025-08-10").state("2026-11-01", state).make(), List.of(OWN), Make.vocational("2"))
                .hiddenBy("H9")).containsExactly(by);
    }
}
