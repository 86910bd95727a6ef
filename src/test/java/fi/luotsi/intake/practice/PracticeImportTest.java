package fi.luotsi.intake.practice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.check.AllRules;
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

    /**
     * What practice data need not show: D16 wants imported requirements, D19 a whole group planned alike; E18, G6, H1 and H8
     * a table of the provider's own, K3 a report of KOSKI's; A6, B9, E22 and F7 want earlier imports and are tried with a store in
     * {@code EarlierImportsTest}.
     */
    private static final Set<String> NOT_SHOWN =
            Set.of("D16", "D19", "E18", "G6", "H1", "H8", "A6", "B9", "E22", "F7", "K3");

    /** Ids of the rules in force that somebody must show. */
    private static Set<String> rules(LocalDate day) {
        return AllRules.with(Limits.DEFAULTS).stream().map(Rule::card).filter(card -> card.inForce(day))
                .map(RuleCard::id).filter(id -> !NOT_SHOWN.contains(id)).collect(Collectors.toSet());
    }

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

        assertThat(imported.rules()).containsAll(rules(anchor));
        // Points come in leaps: rule G3 speaks of many who are in order. Of a few students nearly each has a story.
        assertThat(imported.withoutFlags("G3")).isBetween(students < 100 ? 25.0 : 35.0, 70.0);
        assertThat(imported.withPlan()).isBetween(90.0, 99.0);
        Set<String> shown = rules(anchor);
        // Information alone is never an open flag.
        AllRules.with(Limits.DEFAULTS).stream().map(Rule::card)
                .filter(card -> card.severities().equals(List.of(Severity.INFO)))
                .forEach(card -> shown.remove(card.id()));
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
                        .isSubsetOf("turvakielto", "tyopaikan-y-tunnus", "osa-aikaisuustieto", "opiskeluoikeus-oid",
                                "oppisopimuksen-perusta-koodi-uri");
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
