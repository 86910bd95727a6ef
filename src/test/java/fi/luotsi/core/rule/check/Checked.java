package fi.luotsi.core.rule.check;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Limits;
import java.time.LocalDate;
import java.util.List;

/** Runs all rules over one student on a day and picks what one rule found. */
public record Checked(FlagRun run) {

    /** Runs all rules; {@code plan} or {@code right} may be null. */
    public static Checked on(String today, Plan plan, StudyRight right) {
        return on(today, Make.cohort(Make.student(plan, right)));
    }

    public static Checked on(String today, Student student) {
        return on(today, Make.cohort(student));
    }

    public static Checked on(String today, Cohort cohort) {
        return new Checked(FlagRun.of(cohort, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, LocalDate.parse(today)));
    }

    /** Severities (0–3) of what the rule found, hidden findings too, in order. */
    public List<Integer> severities(String rule) {
        return flags(rule).stream().map(flag -> flag.severity().level()).toList();
    }

    /** What the rule found, hidden findings too. */
    public List<Flag> flags(String rule) {
        return run.flags().stream().filter(flag -> flag.rule().id().equals(rule)).toList();
    }

    /** Keys of what the rule said was missing. */
    public List<String> missing(String rule) {
        return run.notComputed().stream().filter(n -> n.rule().equals(rule)).map(n -> n.missing()).toList();
    }
}
