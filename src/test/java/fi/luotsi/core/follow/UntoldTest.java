package fi.luotsi.core.follow;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.History;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Finding;
import fi.luotsi.core.rule.GroupPlans;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The facts of flags, which are worked out when they are read. */
class UntoldTest {

    private static final LocalDate TODAY = Make.day("2026-11-23");

    /** Counts how often it is asked, and finds one item twice. */
    private static final class Counting implements Rule {
        private final RuleCard card = new RuleCard(
                "D2", Phase.PLAN, List.of(Severity.SERIOUS, Severity.NOTICE), new Basis(Origin.LAW, "x"), List.of(),
                Set.of(), Set.of("left"), List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null);
        private int asked;

        @Override
        public RuleCard card() {
            return card;
        }

        @Override
        public void check(Situation situation, Findings findings) {
            asked++;
            findings.about(card, Severity.NOTICE).item("a").fact("left", 1).add();
            findings.about(card, Severity.NOTICE).item("b").fact("left", 2).add();
            findings.about(card, Severity.SERIOUS).item("a").fact("left", 3).add();
            findings.about(card, Severity.NOTICE).item("c").fact("left", 4).add();
        }
    }

    private static List<Map<String, Fact>> facts(Situation situation, RuleSet set) {
        Findings told = new Findings();
        OneStudent.ask(situation, set, told);
        return told.list().stream().map(Finding::facts).toList();
    }

    @Test
    void a_flag_has_the_facts_that_its_rule_tells() {
        RuleSet set = new RuleSets(LimitBook.EMPTY, TODAY, null).whole();
        Student late = Make.student(
                Make.plan("2026-01-10").items(Make.vocational("1"), Make.vocational("2")).make(),
                Make.right("2025-12-01").estimatedEnd("2027-01-31").results().make());
        int flags = 0;
        for (Cohort cohort : List.of(Make.cohort(late), EdgeStudents.cohorts().get(1))) {
            for (Situation situation : GroupPlans.situations(cohort, History.NONE, TODAY)) {
                List<Flag> found = FlagRun.ofOne(situation, set);
                assertThat(found).extracting(Flag::facts).containsExactlyElementsOf(facts(situation, set));
                assertThat(found).extracting(flag -> flag.apart().facts())
                        .containsExactlyElementsOf(facts(situation, set));
                flags += found.size();
            }
        }
        assertThat(flags).isGreaterThan(5);
    }

    @Test
    void a_rule_is_asked_again_when_a_fact_is_read_and_only_once() {
        Counting rule = new Counting();
        FlagRun run = FlagRun.of(
                Make.cohort(Make.student(null, Make.right("2026-01-10").make())), List.of(rule), Limits.DEFAULTS, TODAY);
        assertThat(rule.asked).isEqualTo(1);
        assertThat(run.flags()).extracting(Flag::item).containsExactly("a", "b", "c");
        assertThat(run.flags()).extracting(Flag::severity)
                .containsExactly(Severity.SERIOUS, Severity.NOTICE, Severity.NOTICE);
        assertThat(rule.asked).isEqualTo(1);
        assertThat(run.flags()).extracting(Flag::facts).containsExactly(
                Map.of("left", new Fact.Count(3)), Map.of("left", new Fact.Count(2)),
                Map.of("left", new Fact.Count(4)));
        assertThat(rule.asked).isEqualTo(2);
        assertThat(run.flags()).extracting(Flag::apart).isEqualTo(run.flags());
        assertThat(run.withoutFacts().flags()).extracting(Flag::facts).containsOnly(Map.of());
        assertThat(rule.asked).isEqualTo(2);
    }
}
