package fi.luotsi.core.rule;

/**
 * One rule of ehoks.md section 5: a plain look at one student's situation on the reporting date.
 *
 * <p>Limits come in through the constructor, the day with the situation; a rule keeps no state and asks no clock. A rule
 * is called only when every source it needs has been imported and knows this student (see {@link RuleCard#needs()}).
 * Precedence, ended and suspended rights are not a rule's business: {@link fi.luotsi.core.follow.FlagRun} settles them.
 */
public interface Rule {

    /** What the rule is called, who set its limits, what it needs and who acts: the same for every student. */
    RuleCard card();

    /** Adds a finding for each matter that is so on the situation's date; adds nothing when all is well. */
    void check(Situation situation, Findings findings);
}
