package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.check.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeacherAssessorMissingTest {

    private static final PlanItem ITEM =
            Make.vocational("106234",
                    Make.demonstration("2026-10-12", "2026-10-14", List.of(), List.of("Arvioija Arvo")));

    @ParameterizedTest
    @CsvSource({
        "2026-10-04, ", // 8 days ahead
        "2026-10-05, 1", // 7 days
        "2026-10-12, 1",
        "2026-10-14, 1", // last day
        "2026-10-15, ", // over
    })
    void asks_from_a_week_before_until_the_demonstration_is_over(String today, Integer severity) {
        assertThat(Tried.on(today, ITEM).severities("D6")).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void assessed_items_and_named_assessors_silence_it() {
        assertThat(Tried.on("2026-10-12", Tried.results(Make.passed("106234", 20, "2026-10-01")), ITEM)
                        .severities("D6"))
                .isEmpty();
        assertThat(Tried.on("2026-10-12", Make.vocational("106234", Make.demonstration("2026-10-12", "2026-10-14")))
                        .severities("D6"))
                .isEmpty();
    }

    @Test
    void of_several_the_first_is_told() {
        PlanItem item = Make.vocational("106234",
                Make.demonstration("2026-10-16", "2026-10-16", List.of(), List.of("Arvioija Arvo")),
                Make.demonstration("2026-10-12", "2026-10-14", List.of(), List.of("Arvioija Arvo")));
        assertThat(Tried.on("2026-10-10", item).flags("D6")).singleElement().satisfies(flag ->
                assertThat(flag.facts()).containsEntry("demoStart", new Fact.Day(Make.day("2026-10-12"))));
    }

    @Test
    void sub_areas_and_listed_local_units_are_asked_too() {
        Demonstration demo = Make.demonstration("2026-10-12", "2026-10-14", List.of(), List.of());
        assertThat(Tried.on("2026-10-10", Make.subArea("mlma", demo)).severities("D6")).containsExactly(1);
        assertThat(Tried.on("2026-10-10", Tried.results(Make.localResult("Luovuus", 10, false)),
                        Make.local("Luovuus", demo)).severities("D6"))
                .containsExactly(1);
        assertThat(Tried.on("2026-10-10", Make.local("Luovuus", demo)).severities("D6")).isEmpty();
    }

    @Test
    void the_sum_can_be_checked_by_hand() {
        assertThat(Tried.sum(Tried.on("2026-10-05", ITEM), "D6")).isEqualTo("Tilanne 5.10.2026 + 7 pv = 12.10.2026;"
                + " näyttö 12.10.2026–14.10.2026, opettaja-arvioijia 0");
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("D6", "2026-10-10", ITEM);
    }

    @Test
    void without_results_of_koski_it_is_not_computed() {
        Tried.notComputedWithoutResults("D6", "2026-10-10", ITEM);
    }
}
