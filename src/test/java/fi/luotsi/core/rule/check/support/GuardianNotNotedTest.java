package fi.luotsi.core.rule.check.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Told;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.rule.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardianNotNotedTest {

    private static Checked on(Plan plan, Make.RightMaker right, Boolean guardian) {
        return Checked.on("2026-11-16", Told.listed(plan, right.make(), Told.row(null, null, guardian)));
    }

    private static Make.RightMaker born(String date) {
        return Make.right("2026-08-10").born(date);
    }

    @ParameterizedTest
    @CsvSource({"2008-08-20, 0", "2008-08-21, 1", "2010-01-01, 1"})
    void speaks_of_those_under_eighteen_at_the_approval(String born, int count) {
        Checked checked = on(Make.plan("2026-08-20").make(), born(born), false);
        assertThat(checked.severities("H8")).hasSize(count).allMatch(severity -> severity == 1);
    }

    @Test
    void writes_out_what_it_stands_on() {
        assertThat(on(Make.plan("2026-08-20").make(), born("2010-01-01"), false).sum("H8")).isEqualTo(
                "Hyväksytty 20.8.2026, ikä silloin 16 v (alle 18); merkintöjä huoltajan osallistumisesta 0");
    }

    @Test
    void a_note_silences_it() {
        assertThat(on(Make.plan("2026-08-20").make(), born("2010-01-01"), true).severities("H8")).isEmpty();
    }

    @Test
    void says_what_is_missing() {
        Plan plan = Make.plan("2026-08-20").make();
        assertThat(on(plan, born("2010-01-01"), null).missing("H8")).containsExactly("guardian-column");
        assertThat(Checked.on("2026-11-16", plan, born("2010-01-01").make()).missing("H8"))
                .containsExactly("guardian-column");
        assertThat(on(plan, Make.right("2026-08-10"), false).missing("H8")).containsExactly("birth-date");
        assertThat(on(Make.plan(null).make(), born("2010-01-01"), false).missing("H8")).containsExactly("approval");
    }

    @ParameterizedTest
    @CsvSource({"valiaikaisestikeskeytynyt, suspended", "eronnut, ended"})
    void is_hidden_by_suspension_and_ending(String state, String by) {
        assertThat(on(Make.plan("2026-08-20").make(), born("2010-01-01").state("2026-11-01", state), false)
                .hiddenBy("H8")).containsExactly(by);
    }

    /** For the page of rules: practice data have no table of the provider's own. */
    static Flag example() {
        return on(Make.plan("2026-08-20").make(), born("2010-01-01"), false).flags("H8").getFirst();
    }
}
