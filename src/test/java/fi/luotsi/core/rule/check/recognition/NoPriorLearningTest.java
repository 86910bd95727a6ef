package fi.luotsi.core.rule.check.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Reports;
import fi.luotsi.core.Told;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoPriorLearningTest {

    private static final Plan PLAN = Make.plan("2026-08-10").make();

    @ParameterizedTest
    @CsvSource({"2026-10-09, 0", "2026-10-10, 1"}) // 60 and 61 days
    void speaks_when_the_limit_has_passed(String today, int count) {
        Checked checked = Checked.on(today, PLAN, Make.right("2026-08-10").make());
        assertThat(checked.severities("C1")).isEqualTo(count == 0 ? List.of() : List.of(0));
    }

    @ParameterizedTest
    @CsvSource({"2001-12-02, 0", "2001-12-01, 1", "1980-01-01, 1", "2010-05-05, 0"})
    void is_a_notice_from_the_25th_birthday_on(String born, int severity) {
        Checked checked = Checked.on("2026-12-01", PLAN, Make.right("2026-08-10").born(born).make());
        assertThat(checked.severities("C1")).containsExactly(severity);
        assertThat(checked.flags("C1").getFirst().open()).isEqualTo(severity == 1);
    }

    @ParameterizedTest
    @CsvSource({"valmistunut, 2026-12-01, 1", "valmistunut, 2026-12-02, 0", "eronnut, 2025-05-30, 0", "lasna, 2025-05-30, 0"})
    void an_earlier_completed_right_makes_it_a_notice(String state, String day, int severity) {
        StudyRight earlier = Make.right("2022-08-10").oid(Reports.OTHER).state(day, state).make();
        Student student = Told.withOthers(PLAN, Make.right("2026-08-10").born("2009-03-01").make(), List.of(), earlier);
        Checked checked = Checked.on("2026-12-01", student);
        assertThat(checked.severities("C1")).containsExactly(severity);
        assertThat(checked.line("C1")).isEqualTo("Ei aiempaa osaamista HOKSissa eikä KOSKEssa"
                + (severity == 1 ? ", aiempi opiskeluoikeus suoritettu (" + Reports.OTHER + ")" : ""));
    }

    @Test
    void tells_the_age_only_when_it_matters() {
        assertThat(Checked.on("2026-12-01", PLAN, Make.right("2026-08-10").born("1996-03-01").make()).line("C1"))
                .isEqualTo("Ei aiempaa osaamista HOKSissa eikä KOSKEssa, ikä 30 v");
        assertThat(Checked.on("2026-12-01", PLAN, Make.right("2026-08-10").born("2010-03-01").make()).line("C1"))
                .isEqualTo("Ei aiempaa osaamista HOKSissa eikä KOSKEssa");
    }

    @Test
    void writes_the_suspended_days_out() {
        StudyRight right = Make.right("2025-08-11").state("2026-01-07", "valiaikaisestikeskeytynyt")
                .state("2026-03-02", "lasna").make();
        Checked checked = Checked.on("2026-04-01", Make.plan("2025-08-20").make(), right);
        assertThat(checked.sum("C1")).isEqualTo("11.8.2025 + 60 pv = 10.10.2025, tilanne 1.4.2026"
                + " (keskeytystä välissä 54 pv): 119 pv yli");
    }

    @Test
    void anything_recognised_in_plan_or_koski_silences_it() {
        StudyRight right = Make.right("2026-08-10").make();
        Plan prior = Make.plan("2026-08-10").prior(Make.priorArea("mlma")).make();
        assertThat(Checked.on("2026-12-01", prior, right).flags("C1")).isEmpty();
        for (var result : List.of(Make.recognised("106234", 30), Make.common(Make.recognised("mlma", 4)))) {
            assertThat(Checked.on("2026-12-01", PLAN, Make.right("2026-08-10").results(result).make()).flags("C1"))
                    .isEmpty();
        }
        StudyRight passed = Make.right("2026-08-10").results(Make.passed("106234", 30, "2026-10-01")).make();
        assertThat(Checked.on("2026-12-01", PLAN, passed).severities("C1")).containsExactly(0);
    }

    @Test
    void tuva_plans_have_no_place_for_it() {
        assertThat(Checked.on("2026-12-01", PLAN, Make.right("2026-08-10").type("tuva")
                .performance("tuvakoulutuksensuoritus").make()).flags("C1")).isEmpty();
    }

    @Test
    void suspended_ended_and_missing_sources() {
        assertThat(Checked.on("2026-12-01", PLAN, Make.right("2026-08-10")
                .state("2026-11-20", "valiaikaisestikeskeytynyt").make()).hiddenBy("C1")).containsExactly("suspended");
        assertThat(Checked.on("2026-12-01", PLAN, Make.right("2026-08-10")
                .state("2026-11-20", "eronnut").make()).hiddenBy("C1")).containsExactly("ended");
        assertThat(Checked.on("2026-12-01", PLAN, null).missing("C1")).containsExactly("koski");
        assertThat(Checked.on("2026-12-01", PLAN, Make.right("2026-08-10").noResults().make()).missing("C1"))
                .containsExactly("koski-results");
    }
}
