package fi.luotsi.core.follow;

import static fi.luotsi.core.Reports.LEARNER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.Reports;
import fi.luotsi.core.figure.AllIndicators;
import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.figure.Group;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Joining;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Progress;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.check.AllRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may be said of a right that only KOSKI's reports know, and of a plan that only the provider's table knows. */
class ReportedRightRunTest {

    private static final LocalDate TODAY = Make.day("2026-11-22");
    private static final Plan FULL = Make.plan("2026-08-20")
            .items(Make.vocational("106234", Make.school("2026-08-20", "2026-09-30"),
                    Make.demonstration("2026-09-29", "2026-09-30")))
            .make();

    @Test
    void nothing_about_results_is_computed_from_a_report() {
        Cohort cohort = cohort(List.of(FULL), List.of(), reported("lasna", "2026-12-01"), List.of());
        FlagRun run = run(cohort);
        List<String> resultRules = AllRules.with(Limits.DEFAULTS).stream().map(rule -> rule.card())
                .filter(card -> card.needs().contains(Need.KOSKI_RESULTS)).map(card -> card.id()).toList();
        assertThat(resultRules).contains("D4", "G1", "G2", "F2");
        assertThat(run.flags()).extracting(flag -> flag.rule().id()).doesNotContainAnyElementsOf(resultRules);
        assertThat(run.notComputed()).extracting(NotComputed::rule).containsAll(resultRules);
        assertThat(run.notComputed()).filteredOn(none -> resultRules.contains(none.rule()))
                .extracting(NotComputed::missing).containsOnly("koski-results");
    }

    @Test
    void nothing_about_results_is_computed_from_a_report_beside_others_with_results() {
        Cohort both = cohort(List.of(FULL), List.of(Reports.of(
                Make.right("2026-08-10").make(), Reports.OTHER, null)), reported("lasna", "2026-12-01"), List.of());
        assertThat(run(both).flags()).filteredOn(flag -> flag.studyRight().equals(Make.RIGHT))
                .extracting(flag -> flag.rule().id()).doesNotContain("D4", "G1", "G2", "F2", "B3");
    }

    @Test
    void start_state_and_estimated_end_of_a_report_are_used() {
        FlagRun run = run(cohort(List.of(), List.of(), reported("lasna", "2026-11-21"), List.of()));
        assertThat(run.flags()).extracting(flag -> flag.rule().id()).containsExactlyInAnyOrder("A1", "F1");
        assertThat(run(cohort(List.of(), List.of(), reported("eronnut", "2026-11-21"), List.of())).flags()).isEmpty();
    }

    @Test
    void a_state_without_its_day_makes_no_suspended_days() {
        Cohort cohort = cohort(
                List.of(FULL), List.of(), reported("valiaikaisestikeskeytynyt", "2029-06-01"), List.of());
        Situation situation = new Situation(cohort.students().getFirst(), TODAY);
        assertThat(situation.suspended()).isTrue();
        assertThat(situation.suspendedDays(Make.day("2026-08-10"), TODAY)).isZero();
        assertThat(situation.clockDays(Make.day("2026-08-10"), TODAY)).isEqualTo(104);
        assertThat(Progress.achieved(situation)).isNull();
    }

    @Test
    void figures_about_the_plan_are_computed_with_reports_and_those_about_results_are_not() {
        Cohort cohort = cohort(List.of(FULL), List.of(), reported("lasna", "2029-06-01"), List.of());
        assertThat(figure("coverage", cohort).value()).isEqualTo(100);
        assertThat(figure("behind-expected", cohort).notComputed()).isEqualTo(1);
        assertThat(figure("item-awaiting-assessment", cohort).notComputed()).isEqualTo(1);
    }

