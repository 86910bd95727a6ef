package fi.luotsi.core.rule.check.life;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NothingGoingOnTest {

    private static final StudyRight RIGHT = Make.right("2026-08-10").make();
    private static final Plan PLAN = Make.plan("2026-08-10")
            .items(Make.vocational("106234", Make.school("2026-09-01", "2026-09-30"),
                    Make.workplace("j1", "2026-10-12", "2026-11-13")))
            .make();

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 1", "2026-09-01, 0", "2026-09-30, 0", "2026-10-01, 1", "2026-10-11, 1", "2026-10-12, 0",
        "2026-11-13, 0", "2026-11-14, 1"
    })
    void tells_of_days_outside_every_period(String today, int count) {
        assertThat(Checked.on(today, PLAN, RIGHT).severities("B4")).isEqualTo(count == 0 ? List.of() : List.of(0));
    }

    @Test
    void tells_what_was_before_and_what_comes() {
        Checked between = Checked.on("2026-10-05", PLAN, RIGHT);
        assertThat(between.line("B4")).isEqualTo("Ei opintoja käynnissä, seuraava alkaa 12.10.2026");
        assertThat(between.sum("B4"))
                .isEqualTo("Tilanne 5.10.2026: käynnissä 0, viimeisin päättyi 30.9.2026, seuraava alkaa 12.10.2026");
        assertThat(between.flags("B4").getFirst().open()).isFalse();
        assertThat(Checked.on("2026-10-05", Make.plan("2026-08-10").make(), RIGHT).sum("B4"))
                .isEqualTo("Tilanne 5.10.2026: käynnissä 0");
    }

    @Test
    void demonstrations_tuva_parts_support_studies_and_interrupted_periods_are_going_on() {
        assertThat(Checked.on("2026-10-05", Make.plan("2026-08-10")
                .items(Make.vocational("1", Make.demonstration("2026-10-05", "2026-10-05"))).make(), RIGHT).flags("B4"))
                .isEmpty();
        assertThat(Checked.on("2026-10-05", Make.plan("2026-08-10").tuva("2026-10-01", "2026-10-05").make(), RIGHT)
                .flags("B4")).isEmpty();
        assertThat(Checked.on("2026-10-05", Make.plan("2026-08-10").support("2026-10-05", "2026-10-09").make(), RIGHT)
                .flags("B4")).isEmpty();
        assertThat(Checked.on("2026-10-05", Make.plan("2026-08-10").items(Make.vocational("1", Make.interrupted(
                Make.workplace("j1", "2026-09-01", "2026-10-30"), "2026-10-01", "2026-10-09"))).make(), RIGHT)
                .flags("B4")).isEmpty();
    }

    @Test
    void only_active_rights_that_koski_knows() {
        StudyRight vacation = Make.right("2026-08-10").state("2026-10-01", "loma").make();
        assertThat(Checked.on("2026-10-05", PLAN, vacation).severities("B4")).containsExactly(0);
        for (String state : List.of("valiaikaisestikeskeytynyt", "eronnut", "valmistunut")) {
            assertThat(Checked.on("2026-10-05", PLAN, Make.right("2026-08-10").state("2026-10-01", state).make())
                    .flags("B4")).as(state).isEmpty();
        }
        Checked unknown = Checked.on("2026-10-05", PLAN, null);
        assertThat(unknown.flags("B4")).isEmpty();
        assertThat(unknown.missing("B4")).containsExactly("koski");
    }
}
