package fi.luotsi.core.rule.check.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.rule.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TuvaExtentImplausibleTest {

    private static Checked on(Make.PlanMaker plan) {
        return on(plan, "lasna");
    }

    private static Checked on(Make.PlanMaker plan, String state) {
        return Checked.on("2026-11-16", plan.make(), Make.right("2026-08-10").type("tuva")
                .performance("tuvakoulutuksensuoritus").state("2026-11-01", state).make());
    }

    private static Make.PlanMaker parts(String... codesAndWeeks) {
        Make.PlanMaker plan = Make.plan("2026-08-20");
        for (int i = 0; i < codesAndWeeks.length; i += 2) {
            plan.tuva(codesAndWeeks[i], "2026-08-10", "2027-05-31", Double.parseDouble(codesAndWeeks[i + 1]));
        }
        return plan;
    }

    @ParameterizedTest
    @CsvSource({"18, 0", "18.1, 1"})
    void the_whole_is_at_most_38_weeks(String last, int count) {
        Checked checked = on(parts("101", "10", "107", "10", "105", last));
        assertThat(checked.severities("H7")).hasSize(count).allMatch(severity -> severity == 1);
        if (count > 0) {
            assertThat(checked.sum("H7")).isEqualTo("Osien viikot yhteensä 38,1 vk > 38 vk");
        }
    }

    @ParameterizedTest
    @CsvSource({"102, 20", "103, 20", "104, 10", "105, 30", "106, 30", "107, 30"})
    void each_part_has_its_own_limit(String code, int most) {
        assertThat(on(parts("101", "2", code, String.valueOf(most))).severities("H7")).isEmpty();
        Checked over = on(parts("101", "2", code, most + ".5"));
        assertThat(over.severities("H7")).containsExactly(1);
        assertThat(over.flags("H7").getFirst().item()).isEqualTo("koulutuksenosattuva_" + code);
        assertThat(over.sum("H7")).endsWith(": " + most + ",5 vk > " + most + " vk");
    }

    @Test
    void pieces_of_one_part_are_summed() {
        assertThat(on(parts("101", "6", "101", "4")).severities("H7")).isEmpty();
        assertThat(on(parts("101", "6", "101", "5")).severities("H7")).containsExactly(1);
    }

    @Test
    void part_101_is_for_everybody() {
        Checked checked = on(parts("107", "10"));
        assertThat(checked.severities("H7")).containsExactly(1);
        assertThat(checked.line("H7")).isEqualTo("Puuttuu: Opiskelu- ja urasuunnittelutaidot");
        assertThat(on(parts("107", "31", "105", "10")).severities("H7")).hasSize(3);
    }

    @Test
    void is_silent_without_parts_and_does_not_know_other_codes() {
        assertThat(on(parts()).severities("H7")).isEmpty();
        assertThat(on(parts("101", "2", "199", "35")).severities("H7")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"valiaikaisestikeskeytynyt, suspended", "eronnut, ended"})
    void is_hidden_by_suspension_and_ending(String state, String by) {
        assertThat(on(parts("107", "10"), state).hiddenBy("H7")).containsExactly(by);
    }
}
