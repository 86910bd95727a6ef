package fi.luotsi.core.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Need;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every rule: what it says without its sources, outside its days of validity, and of rights not in force. */
class EverySourceTest {

    private static final String TODAY = "2026-11-16";
    private static final Set<Need> PLANS =
            EnumSet.of(Need.EHOKS, Need.PLAN, Need.PLAN_APPROVAL, Need.PLAN_UPDATE, Need.EARLIER_PLANS, Need.AGREEMENTS);
    private static final Set<Need> RIGHTS = EnumSet.of(
            Need.KOSKI, Need.KOSKI_FILE, Need.KOSKI_RESULTS, Need.ESTIMATED_END, Need.EARLIER_RIGHTS, Need.STUDENT_YEARS);

    /** A plan in which much is amiss. */
    private static final Plan PLAN = Make.plan("2025-01-10").updated(null).noGoal().noEmail()
            .items(Make.vocational("1", new LearningPeriod(
                            "j1", Make.day("2026-11-01"), Make.day("2026-11-20"), LearningPeriod.APPRENTICESHIP, null, null,
                            null, false, null, List.of(), null)),
                    Make.vocational("2", Make.school("2025-01-10", "2026-06-01"),
                            Make.demonstration("2026-06-01", "2026-06-02", List.of(), List.of())),
                    Make.vocational("3"))
            .prior(Make.prior("9", "2025-02-01")).support("2025-01-10", "2026-12-31").make();

    private static StudyRight right(String state) {
        return Make.right("2024-08-10").estimatedEnd("2026-11-10").state("2026-11-15", state).make();
    }

    static List<Rule> rules() {
        return EveryRuleTest.rules();
    }

    static Stream<Rule> ofLimitedValidity() {
        return rules().stream().filter(rule -> rule.card().validFrom() != null || rule.card().validTo() != null);
    }

    private static Cohort from(Student student, Source... sources) {
        return new Cohort(1, List.of(student), Stream.of(sources)
                .map(source -> new SourceAge(source, Make.day("2026-11-01").atStartOfDay(), 1)).toList());
    }

    private static boolean needs(RuleCard card, Set<Need> some) {
        return card.needs().stream().anyMatch(some::contains);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void says_so_when_no_plans_have_been_imported(Rule rule) {
        look(rule, from(Make.student(null, right("lasna")), Source.KOSKI), PLANS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void says_so_when_no_rights_have_been_imported(Rule rule) {
        look(rule, from(Make.student(PLAN, null), Source.EHOKS), RIGHTS);
    }

    private static void look(Rule rule, Cohort cohort, Set<Need> lacking) {
        String id = rule.card().id();
        Checked checked = Checked.on(TODAY, cohort);
        if (needs(rule.card(), lacking)) {
            assertThat(checked.flags(id)).as("flags").isEmpty();
            assertThat(checked.missing(id)).as("what is missing").hasSize(1);
            assertThat(checked.run().notInData()).containsKey(id);
        } else {
            assertThat(checked.run().rules()).extracting(RuleCard::id).contains(id);
        }
    }

    @ParameterizedTest
    @MethodSource("ofLimitedValidity")
    void is_run_from_its_first_day_to_its_last(Rule rule) {
        LocalDate from = rule.card().validFrom();
        LocalDate to = rule.card().validTo();
        if (from != null) {
            assertThat(run(from.minusDays(1))).doesNotContain(rule.card().id());
            assertThat(run(from)).contains(rule.card().id());
        }
        if (to != null) {
            assertThat(run(to)).contains(rule.card().id());
            assertThat(run(to.plusDays(1))).doesNotContain(rule.card().id());
        }
    }

    private static List<String> run(LocalDate day) {
        Cohort cohort = from(Make.student(PLAN, right("lasna")), Source.EHOKS, Source.KOSKI);
        return FlagRun.of(cohort, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, day).rules().stream()
                .map(RuleCard::id).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leaves_in_sight_of_a_right_not_in_force_what_ehoks_5_13_leaves(Rule rule) {
        String id = rule.card().id();
        for (String state : List.of("valiaikaisestikeskeytynyt", "eronnut", "valmistunut", "katsotaaneronneeksi")) {
            boolean suspended = state.equals("valiaikaisestikeskeytynyt");
            boolean seen = id.startsWith("F") || (suspended ? id.equals("G4") : id.equals("K2"));
            Checked checked = Checked.on(TODAY, PLAN, right(state));
            assertThat(checked.flags(id)).as(state).allSatisfy(flag -> {
                if (!seen) {
                    assertThat(flag.hiddenBy()).isEqualTo(suspended ? Flag.SUSPENDED : Flag.ENDED);
                }
            });
            assertThat(checked.run().flags()).as("something is found at all").hasSizeGreaterThan(10);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void gives_no_row_of_rights_that_are_not_looked_at(Rule rule) {
        for (StudyRight right : List.of(
                right("mitatoity"), right("peruutettu"),
                Make.right("2024-08-10").estimatedEnd("2026-11-10").includedIn("1.2.246.562.15.73222573930").make(),
                Make.right("2026-11-17").make())) {
            assertThat(Checked.on(TODAY, PLAN, right).flags(rule.card().id())).isEmpty();
        }
    }
}
