package fi.luotsi.core.follow;

import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.quality.QualityFinding;
import fi.luotsi.core.rule.Finding;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Needs;
import fi.luotsi.core.rule.Precedence;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.Situation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the rules about one student after another, settles what they find, and gathers the flags. */
final class OneStudent {

    /** The one rule that is asked of a revoked right. */
    private static final String LEFT = "K2";

    private final Doubts doubts;
    private final List<Flag> flags = new ArrayList<>();
    private final List<NotComputed> notComputed = new ArrayList<>();
    private final Findings findings = new Findings();

    OneStudent(Doubts doubts) {
        this.doubts = doubts;
    }

    /** The flags of all students asked about so far, one student after another. */
    List<Flag> flags() {
        return flags;
    }

    /** What could not be said of them, in the same order. */
    List<NotComputed> notComputed() {
        return notComputed;
    }

    /** The flags of this student alone; those gathered so far are forgotten. Good until the next student. */
    List<Flag> alone(Situation situation, RuleSet set) {
        flags.clear();
        notComputed.clear();
        run(situation, set);
        return flags;
    }

    void run(Situation situation, RuleSet set) {
        findings.clear();
        String oid = situation.student().studyRight();
        ask(situation, set, findings, notComputed);
        for (Findings.Unsaid unsaid : findings.unsaid()) {
            notComputed.add(new NotComputed(unsaid.rule().id(), oid, unsaid.missing()));
        }
        if (!findings.list().isEmpty()) {
            settle(situation, set);
        }
    }

    /**
     * Asks all rules of a set that have what they need and are about something the student has.
     *
     * @param notComputed where it is told what the others lack; null = nobody asks
     */
    static void ask(Situation situation, RuleSet set, Findings findings, @Nullable List<NotComputed> notComputed) {
        int met = situation.needsMet();
        long traits = situation.traits();
        boolean noPlan = situation.planOrNull() == null;
        StatePeriod ended = situation.ended() ? situation.state() : null;
        boolean neverWas = ended != null && ended.neverWas();
        Rule[] rules = set.array();
        int[] needs = set.needs();
        long[] about = set.about();
        for (int i = 0; i < rules.length; i++) {
            if (neverWas && !rules[i].card().id().equals(LEFT)) {
                continue;
            }
            if ((needs[i] & ~met) == 0) {
                if ((about[i] & traits) != 0 && !(noPlan && Needs.onPlan(needs[i]))) { // rule A1 says it
                    rules[i].check(situation, findings);
                }
            } else if (notComputed != null && !(noPlan && Needs.onPlan(needs[i]))) {
                notComputed.add(new NotComputed(
                        rules[i].card().id(), situation.student().studyRight(),
                        String.valueOf(Needs.missing(needs[i], met))));
            }
        }
    }

    private void settle(Situation situation, RuleSet set) {
        List<Finding> found = findings.list();
        List<@Nullable String> hiddenBy = Precedence.hiddenBy(found);
        List<QualityFinding> faults = doubts.of(situation);
        for (int i = 0; i < found.size(); i++) {
            Finding finding = found.get(i);
            String hider = stateHides(situation, finding.rule().id());
            String limit = finding.limit();
            flags.add(new Flag(
                    finding.rule(), situation.student().studyRight(), finding.item(), finding.about(),
                    finding.severity(), hider != null ? hider : hiddenBy.get(i), finding.facts(),
                    limit == null ? null : set.used(finding.rule(), limit), Doubts.about(finding, faults)));
        }
    }

    /** An ended right leaves only family F and K2 in sight, a suspended one F and G4 (ehoks.md 5.13). */
    private static @Nullable String stateHides(Situation situation, String rule) {
        if (situation.ended()) {
            return rule.startsWith("F") || rule.equals(LEFT) ? null : Flag.ENDED;
        }
        if (situation.suspended()) {
            return rule.startsWith("F") || rule.equals("G4") ? null : Flag.SUSPENDED;
        }
        return null;
    }
}
