package fi.luotsi.core.rule.check.finish;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Told;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedWithoutFinishingDateTest {

    private static final Plan NONE = Make.plan("2023-08-10").make();

    @ParameterizedTest
    @CsvSource({"2026-05-29, lasna, 0", "2026-05-30, valmistunut, 1", "2027-05-30, valmistunut, 1", "2026-05-30, eronnut, 0"})
    void speaks_from_the_day_of_graduation(String today, String state, int count) {
        StudyRight right = Make.right("2023-08-10").state("2026-05-30", state).make();
        assertThat(Checked.on(today, NONE, right).severities("F4")).hasSize(count).allMatch(severity -> severity == 1);
    }

    @Test
    void tells_the_days_and_is_shown_although_the_right_has_ended() {
        Checked checked = Checked.on("2026-06-15", NONE,
                Make.right("2023-08-10").state("2026-05-30", "valmistunut").confirmed("2026-05-29").make());
        assertThat(checked.hiddenBy("F4")).containsExactly((String) null);
        assertThat(checked.line("F4")).isEqualTo("Valmistui 30.5.2026, saavuttamispäivä puuttuu");
        assertThat(checked.sum("F4")).isEqualTo("Tilanne 15.6.2026: valmistunut 30.5.2026, vahvistettu KOSKEssa "
                + "29.5.2026; osaamisen saavuttamisen päivää ei ole");
        Checked own = Checked.on("2026-06-15", NONE,
                Make.right("2023-08-10").state("2026-05-30", "valmistunut").end("2026-05-28").make());
        assertThat(own.line("F4")).isEqualTo("Valmistui 28.5.2026, saavuttamispäivä puuttuu");
    }

    @Test
    void the_date_silences_it() {
        StudyRight right = Make.right("2023-08-10").state("2026-05-30", "valmistunut").make();
        assertThat(Checked.on("2026-06-15", Make.plan("2023-08-10").reached("2026-05-30").make(), right)
                .severities("F4")).isEmpty();
    }

    @Test
    void is_not_computed_without_koski_and_needs_no_day_of_ending() {
        assertThat(Checked.on("2026-06-15", NONE, null).missing("F4")).containsExactly("koski");
        Checked reported = Checked.on("2026-06-15", Told.reported(NONE,
                Make.right("2023-08-10").state("2026-05-30", "valmistunut").make()));
        assertThat(reported.line("F4")).isEqualTo("Valmistui, saavuttamispäivä puuttuu");
        assertThat(Checked.on("2026-06-15", null, Make.right("2023-08-10").state("2026-05-30", "valmistunut").make())
                .severities("F4")).isEmpty();
    }
}
