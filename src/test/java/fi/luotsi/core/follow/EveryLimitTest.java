package fi.luotsi.core.follow;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.History;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.GroupPlans;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.LimitUnit;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.intake.Intake;
import fi.luotsi.store.TestStores;
import fi.luotsi.work.FollowUp;
import fi.luotsi.work.ImportFiles;
import fi.luotsi.work.PracticeStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every limit of every rule, walked through the register: for some invented student the rule says one thing with the
 * limit at a value and another with the next one, and nothing changes beside. Where days count up to the reporting date
 * or on from it, the date is moved over the default limit as well.
 */
class EveryLimitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    /** Students tried of each limit. */
    private static final int TRIED = 4;

    /** Rules whose limits in days are counted up to the reporting date, 1, or on from it, −1. */
    private static final Map<String, Integer> DAYS_TO_TODAY = new TreeMap<>(Map.ofEntries(
            Map.entry("A1", 1), Map.entry("A8", 1), Map.entry("B1", 1), Map.entry("B2", 1), Map.entry("B6", 1),
            Map.entry("C1", 1), Map.entry("C2", 1), Map.entry("D2", -1), Map.entry("D3", 1), Map.entry("D4", 1),
            Map.entry("D6", -1), Map.entry("D7", -1), Map.entry("D10", 1), Map.entry("D12", 1), Map.entry("D16", 1),
            Map.entry("E1", -1), Map.entry("E2", -1), Map.entry("E8", -1), Map.entry("E9", -1), Map.entry("E10", -1),
            Map.entry("E13", 1), Map.entry("E20", -1), Map.entry("E21", -1), Map.entry("F1", 1), Map.entry("F2", -1),
            Map.entry("F5", 1), Map.entry("G4", 1), Map.entry("G5", 1)));

    @TempDir
    static Path temp;

    private static final List<Situation> PEOPLE = new ArrayList<>();

    @BeforeAll
    static void invent() throws Exception {
        ZoneId helsinki = ZoneId.of("Europe/Helsinki");
        ImportFiles files = new ImportFiles(
                new Intake(Clock.fixed(DAY.atTime(9, 0).atZone(helsinki).toInstant(), helsinki)));
        try (Keep keep = new PracticeStore(TestStores.door(), files).make(
                temp.resolve("practice"), "Rantatie", TestStores.PASSPHRASE.toCharArray(),
                new PracticeStore.Size(300, 1, 4, DAY), Progress.NONE)) {
            PEOPLE.addAll(new FollowUp(keep).standing(DAY, null, LimitBook.EMPTY, 1, Progress.NONE).situations());
        }
        for (Cohort cohort : EdgeStudents.cohorts()) {
            PEOPLE.addAll(GroupPlans.situations(cohort, History.NONE, DAY));
        }
    }

    /** What a rule says of a student with a limit at a value: how grave each finding is, and of which item. */
    private static List<String> said(RuleCard card, String limit, int value, Situation situation) {
        Limits limits = Limits.DEFAULTS.with(card.id() + "." + limit, value);
        Findings findings = new Findings();
        OneStudent.ask(situation, new RuleSet(List.of(rule(card, limits)), limits), findings);
        return findings.list().stream()
                .map(finding -> finding.severity() + " " + finding.item()).sorted().toList();
    }

    private static Rule rule(RuleCard card, Limits limits) {
        Rule known = AllRules.with(Limits.DEFAULTS).stream().filter(rule -> rule.card().id().equals(card.id()))
                .findFirst().orElseThrow();
        try {
            return known.getClass().getConstructor(Limits.class).newInstance(limits);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(card.id() + " has limits and is not made of any", e);
        }
    }

    /** A value after which something else is said; null when all values say the same. */
    private static @Nullable Integer edge(RuleCard card, LimitSpec spec, Situation situation) {
        int low = spec.min();
        int high = spec.max();
        List<String> first = said(card, spec.name(), low, situation);
        if (first.equals(said(card, spec.name(), high, situation))) {
            return null;
        }
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (said(card, spec.name(), middle, situation).equals(first)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @TestFactory
    Stream<DynamicTest> each_limit_has_a_hit_and_a_near_miss() {
        return AllRules.with(Limits.DEFAULTS).stream().map(Rule::card).flatMap(card -> card.limits().stream()
                .filter(spec -> !spec.fixed())
                .map(spec -> DynamicTest.dynamicTest(card.id() + "." + spec.name(), () -> look(card, spec))));
    }

    private void look(RuleCard card, LimitSpec spec) {
        int found = 0;
        boolean moved = false;
        for (Situation situation : PEOPLE) {
            Integer edge = edge(card, spec, situation);
            if (edge == null) {
                continue;
            }
            found++;
            assertThat(said(card, spec.name(), edge, situation)).as("%s at %s", situation.student().studyRight(), edge)
                    .isNotEqualTo(said(card, spec.name(), edge + 1, situation));
            moved = moved || overTheDefault(card, spec, edge, situation);
            if (found >= TRIED && (moved || !DAYS_TO_TODAY.containsKey(card.id()))) {
                break;
            }
        }
        assertThat(found).as("students of whom %s.%s decides; where there are none, add one to EdgeStudents",
                card.id(), spec.name()).isPositive();
        if (spec.unit() == LimitUnit.DAYS && DAYS_TO_TODAY.containsKey(card.id())) {
            assertThat(moved).as("the reporting date was moved over the default limit").isTrue();
        }
    }

    /** Whether the day on which the default limit begins or ceases to speak lies where the edge of today says. */
    private static boolean overTheDefault(RuleCard card, LimitSpec spec, int edge, Situation situation) {
        Integer way = DAYS_TO_TODAY.get(card.id());
        if (way == null || spec.unit() != LimitUnit.DAYS) {
            return false;
        }
        int limit = spec.value();
        // Of days gone the edge is hit and edge + 1 missed; of days left it is the other way round.
        LocalDate day = way > 0 ? DAY.plusDays(limit - edge) : DAY.plusDays(edge + 1 - limit);
        Situation then = on(day, situation);
        Situation before = on(day.minusDays(1), situation);
        return !said(card, spec.name(), limit, then).equals(said(card, spec.name(), limit, before))
                && said(card, spec.name(), limit + 1, then).equals(said(card, spec.name(), limit + 1, before));
    }

    private static Situation on(LocalDate day, Situation situation) {
        return new Situation(situation.student(), day, situation.reference(), situation.groupPlans(), situation.past(),
                situation.stops());
    }

    @Test
    void rules_named_here_have_a_limit_in_days() {
        assertThat(AllRules.with(Limits.DEFAULTS).stream().map(Rule::card)
                .filter(card -> card.limits().stream().anyMatch(spec -> spec.unit() == LimitUnit.DAYS && !spec.fixed()))
                .map(RuleCard::id)).containsAll(DAYS_TO_TODAY.keySet());
    }
}
