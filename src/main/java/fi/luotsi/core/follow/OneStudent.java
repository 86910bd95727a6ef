package fi.luotsi.core.follow;

import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.quality.QualityFinding;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Precedence;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.Untold;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the rules about one student after another, settles what they find, and gathers the flags. */
final class OneStudent {

    /** Room for so many flags of a student is made beforehand. */
    private static final int FLAGS = 8;

    private final Doubts doubts;
    private final List<Flag> flags;
    private final List<NotComputed> notComputed;
    private final Tally tally = new Tally();
    private final Findings findings = new Findings(true);
    /** Of each finding of this student the place of its rule in the set. */
    private int[] places = {};

    /** @param students how many will be asked about, as far as known */
    OneStudent(Doubts doubts, int students) {
        this.doubts = doubts;
        flags = new ArrayList<>(FLAGS * students);
        notComputed = new ArrayList<>(FLAGS * students);
    }

    /** The flags of all students asked about so far, one student after another. */
    List<Flag> flags() {
        return flags;
    }

    /** What could not be said of them, in the same order. */
    List<NotComputed> notComputed() {
        return notComputed;
    }

    /** Of how many of them rules found something or could not be computed. */
    Tally tally() {
        return tally;
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
        Asking asking = asking(situation, set);
        asking.ask(situation, findings);
        tally.student(situation, set, asking);
        unsaid(situation, asking.lacking());
        unsaid(situation, findings.unsaid());
        findings.unsaid().forEach(tally::unsaid);
        if (findings.size() > 0) {
            settle(situation, set);
        }
    }

    private void unsaid(Situation situation, List<Findings.Unsaid> some) {
        String oid = situation.student().studyRight();
        for (int i = 0; i < some.size(); i++) {
            Findings.Unsaid one = some.get(i);
            notComputed.add(new NotComputed(one.rule().id(), oid, one.missing()));
        }
    }

    private static Asking asking(Situation situation, RuleSet set) {
        StatePeriod ended = situation.ended() ? situation.state() : null;
        return set.asking(
                situation.needsMet(), situation.planOrNull() != null, ended != null && ended.neverWas());
    }

    /** Asks all rules of a set that have what they need and are about something the student has. */
    static void ask(Situation situation, RuleSet set, Findings findings) {
        asking(situation, set).ask(situation, findings);
    }

    private void settle(Situation situation, RuleSet set) {
        List<@Nullable String> hiddenBy = hiddenBy(set);
        List<QualityFinding> faults = doubts.of(situation);
        String oid = situation.student().studyRight();
        int count = findings.size();
        for (int from = 0, i = 0; from < count; from = i) {
            RuleCard rule = findings.rule(from);
            RuleSet.Speaker speaker = set.speaker(places[from]);
            Untold untold = new Untold(speaker.rule(), situation);
            String state = stateHides(situation, rule.id());
            for (; i < count && findings.rule(i) == rule; i++) {
                String item = findings.item(i);
                String limit = findings.limit(i);
                flags.add(new Flag(
                        rule, oid, item, findings.about(i), findings.severity(i),
                        state == null && hiddenBy != null ? hiddenBy.get(i) : state, untold.facts(i - from),
                        limit == null ? null : speaker.used(limit), Doubts.about(rule, item, faults)));
            }
            tally.found(places[from]);
        }
    }

    /**
     * Finds the places of the rules, and by what each finding is hidden; null when none of the rules that found
     * something hides others.
     */
    private @Nullable List<@Nullable String> hiddenBy(RuleSet set) {
        int count = findings.size();
        if (places.length < count) {
            places = new int[2 * count];
        }
        boolean hides = false;
        int place = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || findings.rule(i) != findings.rule(i - 1)) {
                place = set.place(findings.rule(i), place);
                hides |= set.speaker(place).hides();
            }
            places[i] = place;
        }
        return hides ? Precedence.hiddenBy(findings.list()) : null;
    }

    /** An ended right leaves only family F and K2 in sight, a suspended one F and G4 (ehoks.md 5.13). */
    private static @Nullable String stateHides(Situation situation, String rule) {
        if (situation.ended()) {
            return rule.startsWith("F") || rule.equals(Asking.LEFT) ? null : Flag.ENDED;
        }
        if (situation.suspended()) {
            return rule.startsWith("F") || rule.equals("G4") ? null : Flag.SUSPENDED;
        }
        return null;
    }
}