    @Test
    void a_plan_of_the_table_is_late_or_old_but_never_lacks_what_the_table_has_no_column_for() {
        Cohort cohort = listOnly(Reports.listed(Make.RIGHT, null, "2026-10-15", "2026-10-16"));
        FlagRun run = run(cohort);
        assertThat(run.flags()).extracting(flag -> flag.rule().id()).containsExactly("A2");
        assertThat(run.notComputed()).anyMatch(none -> none.rule().equals("E1") && none.missing().equals("ehoks"));
        assertThat(figure("coverage", cohort).value()).isEqualTo(100);
        assertThat(figure("planned-60", cohort).notComputed()).isEqualTo(1);
    }

    @Test
    void a_table_without_dates_of_update_does_not_make_a_plan_old() {
        Cohort cohort = listOnly(Reports.listed(Make.RIGHT, null, "2026-08-12", null));
        assertThat(new FlagRunOn(cohort, "2027-11-22").rules()).doesNotContain("B1", "B2");
        Cohort told = listOnly(Reports.listed(Make.RIGHT, null, "2026-08-12", "2026-08-12"));
        assertThat(new FlagRunOn(told, "2027-11-22").rules()).contains("B1", "B2");
    }

    @Test
    void without_ehoks_a_plan_is_missing_only_when_the_table_says_so() {
        assertThat(run(listOnly(Reports.listed(Make.RIGHT, null, null, null))).flags())
                .extracting(flag -> flag.rule().id()).contains("A1");
        FlagRun unknown = run(listOnly(Reports.silent(Make.RIGHT)));
        assertThat(unknown.flags()).extracting(flag -> flag.rule().id()).doesNotContain("A1");
        assertThat(unknown.notComputed()).anyMatch(none -> none.rule().equals("A1"));
        Cohort some = listOnly(Reports.silent(Make.RIGHT), Reports.listed(Reports.OTHER, null, "2026-10-15", null));
        assertThat(run(some).notComputed())
                .contains(new NotComputed("A1", Make.RIGHT, "ehoks"));
        assertThat(figure("coverage", some).notComputed()).isGreaterThanOrEqualTo(1);
    }

    private record FlagRunOn(Cohort cohort, String day) {
        List<String> rules() {
            return FlagRun.of(cohort, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, Make.day(day)).flags().stream()
                    .map(flag -> flag.rule().id()).toList();
        }
    }

    private static Cohort listOnly(ListedStudent... rows) {
        return join(List.of(), List.of(Make.right("2026-08-10").make()), List.of(), List.of(rows),
                EnumSet.of(Source.KOSKI, Source.TABLE));
    }

    private static List<ReportedRight> reported(String state, String estimatedEnd) {
        return List.of(Reports.studentYears("2026-11-20",
                Reports.right(Make.RIGHT, LEARNER, "2026-08-10", estimatedEnd, state)));
    }

    private static Cohort cohort(
            List<Plan> plans, List<StudyRight> rights, List<ReportedRight> reported, List<ListedStudent> listed) {
        Set<Source> sources = EnumSet.of(Source.EHOKS, Source.KOSKI_REPORT);
        if (!rights.isEmpty()) {
            sources.add(Source.KOSKI);
        }
        return join(plans, rights, reported, listed, sources);
    }

    private static Cohort join(
            List<Plan> plans, List<StudyRight> rights, List<ReportedRight> reported, List<ListedStudent> listed,
            Set<Source> sources) {
        List<SourceAge> ages = new ArrayList<>();
        sources.forEach(source -> ages.add(new SourceAge(source, TODAY.atStartOfDay(), 1)));
        return Joining.cohort(
                1, new Joining.Material(plans, rights, List.of(), reported, listed), ages, Set.of(), Reference.NONE);
    }

    private static FlagRun run(Cohort cohort) {
        return FlagRun.of(cohort, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, TODAY);
    }

    private static Figure figure(String id, Cohort cohort) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        cohort.sources().forEach(age -> sources.add(age.source()));
        return AllIndicators.of(id).of(new Group(
                "", TODAY, cohort.students().stream().map(student -> new Situation(student, TODAY)).toList(), Map.of(),
                sources, Limits.DEFAULTS));
    }
}
