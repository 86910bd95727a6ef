package fi.luotsi.core.rule.check.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.words.LocalText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognisedInOnePlaceTest {

    private static StudyRight right(UnitResult... results) {
        return Make.right("2026-08-10").results(results).make();
    }

    private static Checked checked(String today, StudyRight right, PriorLearning... prior) {
        return Checked.on(today, Make.plan("2026-08-10").prior(prior).make(), right);
    }

    private static PriorLearning local(String name) {
        return new PriorLearning(
                PlanItem.Kind.LOCAL, null, null, name, 5.0, "osaamisentodentamisenprosessi_0001", null, 0, List.of(),
                null);
    }

    /** Recognised with an assessment on a day. */
    private static UnitResult recognised(String code, String date) {
        UnitResult passed = Make.passed(code, 20, date);
        return new UnitResult(
                code, false, LocalText.NONE, 20.0, "1", passed.grades(), true, null, List.of());
    }

    @ParameterizedTest
    @CsvSource({"2026-10-09, 0", "2026-10-10, 1"}) // 60 and 61 days after the first approval
    void in_the_plan_and_not_in_koski(String today, int count) {
        Checked checked = checked(today, right(), Make.prior("106234", "0001", 0));
        assertThat(checked.severities("C6")).isEqualTo(count == 0 ? List.of() : List.of(1));
        if (count > 0) {
            assertThat(checked.flags("C6").getFirst().item()).isEqualTo("tutkinnonosat_106234");
            assertThat(checked.sum("C6")).endsWith(" vain HOKSissa: 10.8.2026 (ensimmäinen hyväksyntä) + 60 pv ="
                    + " 9.10.2026, tilanne 10.10.2026: 1 pv yli");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, 0", "2026-12-01, 1"}) // 60 and 61 days after the assessment
    void in_koski_and_not_in_the_plan(String today, int count) {
        Checked checked = checked(today, right(recognised("106234", "2026-10-01")));
        assertThat(checked.severities("C6")).isEqualTo(count == 0 ? List.of() : List.of(1));
        if (count > 0) {
            assertThat(checked.flags("C6").getFirst().item()).isEqualTo("tutkinnonosat_106234");
            assertThat(checked.line("C6")).endsWith(" · tunnustettu vain KOSKEssa");
            assertThat(checked.sum("C6")).contains("1.10.2026 (arvioitu KOSKEssa) + 60 pv = 30.11.2026");
        }
    }

    @Test
    void an_assessment_before_the_plan_or_without_a_date_counts_from_the_first_approval() {
        for (UnitResult result : List.of(recognised("106234", "2024-05-31"), Make.recognised("106234", 20))) {
            assertThat(checked("2026-10-09", right(result)).flags("C6")).isEmpty();
            assertThat(checked("2026-10-10", right(result)).severities("C6")).containsExactly(1);
        }
    }

    @Test
    void in_both_places_is_in_order_and_a_grade_alone_is_not_recognition() {
        assertThat(checked("2027-01-01", right(Make.recognised("106234", 20)), Make.prior("106234", "0001", 0))
                .flags("C6")).isEmpty();
        assertThat(checked("2027-01-01", right(Make.passed("106234", 20, "2026-09-01")),
                Make.prior("106234", "0001", 0)).severities("C6")).containsExactly(1);
        assertThat(checked("2027-01-01", right(Make.passed("106234", 20, "2026-09-01"))).flags("C6")).isEmpty();
    }

    @Test
    void a_common_unit_recognised_as_a_whole_covers_its_areas() {
        UnitResult whole = new UnitResult(
                "106727", false, LocalText.NONE, 11.0, "2", List.of(), true, null, List.of(Make.started("mlma", 4)));
        assertThat(checked("2027-01-01", right(whole), Make.priorArea("mlma")).flags("C6")).isEmpty();
        assertThat(checked("2027-01-01", right(Make.common(Make.recognised("mlma", 4))), Make.priorArea("mlma"))
                .flags("C6")).isEmpty();
        PriorLearning unit = Make.prior("106727", "0001", 0);
        assertThat(checked("2027-01-01", right(Make.common(Make.recognised("mlma", 4), Make.recognised("mlfk", 2))),
                unit).flags("C6")).isEmpty();
        assertThat(checked("2027-01-01", right(whole)).flags("C6")).extracting("item")
                .containsExactly("tutkinnonosat_106727");
        assertThat(checked("2027-01-01", right(Make.common(Make.recognised("mlma", 4), Make.started("mlfk", 2))))
                .flags("C6")).extracting("item").containsExactly("ammatillisenoppiaineet_mlma");
    }

    @Test
    void what_waits_for_assessors_or_a_demonstration_is_another_rules_matter() {
        Checked waits = checked("2027-01-01", right(), Make.prior("106234", "2026-09-01"));
        assertThat(waits.flags("C6")).isEmpty();
        assertThat(waits.severities("C2")).containsExactly(2);
        Checked without = checked("2027-01-01", right(), Make.prior("106234", "0003", 0));
        assertThat(without.flags("C6")).isEmpty();
        assertThat(without.severities("C4")).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-10, 0", "2026-12-11, 1"}) // 60 and 61 days after the demonstration
    void a_demonstration_that_koski_has_not_passed(String today, int count) {
        PriorLearning prior = Make.prior("106234", "0003", 0, Make.demonstration("2026-10-10", "2026-10-11"));
        assertThat(checked(today, right(Make.started("106234", 20)), prior).severities("C6"))
                .isEqualTo(count == 0 ? List.of() : List.of(1));
        assertThat(checked(today, right(Make.passed("106234", 20, "2026-10-20")), prior).flags("C6")).isEmpty();
    }

    @Test
    void sent_and_passed_without_recognition_counts_from_the_sending() {
        StudyRight passed = right(Make.passed("106234", 20, "2026-10-01"));
        assertThat(checked("2026-10-31", passed, Make.prior("106234", "2026-09-01")).flags("C6")).isEmpty();
        assertThat(checked("2026-11-01", passed, Make.prior("106234", "2026-09-01")).sum("C6"))
                .contains("1.9.2026 (lähetetty arvioitavaksi) + 60 pv = 31.10.2026");
    }

    @Test
    void local_units_go_by_name_and_are_unknown_when_koski_does_not_list_them() {
        assertThat(checked("2027-01-01", right(), local("Kädentaidot")).flags("C6")).isEmpty();
        assertThat(checked("2027-01-01", right(Make.localResult("KÄDENTAIDOT", 5, false)), local("Kädentaidot"))
                .severities("C6")).containsExactly(1);
        UnitResult recognised = new UnitResult(
                "oma", true, LocalText.fi("Kädentaidot"), 5.0, "1", List.of(), true, null, List.of());
        assertThat(checked("2027-01-01", right(recognised), local("Kädentaidot")).flags("C6")).isEmpty();
        assertThat(checked("2027-01-01", right(recognised)).flags("C6")).isEmpty();
    }

    @Test
    void other_performances_than_qualifications_are_not_asked_of_koski() {
        for (String performance : List.of("telma", "tuvakoulutuksensuoritus")) {
            StudyRight right = Make.right("2026-08-10").performance(performance)
                    .results(Make.recognised("106234", 20)).make();
            assertThat(checked("2027-01-01", right).flags("C6")).as(performance).isEmpty();
        }
        StudyRight part = Make.right("2026-08-10").performance("ammatillinentutkintoosittainen")
                .results(Make.recognised("106234", 20)).make();
        assertThat(checked("2027-01-01", part).severities("C6")).containsExactly(1);
    }

    @Test
    void suspended_ended_and_missing_sources() {
        Plan plan = Make.plan("2026-08-10").prior(Make.prior("106234", "0001", 0)).make();
        assertThat(Checked.on("2026-12-01", plan, Make.right("2026-08-10")
                .state("2026-11-20", "valiaikaisestikeskeytynyt").make()).hiddenBy("C6")).containsExactly("suspended");
        assertThat(Checked.on("2026-12-01", plan, Make.right("2026-08-10")
                .state("2026-11-20", "eronnut").make()).hiddenBy("C6")).containsExactly("ended");
        assertThat(Checked.on("2026-12-01", plan, null).missing("C6")).containsExactly("koski-results");
        assertThat(Checked.on("2026-12-01", Make.plan(null).make(), right()).missing("C6"))
                .containsExactly("approval");
    }
}
