package fi.luotsi.core.rule.check.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Reports;
import fi.luotsi.core.Told;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.check.Checked;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FewStudentYearDaysTest {

    private static final String TODAY = "2026-11-16";

    /** A report on 1.1.–31.10.2026: 304 days, 273 without July. */
    private static Checked days(Double days, Make.RightMaker right) {
        return check(right, Reports.studentYears(right.make(), "2026-01-01", "2026-10-31", days));
    }

    private static Checked check(Make.RightMaker right, ReportedRight... reports) {
        return check(Told.withOthers(right.make(), List.of(reports)));
    }

    private static Checked check(Student student) {
        List<SourceAge> sources = new ArrayList<>(Make.cohort(student).sources());
        sources.add(new SourceAge(Source.KOSKI_REPORT, Make.day("2026-11-02").atStartOfDay(), 1));
        return Checked.on(TODAY, new Cohort(1, List.of(student), sources));
    }

    static Flag example() {
        return days(100.0, Make.right("2025-08-11")).flags("K3").getFirst();
    }

    @ParameterizedTest
    @CsvSource({"136.4, 1", "136.5, 0", "136.6, 0", "273, 0", "0, 1"}) // half of 273 is 136.5
    void speaks_under_half_of_the_days_without_july(double days, int count) {
        Checked checked = days(days, Make.right("2025-08-11"));
        assertThat(checked.severities("K3")).hasSize(count).allMatch(severity -> severity == 0);
        assertThat(checked.hiddenBy("K3")).hasSize(count).allMatch(by -> by == null);
    }

    @Test
    void writes_the_sum_out() {
        assertThat(days(100.0, Make.right("2025-08-11")).sum("K3")).isEqualTo(
                "1.1.2026–31.10.2026: 304 pv − heinäkuu 31 pv = 273 pv; kertymä 100,0 pv ÷ 273 pv = 37\u00a0%,"
                        + " raja 50 %; raportti tehty 2.11.2026");
        assertThat(days(100.0, Make.right("2025-08-11")).line("K3"))
                .isEqualTo("Opiskelijavuosipäiviä 100,0, avoinna 273 pv");
    }

    @ParameterizedTest
    @CsvSource({"ammatillinentutkinto, 0", "telma, 0", "tuvakoulutuksensuoritus, 0", "ammatillinentutkintoosittainen, 1"})
    void july_counts_where_the_formula_has_it(String performance, int count) {
        // 137 of 273 days is over a half, of 304 it is under.
        assertThat(days(137.0, Make.right("2025-08-11").performance(performance)).severities("K3")).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-02, 0", "2026-10-01, 1"}) // 30 days and 31 of which the period's end is one
    void only_days_of_the_right_count_and_there_must_be_enough(String start, int count) {
        Make.RightMaker right = Make.right(start);
        assertThat(check(right, Reports.studentYears(right.make(), "2026-01-01", "2026-10-30", 10.0)).severities("K3"))
                .hasSize(count);
    }

    @Test
    void suspended_days_are_taken_off_those_in_july_once() {
        // 20.6.–10.7. is suspended: 21 days, 10 of them in July. 304 − 21 − 21 (11.–31.7.) = 262, the half of it 131.
        Make.RightMaker right = Make.right("2025-08-11").state("2026-06-20", "valiaikaisestikeskeytynyt")
                .state("2026-07-11", "lasna");
        assertThat(days(131.0, right).severities("K3")).isEmpty();
        assertThat(days(130.9, right).sum("K3")).startsWith(
                "1.1.2026–31.10.2026: 304 pv − heinäkuu 21 pv − keskeytys 21 pv = 262 pv; kertymä 130,9 pv");
    }

    @Test
    void a_share_of_part_time_study_is_not_taken_off() {
        assertThat(days(109.2, Make.right("2025-08-11").partTime("2025-08-11", null, 40)).severities("K3"))
                .containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({"lasna, 1", "loma, 1", "valiaikaisestikeskeytynyt, 0", "eronnut, 0", "valmistunut, 0"})
    void looks_at_active_students(String state, int count) {
        assertThat(days(10.0, Make.right("2025-08-11").state("2026-11-10", state)).severities("K3")).hasSize(count);
    }

    @Test
    void the_newest_report_that_tells_is_followed() {
        Make.RightMaker right = Make.right("2025-08-11");
        ReportedRight silent = Reports.report(ReportedRight.Report.WHOLE_QUALIFICATION, "2026-11-10", right.make(), null);
        assertThat(check(right, silent, Reports.studentYears(right.make(), "2026-01-01", "2026-10-31", 10.0))
                .severities("K3")).containsExactly(0);
    }

    @Test
    void is_in_force_from_the_formula_on() {
        Student student = Told.withOthers(
                Make.right("2022-08-11").make(),
                List.of(Reports.studentYears(Make.right("2022-08-11").make(), "2023-01-01", "2023-06-30", 1.0)));
        List<SourceAge> sources = List.of(
                new SourceAge(Source.KOSKI, Make.day("2023-06-01").atStartOfDay(), 1),
                new SourceAge(Source.KOSKI_REPORT, Make.day("2023-06-01").atStartOfDay(), 1));
        assertThat(Checked.on("2023-06-30", new Cohort(1, List.of(student), sources)).flags("K3")).isEmpty();
        assertThat(Checked.on("2023-07-01", new Cohort(1, List.of(student), sources)).flags("K3")).hasSize(1);
    }

    @Test
    void is_not_computed_without_the_report_the_right_in_it_or_its_period() {
        Make.RightMaker right = Make.right("2025-08-11");
        Checked without = Checked.on(TODAY, null, right.make());
        assertThat(without.flags("K3")).isEmpty();
        assertThat(without.missing("K3")).containsExactly("student-years");
        assertThat(check(right, Reports.studentYears(right.make(), "2026-01-01", "2026-10-31", null)).missing("K3"))
                .containsExactly("student-years");
        Checked noPeriod = check(right, Reports.studentYears(right.make(), null, null, 10.0));
        assertThat(noPeriod.flags("K3")).isEmpty();
        assertThat(noPeriod.missing("K3")).containsExactly("report-period");
    }
}
