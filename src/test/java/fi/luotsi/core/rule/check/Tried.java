package fi.luotsi.core.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.code.Codes;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Language;
import java.time.LocalDate;

/** What tests of rules about items and periods have in common; the study right began long before. */
public final class Tried {

    private static final String START = "2020-08-10";
    private static final RuleTexts TEXTS = new RuleTexts(AllRules.with(Limits.DEFAULTS), Codes.of(Cohort.EMPTY));

    private Tried() {}

    /** Runs all rules over a plan with these items. */
    public static Checked on(String today, PlanItem... items) {
        return on(today, Make.right(START).make(), items);
    }

    /** Runs all rules over a plan with these items; {@code right} null = not in KOSKI. */
    public static Checked on(String today, StudyRight right, PlanItem... items) {
        return Checked.on(today, Make.plan("2026-08-20").items(items).make(), right);
    }

    /** Runs all rules over a plan with one vocational unit of these periods. */
    public static Checked periods(String today, LearningPeriod... periods) {
        return on(today, Make.vocational("106234", (Object[]) periods));
    }

    /** As {@link #periods(String, LearningPeriod...)} with a right; null = not in KOSKI. */
    public static Checked periods(String today, StudyRight right, LearningPeriod... periods) {
        return on(today, right, Make.vocational("106234", (Object[]) periods));
    }

    /** A study right with these results of KOSKI. */
    public static StudyRight results(UnitResult... results) {
        return Make.right(START).results(results).make();
    }

    /** Expects one flag of the rule that a suspended right hides as such, and an ended one likewise. */
    public static void hiddenByState(String rule, String today, PlanItem... items) {
        String yesterday = LocalDate.parse(today).minusDays(1).toString();
        for (String[] pair : new String[][] {
            {"valiaikaisestikeskeytynyt", Flag.SUSPENDED}, {"eronnut", Flag.ENDED}, {"valmistunut", Flag.ENDED}
        }) {
            StudyRight right = Make.right(START).state(yesterday, pair[0]).make();
            assertThat(on(today, right, items).flags(rule))
                    .as(pair[0]).extracting(Flag::hiddenBy).containsExactly(pair[1]);
        }
    }

    /** Expects that the rule says "not computed", and nothing else, when KOSKI has no results. */
    public static void notComputedWithoutResults(String rule, String today, PlanItem... items) {
        for (StudyRight right : new StudyRight[] {Make.right(START).noResults().make(), null}) {
            Checked checked = on(today, right, items);
            assertThat(checked.flags(rule)).isEmpty();
            assertThat(checked.missing(rule)).containsExactly("koski-results");
        }
    }

    /** The arithmetic of the rule's first flag in Finnish. */
    public static String sum(Checked checked, String rule) {
        Flag flag = checked.flags(rule).getFirst();
        return TEXTS.sum(Language.FI, flag.rule(), flag.facts());
    }

    /** The line of the rule's first flag in Finnish. */
    public static String line(Checked checked, String rule) {
        Flag flag = checked.flags(rule).getFirst();
        return TEXTS.line(Language.FI, flag.rule(), flag.facts());
    }
}
