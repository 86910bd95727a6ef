package fi.luotsi.core.rule.check.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.rule.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TuvaPartOutsideRightTest {

    private static Make.RightMaker tuva() {
        return Make.right("2026-08-10").type("tuva").performance("tuvakoulutuksensuoritus");
    }

    private static Checked on(Make.RightMaker right, String start, String end) {
        return Checked.on("2026-11-16", Make.plan("2026-08-20").tuva("101", start, end, 4).make(), right.make());
    }

    @ParameterizedTest
    @CsvSource({"2026-08-10, 2027-05-31, 0", "2026-08-09, 2027-05-31, 1", "2026-08-10, 2027-06-01, 1",
        "2026-08-09, 2027-06-01, 1"})
    void speaks_outside_the_right(String start, String end, int count) {
        Checked checked = on(tuva().estimatedEnd("2027-05-31"), start, end);
        assertThat(checked.severities("H6")).hasSize(count).allMatch(severity -> severity == 1);
        assertThat(checked.missing("H6")).isEmpty();
    }

    @Test
    void is_about_the_part_and_writes_the_sum_out() {
        Checked checked = on(tuva().estimatedEnd("2027-05-31"), "2026-08-01", "2027-06-04");
        assertThat(checked.flags("H6").getFirst().item()).isEqualTo("koulutuksenosattuva_101");
        assertThat(checked.sum("H6")).isEqualTo("Osa 1.8.2026–4.6.2027, opiskeluoikeus alkoi 10.8.2026, arvioitu "
                + "päättyminen 31.5.2027: 9 pv ennen alkua 4 pv lopun jälkeen");
    }

    @Test
    void without_an_estimated_end_only_the_beginning_is_seen() {
        Checked early = on(tuva(), "2026-08-01", "2028-06-04");
        assertThat(early.severities("H6")).containsExactly(1);
        assertThat(early.missing("H6")).containsExactly("koski-estimated-end");
        assertThat(on(tuva(), "2026-08-10", "2028-06-04").severities("H6")).isEmpty();
    }

    @Test
    void is_not_computed_without_koski_and_silent_without_parts() {
        assertThat(Checked.on("2026-11-16", Make.plan("2026-08-20").tuva("101", "2026-08-01", "2026-09-01", 4).make(),
                null).missing("H6")).containsExactly("koski");
        assertThat(Checked.on("2026-11-16", Make.plan("2026-08-20").make(), tuva().make()).missing("H6")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"valiaikaisestikeskeytynyt, suspended", "eronnut, ended"})
    void is_hidden_by_suspension_and_ending(String state, String by) {
        assertThat(on(tuva().estimatedEnd("2027-05-31").state("2026-11-01", state), "2026-08-01", "2027-05-31")
                .hiddenBy("H6")).containsExactly(by);
    }
}
