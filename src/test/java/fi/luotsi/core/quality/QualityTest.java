package fi.luotsi.core.quality;

import static fi.luotsi.core.Reports.LEARNER;
import static fi.luotsi.core.Reports.MASTER;
import static fi.luotsi.core.Reports.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fi.luotsi.core.Make;
import fi.luotsi.core.Reports;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Joining;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.quality.QualityFinding.Evidence;
import fi.luotsi.core.quality.QualityFinding.Kind;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.words.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QualityTest {

    private static final LocalDate TODAY = Make.day("2026-11-22");
    private static final Plan PLAN = Make.plan("2026-08-12").make();
    private static final StudyRight RIGHT = Make.right("2026-08-10").estimatedEnd("2029-06-01").make();

    @Test
    void data_in_order_have_no_faults() {
        assertThat(kinds(List.of(PLAN), List.of(RIGHT), List.of(Make.placement("A", "U", "T")))).isEmpty();
    }

    @Test
    void a_plan_without_right_and_a_right_without_plan() {
        assertThat(kinds(List.of(PLAN), List.of(), List.of())).containsExactly(Kind.PLAN_WITHOUT_RIGHT);
        assertThat(kinds(List.of(), List.of(RIGHT), List.of())).containsExactly(Kind.RIGHT_WITHOUT_PLAN);
    }

    @Test
    void a_missing_plan_says_which_kind_of_missing_it_is() {
        Cohort cohort = cohort(List.of(), List.of(RIGHT), List.of(), List.of(),
                List.of(Reports.listed(Make.RIGHT, null, "2026-09-01", null)));
        assertThat(Quality.of(cohort, TODAY)).singleElement().satisfies(finding -> {
            assertThat(finding.detail()).isEqualTo("not-transferred");
            assertThat(finding.evidence()).containsExactly(new Evidence(Source.TABLE, "2026-09-01"));
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, 2026-11-08, false", "2026-11-01, 2026-11-09, true", "2026-11-09, 2026-11-01, true"})
    void sources_more_than_seven_days_apart(String koski, String ehoks, boolean told) {
        Cohort cohort = new Cohort(1, List.of(), List.of(
                new SourceAge(Source.EHOKS, Make.day(ehoks).atStartOfDay(), 1),
                new SourceAge(Source.KOSKI, Make.day(koski).atStartOfDay(), 1)));
        assertThat(Quality.of(cohort, TODAY)).hasSize(told ? 1 : 0);
        assertThat(Quality.of(cohort, TODAY)).allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.SOURCES_APART);
            assertThat(finding.studyRight()).isNull();
            assertThat(finding.detail()).isEqualTo("8");
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-05-26, false", "2026-05-25, true"}) // 180 and 181 days before
    void an_open_right_long_past_its_estimated_end(String end, boolean stale) {
        StudyRight right = Make.right("2023-08-10").estimatedEnd(end).make();
        assertThat(kinds(List.of(PLAN), List.of(right), List.of()).contains(Kind.STALE_RIGHT)).isEqualTo(stale);
        StudyRight ended = Make.right("2023-08-10").estimatedEnd(end).state("2026-06-01", "eronnut").make();
        assertThat(kinds(List.of(PLAN), List.of(ended), List.of())).isEmpty();
    }

    @Test
    void the_same_name_and_birth_date_under_two_ids_is_told_and_never_merged() {
        Learner one = new Learner(LEARNER, "Kaislavuo", "Eevi", Make.day("2008-02-03"), false);
        Learner two = new Learner(MASTER, "kaislavuo ", "EEVI", Make.day("2008-02-03"), false);
        Learner other = new Learner(MASTER, "Kaislavuo", "Eevi", Make.day("2008-02-04"), false);
        List<QualityFinding> found = found(List.of(), List.of(
                Reports.of(RIGHT, Make.RIGHT, one), Reports.of(RIGHT, OTHER, two)), List.of());
        assertThat(found).filteredOn(finding -> finding.kind() == Kind.DUPLICATE_PERSON)
                .extracting(QualityFinding::detail).containsExactly(MASTER, LEARNER);
        assertThat(kinds(List.of(), List.of(Reports.of(RIGHT, Make.RIGHT, one), Reports.of(RIGHT, OTHER, other)),
                List.of())).doesNotContain(Kind.DUPLICATE_PERSON);
    }

    @Test
    void ids_that_a_report_gives_side_by_side_are_no_double_and_no_difference() {
        Learner one = new Learner(LEARNER, "Kaislavuo", "Eevi", Make.day("2008-02-03"), false);
        Learner two = new Learner(MASTER, "Kaislavuo", "Eevi", Make.day("2008-02-03"), false);
        ReportedRight link = Reports.report(
                ReportedRight.Report.STUDENT_YEARS, "2026-11-01", Reports.of(RIGHT, Make.RIGHT, one), MASTER);
        List<StudyRight> rights = List.of(Reports.of(RIGHT, Make.RIGHT, one), Reports.of(RIGHT, OTHER, two));
        Cohort cohort = cohort(
                List.of(Reports.plan(PLAN, Make.RIGHT, MASTER)), rights, List.of(), List.of(link), List.of());
        assertThat(Quality.of(cohort, TODAY)).extracting(QualityFinding::kind)
                .doesNotContain(Kind.DUPLICATE_PERSON, Kind.LEARNER_DIFFERS).contains(Kind.SEVERAL_RIGHTS);
        assertThat(kinds(List.of(Reports.plan(PLAN, Make.RIGHT, MASTER)), rights, List.of()))
                .contains(Kind.LEARNER_DIFFERS);
    }

    @Test
    void several_rights_count_open_ones_only() {
        StudyRight open = Reports.of(RIGHT, OTHER, RIGHT.learner());
        StudyRight ended = Reports.of(Make.right("2023-08-10").state("2026-06-01", "valmistunut").make(), OTHER,
                RIGHT.learner());
        assertThat(kinds(List.of(PLAN), List.of(RIGHT, open), List.of())).contains(Kind.SEVERAL_RIGHTS);
        assertThat(kinds(List.of(PLAN), List.of(RIGHT, ended), List.of())).doesNotContain(Kind.SEVERAL_RIGHTS);
    }

    @Test
    void rows_of_the_roster_that_disagree_are_told_and_the_one_by_right_is_used() {
        Placement byRight = Make.placement("A", "U", null);
        Placement byLearner = new Placement(null, LEARNER, null, null, "B", " u", null);
        List<QualityFinding> found = found(List.of(PLAN), List.of(RIGHT), List.of(byRight, byLearner));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.ROSTER_CONFLICT);
            assertThat(finding.detail()).isEqualTo("A / B");
        });
        StudyRight second = Reports.of(RIGHT, OTHER, RIGHT.learner());
        assertThat(kinds(List.of(PLAN), List.of(RIGHT, second), List.of(byRight, byLearner)))
                .doesNotContain(Kind.ROSTER_CONFLICT);
    }

    @Test
    void unknown_groups() {
        assertThat(kinds(List.of(PLAN), List.of(Reports.of(RIGHT, Make.RIGHT, null)),
                List.of(new Placement(OTHER, null, null, null, "LH25A", null, null))))
                .contains(Kind.NOT_PLACED).doesNotContain(Kind.UNKNOWN_GROUP);
        assertThat(kinds(List.of(PLAN), List.of(Reports.of(RIGHT, Make.RIGHT, null)),
                List.of(new Placement(OTHER, null, null, null, "X", null, null)))).contains(Kind.UNKNOWN_GROUP);
    }

    @Test
    void text_dates_and_unknown_codes_come_from_the_reports_of_the_imports() {
        FileReport report = report("a.xlsx", Map.of("tutkinnonosat_999999", 3L), List.of(
                new Problem(Problem.Gravity.WARNING, "csv.text-date", "a.xlsx", 2L, "Alku", List.of("3")),
                new Problem(Problem.Gravity.ROW_LEFT_OUT, "csv.not-date", "a.xlsx", 5L, "Loppu", List.of("syksy 2026")),
                new Problem(Problem.Gravity.ROW_LEFT_OUT, "csv.not-date", "a.xlsx", 6L, "Loppu", List.of("31.2.2026")),
                new Problem(Problem.Gravity.WARNING, "csv.two-values", "a.xlsx", 4L, "Ryhmä", List.of())));
        List<QualityFinding> found = Quality.of(Cohort.EMPTY, List.of(report), TODAY);
        assertThat(found).extracting(QualityFinding::kind).containsExactly(
                Kind.ROSTER_CONFLICT, Kind.TEXT_DATES, Kind.UNKNOWN_CODES);
        assertThat(found.get(1).evidence()).containsExactly(new Evidence(Source.TABLE, "4"));
        assertThat(found.getLast().detail()).isEqualTo("tutkinnonosat_999999");
    }

    @Test
    void only_the_newest_file_of_a_source_is_asked() {
        FileReport old = report("old.xlsx", Map.of("x_1", 1L), List.of());
        FileReport fresh = report("new.xlsx", Map.of(), List.of());
        List<SnapshotInfo> imports = List.of(
                new SnapshotInfo(3, TODAY.atStartOfDay(), List.of(report("later.xlsx", Map.of("x_2", 1L), List.of()))),
                new SnapshotInfo(2, TODAY.atStartOfDay(), List.of(fresh)),
                new SnapshotInfo(1, TODAY.atStartOfDay(), List.of(old)));
        assertThat(Quality.newest(imports, 2)).containsExactly(fresh);
        assertThat(Quality.newest(imports, 1)).containsExactly(old);
    }

    @Test
    void the_worst_come_first() {
        List<QualityFinding> found = found(List.of(PLAN, Reports.plan(PLAN, "1.2.246.562.15.41024330545", null)),
                List.of(Make.right("2026-08-10").make()), List.of());
        assertThat(found).extracting(finding -> finding.kind().severity()).isSortedAccordingTo(
                (a, b) -> b.compareTo(a));
        assertThat(found).extracting(QualityFinding::kind)
                .containsExactly(Kind.PLAN_WITHOUT_RIGHT, Kind.WRONG_RIGHT_ID, Kind.NO_ESTIMATED_END);
    }

    @Test
    void flags_on_a_period_with_faulty_dates_are_doubtful_and_counted_apart() {
        Workplace wrong = new Workplace("Tuulipaja", "0149669-4", "Ohjaaja Olli", true, true, 2);
        Plan faulty = Make.plan("2026-08-12")
                .items(Make.vocational("106234", Make.workplace("p1", "2026-12-01", "2026-11-25", wrong)),
                        Make.vocational("106235", Make.workplace("p2", "2026-09-01", "2027-02-01", wrong)))
                .make();
        Cohort cohort = cohort(List.of(faulty), List.of(RIGHT), List.of(), List.of(), List.of());
        FlagRun run = FlagRun.of(cohort, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, TODAY);
        assertThat(run.flags()).filteredOn(flag -> "p1".equals(flag.item())).isNotEmpty().allMatch(Flag::doubtful);
        assertThat(run.flags()).filteredOn(flag -> "p2".equals(flag.item())).isNotEmpty().noneMatch(Flag::doubtful);
        long open = run.flags().stream().filter(Flag::open).count();
        long counted = run.openByStudyRight().values().stream().mapToLong(List::size).sum();
        assertThat(run.doubtful().get(Make.RIGHT)).isEqualTo((int) (open - counted)).isPositive();
    }

    @Test
    void a_missing_plan_under_a_wrong_id_is_doubtful() {
        StudyRight mistyped = Reports.of(Make.right("2026-08-10").estimatedEnd("2029-06-01").make(),
                "1.2.246.562.15.41024330545", RIGHT.learner());
        Cohort cohort = cohort(List.of(), List.of(mistyped, RIGHT), List.of(), List.of(), List.of());
        FlagRun run = FlagRun.of(cohort, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, TODAY);
        assertThat(run.flags()).filteredOn(flag -> flag.rule().id().equals("A1"))
                .extracting(Flag::studyRight, Flag::doubtful)
                .containsExactly(
                        tuple(Make.RIGHT, false),
                        tuple("1.2.246.562.15.41024330545", true));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_says_what_it_is_what_follows_and_where_it_is_mended(Kind kind) {
        QualityTexts texts = new QualityTexts();
        for (Language language : Language.values()) {
            assertThat(texts.title(language, kind)).isNotBlank();
            assertThat(texts.meaning(language, kind)).endsWith(".").doesNotContain("!");
            assertThat(texts.system(language, kind.system())).isNotBlank();
            assertThat(texts.doubtful(language)).isNotBlank();
        }
        assertThat(kind.severity().level()).isLessThan(3);
    }

    @Test
    void fifteen_thousand_students_do_not_take_fifteen_thousand_times_as_long() {
        List<Student> students = new ArrayList<>();
        for (int i = 0; i < 15_000; i++) {
            StudyRight right = Reports.of(RIGHT, "1.2.246.562.15.2000000" + (1000 + i),
                    new Learner("1.2.246.562.24.3000000" + (1000 + i), "Sama", "Nimi",
                            Make.day("2000-01-01").plusDays(i / 2), false));
            students.add(new Student(right.oid(), null, List.of(), Known.of(right),
                    Known.notInSource(), true));
        }
        Cohort cohort = Make.cohort(students.toArray(Student[]::new));
        assertTimeout(Duration.ofSeconds(20),
                () -> assertThat(Quality.of(cohort, TODAY)).hasSizeGreaterThan(15_000));
    }

    private static FileReport report(String file, Map<String, Long> codes, List<Problem> problems) {
        return new FileReport(file, Source.TABLE, FileReport.Status.WARNED, 1, 1, 0, 1, 0, 0, Map.of(), Map.of(), codes,
                problems);
    }

    private static List<Kind> kinds(List<Plan> plans, List<StudyRight> rights, List<Placement> rows) {
        return found(plans, rights, rows).stream().map(QualityFinding::kind).toList();
    }

    private static List<QualityFinding> found(List<Plan> plans, List<StudyRight> rights, List<Placement> rows) {
        return Quality.of(cohort(plans, rights, rows, List.of(), List.of()), TODAY);
    }

    private static Cohort cohort(
            List<Plan> plans, List<StudyRight> rights, List<Placement> rows, List<ReportedRight> reported,
            List<ListedStudent> listed) {
        return Joining.cohort(1, new Joining.Material(plans, rights, rows, reported, listed),
                Make.cohort().sources(), Set.of(), Reference.NONE);
    }
}
