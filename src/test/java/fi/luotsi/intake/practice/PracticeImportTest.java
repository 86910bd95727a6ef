package fi.luotsi.intake.practice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The practice data through the real import and all rules. */
class PracticeImportTest {

    /** Not D16, for which the requirements must be imported, nor D19, for which a whole group must be planned alike. */
    private static final String[] RULES = {
        "A1", "A2", "A3", "A4", "A5", "A7", "A8", "A9", "A10", "A11", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8",
        "C1", "C2", "C3", "C4", "C5", "C6", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10", "D11",
        "D12", "D13", "D14", "D15", "D17", "D18", "E1", "E2", "E4",
        "E5", "E8", "E9", "E10", "E13", "F1", "F2", "F3", "G1", "G2"};

    private static final LocalDate ANCHOR = LocalDate.of(2026, 11, 23);
    private static final List<Imported> WEEKS = new ArrayList<>();

    @BeforeAll
    static void importAll() {
        for (PracticeWeek week : new PracticeData(1, ANCHOR).weeks()) {
            WEEKS.add(Imported.of(week, week.taken().toLocalDate()));
        }
    }

    private static Set<Flag.Key> open(FlagRun run) {
        return run.flags().stream().filter(Flag::open).map(Flag::key).collect(Collectors.toSet());
    }

    /** Every seed, size and anchor: a Monday, a Sunday, the leap day, the middle of summer. */
    @ParameterizedTest
    @CsvSource({
        "1, 80, 2026-07-15", "2, 80, 2026-11-22", "3, 80, 2028-02-29", "1, 80, 2027-08-16",
        "2, 240, 2026-07-15", "3, 240, 2027-01-01", "1, 240, 2028-02-29", "3, 240, 2026-05-31"
    })
    void everyRuleFindsSomebodyAndAboutHalfAreInOrder(long seed, int students, LocalDate anchor) {
        PracticeWeek last = new PracticeData(seed, students, 6, anchor).weeks().getLast();
        Imported imported = Imported.of(last, anchor);

        assertThat(imported.rules()).contains(RULES);
        assertThat(imported.withoutFlags()).isBetween(35.0, 70.0);
        assertThat(imported.withPlan()).isBetween(90.0, 99.0);
        Set<String> shown = new HashSet<>(Set.of(RULES));
        shown.removeAll(Set.of("A3", "B4", "B8", "D5", "D11", "D14", "D15", "D17")); // Information only, never an open flag.
        assertThat(imported.run().flags().stream().filter(Flag::open).map(flag -> flag.rule().id())
                .collect(Collectors.toSet())).containsAll(shown);
    }

    @Test
    void theReaderFindsNothingButWhatIsPlanted() {
        for (Imported week : WEEKS) {
            assertThat(week.reports()).extracting(FileReport::source)
                    .containsExactly(Source.EHOKS, Source.KOSKI, Source.ROSTER);
            for (FileReport report : week.reports()) {
                assertThat(report.quarantined()).as(report.file()).isZero();
                assertThat(report.accepted()).as(report.file()).isGreaterThan(180);
                assertThat(report.unknownKeys()).as(report.file()).isEmpty();
                assertThat(report.unknownCodes()).as(report.file()).isEmpty();
                assertThat(report.problems()).as(report.file()).extracting(problem -> String.valueOf(problem.field()))
                        .isSubsetOf("turvakielto", "tyopaikan-y-tunnus", "osa-aikaisuustieto", "opiskeluoikeus-oid");
            }
            assertThat(week.reports().get(1).dropped()).containsKey("hetu");
        }
    }

    @Test
    void flagsAreMostlyNoticesAndSeriousWithAHandfulOfCritical() {
        Map<Severity, Integer> count = new HashMap<>();
        for (Flag flag : WEEKS.getLast().run().flags()) {
            if (flag.open()) {
                count.merge(flag.severity(), 1, Integer::sum);
            }
        }

        assertThat(count.get(Severity.CRITICAL)).isBetween(5, 16);
        assertThat(count.get(Severity.NOTICE)).isGreaterThan(25);
        assertThat(count.get(Severity.SERIOUS)).isGreaterThan(40);
    }

    @Test
    void flagsComeAndGoFromWeekToWeekAndCoverageImproves() {
        for (int i = 1; i < WEEKS.size(); i++) {
            Set<Flag.Key> before = open(WEEKS.get(i - 1).run());
            Set<Flag.Key> now = open(WEEKS.get(i).run());
            Set<Flag.Key> cleared = new HashSet<>(before);
            cleared.removeAll(now);
            Set<Flag.Key> added = new HashSet<>(now);
            added.removeAll(before);

            assertThat(added).as("new in week %d", i).hasSizeGreaterThan(2);
            if (i > 1) {
                assertThat(cleared).as("cleared in week %d", i).hasSizeGreaterThan(2);
            }
        }
        assertThat(WEEKS.getLast().withPlan()).isGreaterThan(WEEKS.getFirst().withPlan());
    }

    @Test
    void peopleJoinAndLeaveAndAPlanShrinks() {
        Set<String> first = rights(WEEKS.getFirst());
        Set<String> last = rights(WEEKS.getLast());

        assertThat(last).anyMatch(oid -> !first.contains(oid));
        assertThat(first).anyMatch(oid -> !last.contains(oid));
        assertThat(WEEKS.getFirst().cohort().students()).anyMatch(student -> {
            Student later = WEEKS.getLast().student(student.studyRight());
            return student.plan() != null && later != null && later.plan() != null
                    && later.plan().items().size() < student.plan().items().size();
        });
    }

    private static Set<String> rights(Imported week) {
        return week.cohort().students().stream().map(Student::studyRight).collect(Collectors.toSet());
    }

    @Test
    void allKindsOfStudentsAreThere() {
        List<Student> students = WEEKS.getLast().cohort().students();
        Set<String> states = new HashSet<>();
        Set<String> types = new HashSet<>();
        Set<String> units = new HashSet<>();
        Map<String, Integer> rights = new HashMap<>();
        for (Student student : students) {
            units.add(String.valueOf(student.unit()));
            student.right().map(right -> {
                StatePeriod state = right.stateOn(ANCHOR);
                states.add(state == null ? "" : state.state());
                right.performances().stream().map(Performance::type).forEach(types::add);
                rights.merge(right.learner() == null ? "" : String.valueOf(right.learner().oid()), 1, Integer::sum);
                return right;
            });
        }

        assertThat(states).contains("lasna", "valiaikaisestikeskeytynyt", "eronnut", "valmistunut");
        assertThat(types).contains("ammatillinentutkinto", "ammatillinentutkintoosittainen", "telma",
                "tuvakoulutuksensuoritus");
        assertThat(units).contains("Hyvinvointi", "Tekniikka");
        assertThat(rights).containsValue(2);
        assertThat(students).anyMatch(Student::protectedPerson)
                .anyMatch(student -> !student.placement().isKnown() && student.right().isKnown())
                .anyMatch(student -> student.right().orNull() != null && student.right().orNull().includedIn() != null)
                .anyMatch(student -> student.plan() != null && !student.plan().prior().isEmpty())
                .anyMatch(student -> student.plan() != null && !student.plan().learningSupport().isEmpty())
                .anyMatch(student -> student.plan() != null && !student.plan().tuvaParts().isEmpty());
    }
}
