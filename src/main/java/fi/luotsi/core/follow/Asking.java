package fi.luotsi.core.follow;

import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Needs;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Situation;
import java.util.ArrayList;
import java.util.List;

/** The rules of a set that are asked about students of whom the same is known, and what those lack that are not asked. */
final class Asking {

    /** The one rule that is asked of a revoked right. */
    static final String LEFT = "K2";

    private final int met;
    private final boolean plan;
    private final boolean neverWas;
    private final Rule[] rules;
    private final long[] about;
    private final List<Findings.Unsaid> lacking = new ArrayList<>();

    /**
     * Of the rules of a set.
     *
     * @param met what is known of the students, as {@link Needs#bits}
     * @param plan whether they have a plan; where there is none, rule A1 says it
     * @param neverWas whether their rights have been revoked or invalidated
     */
    Asking(List<Rule> all, int met, boolean plan, boolean neverWas) {
        this.met = met;
        this.plan = plan;
        this.neverWas = neverWas;
        List<Rule> asked = new ArrayList<>();
        for (Rule rule : all) {
            RuleCard card = rule.card();
            int needs = Needs.bits(card.needs());
            if ((neverWas && !card.id().equals(LEFT)) || (!plan && Needs.onPlan(needs))) {
                continue;
            }
            String missing = Needs.missing(needs, met);
            if (missing == null) {
                asked.add(rule);
            } else {
                lacking.add(new Findings.Unsaid(card, missing));
            }
        }
        rules = asked.toArray(new Rule[0]);
        about = new long[rules.length];
        for (int i = 0; i < rules.length; i++) {
            about[i] = rules[i].card().traits();
        }
    }

    boolean isFor(int known, boolean withPlan, boolean revoked) {
        return met == known && plan == withPlan && neverWas == revoked;
    }

    /** Asks those rules that are about something the student has. */
    void ask(Situation situation, Findings findings) {
        long traits = situation.traits();
        for (int i = 0; i < rules.length; i++) {
            if ((about[i] & traits) != 0) {
                rules[i].check(situation, findings);
            }
        }
    }

    /** The rules that are not asked because of what is not known. */
    List<Findings.Unsaid> lacking() {
        return lacking;
    }
}
