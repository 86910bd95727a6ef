package fi.luotsi.core.rule.check;

import fi.luotsi.core.Make;
import fi.luotsi.core.code.Codes;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.History;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Language;
import java.time.LocalDate;
import java.util.List;

/** Runs all rules over one student on a day and picks what one rule found; nobody is left out wrongly ({@link Asked}). */
public record Checked(FlagRun run) {

    /** Runs all rules; {@code plan} or {@code right} may be null. */
    public static Checked on(String today, Plan plan, StudyRight right) {
        return on(today, Make.cohort(Make.student(plan, right)));
    }

    public static Checked on(String today, Student student) {
        return on(today, Make.cohort(student));
    }

    public static Checked on(String today, Cohort cohort) {
        Asked.inVain(cohort, History.NONE, Limits.DEFAULTS, LocalDate.parse(today));
        return new Checked(FlagRun.of(cohort, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, LocalDate.parse(today)));
    }

    /** Runs all rules over one student of whom earlier imports tell. */
    public static Checked on(String today, Student student, History history) {
        Asked.inVain(Make.cohort(student), history, Limits.DEFAULTS, LocalDate.parse(today));
        return new Checked(FlagRun.of(
                Make.cohort(student), history, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, LocalDate.parse(today)));
    }

    /** Severities (0–3) of what the rule found, hidden findings too, in order. */
    public List<Integer> severities(String rule) {
        return flags(rule).stream().map(flag -> flag.severity().level()).toList();
    }

    /** What the rule found, hidden findings too. */
    public List<Flag> flags(String rule) {
        return run.flags().stream().filter(flag -> flag.rule().id().equals(rule)).toList();
    }

    /** The arithmetic of the rule's first finding in Finnish. */
    public String sum(String rule) {
        return texts().sum(Language.FI, flags(rule).getFirst().rule(), flags(rule).getFirst().facts());
    }

    /** The line of the rule's first finding in Finnish. */
    public String line(String rule) {
        return texts().line(Language.FI, flags(rule).getFirst().rule(), flags(rule).getFirst().facts());
    }

    /** What hides the rule's findings, null = shown. */
    public List<String> hiddenBy(String rule) {
        return flags(rule).stream().map(Flag::hiddenBy).toList();
    }

    private static RuleTexts texts() {
        return new RuleTexts(AllRules.with(Limits.DEFAULTS), Codes.of(Cohort.EMPTY));
    }

    /** Keys of what the rule said was missing. */
    public List<String> missing(String rule) {
        return run.notComputed().stream().filter(n -> n.rule().equals(rule)).map(n -> n.missing()).toList();
    }
}
