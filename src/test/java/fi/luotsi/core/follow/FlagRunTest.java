package fi.luotsi.core.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.check.AllRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlagRunTest {

    /** Speaks about every student it is asked about. */
    private record Always(RuleCard card) implements Rule {

        static Always with(String id, LocalDate from, LocalDate to, Need... needs) {
            return new Always(new RuleCard(
                    id, Phase.PLAN, List.of(Severity.NOTICE), new Basis(Origin.LAW, "x"),
                    List.of(LimitSpec.days("days", 14)), Set.of(needs), Set.of("limit"), List.of(Actor.RT),
                    MendedIn.OWN_SYSTEM, from, to));
        }

        @Override
        public void check(Situation situation, Findings findings) {
            findings.about(card, Severity.NOTICE).limit("days", 14).add();
        }
    }

    private static FlagRun run(String today, Student student, Rule... rules) {
        return FlagRun.of(Make.cohort(student), List.of(rules), Limits.DEFAULTS, Make.day(today));
    }

    @Test
    void a_rule_is_run_only_while_it_is_in_force() {
        Rule rule = Always.with("B1", Make.day("2026-08-01"), Make.day("2026-12-31"));
        Student student = Make.student(Make.plan("2026-01-10").make(), null);
        assertThat(run("2026-07-31", student, rule).flags()).isEmpty();
        assertThat(run("2026-07-31", student, rule).rules()).isEmpty();
        assertThat(run("2026-08-01", student, rule).flags()).hasSize(1);
        assertThat(run("2026-12-31", student, rule).flags()).hasSize(1);
        assertThat(run("2027-01-01", student, rule).flags()).isEmpty();
    }

    @Test
    void suspended_shows_the_end_and_g4_and_ended_the_end_only() {
        Rule[] rules = {Always.with("B1", null, null), Always.with("F1", null, null), Always.with("G4", null, null)};
        Student suspended = Make.student(null, Make.right("2026-01-10")
                .state("2026-05-01", "valiaikaisestikeskeytynyt").make());
        assertThat(run("2026-06-01", suspended, rules).flags()).extracting(Flag::hiddenBy)
                .containsExactly("suspended", null, null);
        Student ended = Make.student(null, Make.right("2026-01-10").state("2026-05-01", "eronnut").make());
        assertThat(run("2026-06-01", ended, rules).flags()).extracting(Flag::hiddenBy)
                .containsExactly("ended", null, "ended");
    }

    @Test
    void rights_that_are_not_looked_at_give_no_rows() {
        Rule rule = Always.with("F1", null, null);
        assertThat(run("2026-06-01", Make.student(null, Make.right("2026-06-02").make()), rule).flags()).isEmpty();
        assertThat(run("2026-06-01", Make.student(null, Make.right("2026-01-01").includedIn("x").make()), rule)
                .flags()).isEmpty();
    }

    @Test
    void a_source_never_imported_is_told_once_and_a_gap_of_one_student_by_name() {
        Rule rule = Always.with("G2", null, null, Need.KOSKI);
        Cohort all = Make.cohort(Make.student(Make.plan("2026-01-10").make(), null));
        FlagRun none = FlagRun.of(new Cohort(1, all.students(), all.sources().subList(0, 1)), List.of(rule),
                Limits.DEFAULTS, Make.day("2026-06-01"));
        assertThat(none.notComputed()).containsExactly(new NotComputed("G2", null, "koski"));
        assertThat(none.computed()).isZero();
        FlagRun everybody = FlagRun.of(all, List.of(rule), Limits.DEFAULTS, Make.day("2026-06-01"));
        assertThat(everybody.notComputed()).containsExactly(new NotComputed("G2", Make.RIGHT, "koski"));
        assertThat(everybody.computed()).as("nobody could be looked at").isZero();
        assertThat(everybody.notInData()).containsEntry("G2", "koski");
        Student other = new Student("another right", Make.plan("2026-01-10").make(), List.of(),
                Known.of(Make.right("2026-01-01").make()), Known.notInSource(), true);
        FlagRun one = FlagRun.of(Make.cohort(all.students().getFirst(), other), List.of(rule), Limits.DEFAULTS,
                Make.day("2026-06-01"));
        assertThat(one.notComputed()).containsExactly(new NotComputed("G2", Make.RIGHT, "koski"));
        assertThat(one.computed()).isEqualTo(1);
        assertThat(one.notInData()).isEmpty();
    }

    @Test
    void the_limit_in_force_and_who_set_it_go_with_the_flag() {
        Limits own = Limits.DEFAULTS.with("B6.days", 30);
        Student student = Make.student(Make.plan("2026-01-10").noGoal().make(), Make.right("2026-01-10").make());
        FlagRun run = FlagRun.of(Make.cohort(student), AllRules.with(own), own, Make.day("2026-02-20"));
        Flag flag = run.flags().stream().filter(f -> f.rule().id().equals("B6")).findFirst().orElseThrow();
        assertThat(flag.limit()).isEqualTo(new Flag.LimitUsed("days", 30, RuleCard.LimitUnit.DAYS, Origin.UNIT, null));
        assertThat(run.openByStudyRight().get(Make.RIGHT)).contains(flag);
    }

    @Test
    void several_findings_under_one_key_are_one_row_with_the_highest_severity() {
        Findings findings = new Findings();
        RuleCard card = Always.with("D2", null, null).card();
        findings.about(card, Severity.NOTICE).item("a").add();
        findings.about(card, Severity.CRITICAL).item("a").add();
        findings.about(card, Severity.SERIOUS).item("a").add();
        findings.about(card, Severity.NOTICE).item("b").add();
        assertThat(findings.list()).extracting("item", "severity").containsExactly(
                tuple("a", Severity.CRITICAL),
                tuple("b", Severity.NOTICE));
    }
}
