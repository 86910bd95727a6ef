package fi.luotsi.core.follow;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.History;
import fi.luotsi.core.plan.Parts;
import fi.luotsi.core.rule.GroupPlans;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All rules over one cohort on one reporting date. The same cohort, rules, limits and date give the same result, always.
 *
 * @param flags all findings, hidden ones too, in the order of the cohort and then of the rules
 * @param notComputed what could not be said, and why
 * @param rules the cards of the rules that were run
 * @param notInData by the id of each rule that the data do not suffice for at all, the key of what is missing
 */
public record FlagRun(
        LocalDate date, List<Flag> flags, List<NotComputed> notComputed, List<RuleCard> rules,
        Map<String, String> notInData) {

    public FlagRun {
        flags = List.copyOf(flags);
        notComputed = List.copyOf(notComputed);
        rules = List.copyOf(rules);
        notInData = Map.copyOf(notInData);
    }

    /** How many of the rules could be computed. */
    public int computed() {
        return rules.size() - notInData.size();
    }

    /** Runs those of {@code all}, made with {@code limits}, that are in force on {@code date} over everybody. */
    public static FlagRun of(Cohort cohort, List<Rule> all, Limits limits, LocalDate date) {
        return of(cohort, History.NONE, all, limits, date);
    }

    /** As {@link #of(Cohort, List, Limits, LocalDate)}, with what the imports before the cohort's tell. */
    public static FlagRun of(Cohort cohort, History history, List<Rule> all, Limits limits, LocalDate date) {
        return of(cohort, history, new RuleSets(new RuleSet(all, limits).inForce(date)), date);
    }

    /** Runs the rules over everybody, over each student those of the student's unit. */
    public static FlagRun of(Cohort cohort, RuleSets sets, LocalDate date) {
        return of(cohort, History.NONE, sets, date);
    }

    /**
     * Runs the rules over everybody, over each student those of the student's unit.
     *
     * @param history what the imports before the cohort's tell
     */
    public static FlagRun of(Cohort cohort, History history, RuleSets sets, LocalDate date) {
        return of(cohort, history, GroupPlans.situations(cohort, history, date, sets::stops), sets, date);
    }

    /** Runs the rules over the cohort's situations as {@link GroupPlans} makes them. */
    public static FlagRun of(
            Cohort cohort, History history, List<Situation> situations, RuleSets sets, LocalDate date) {
        List<NotComputed> notComputed = new ArrayList<>();
        Map<String, String> missing = new HashMap<>();
        List<RuleCard> cards = sets.cards();
        for (RuleCard card : cards) {
            Need need = missingSource(card, cohort, history);
            if (need != null) {
                missing.put(card.id(), need.key());
                notComputed.add(new NotComputed(card.id(), null, need.key()));
            }
        }
        RuleSets possible = sets.without(missing.keySet());
        Doubts doubts = new Doubts(cohort);
        List<OneStudent> parts = Parts.of(situations.size(), (from, to) -> {
            OneStudent one = new OneStudent(doubts, to - from);
            for (Situation situation : situations.subList(from, to)) {
                one.run(situation, possible.of(situation.student()));
            }
            return one;
        });
        List<Flag> flags = new ArrayList<>(parts.stream().mapToInt(part -> part.flags().size()).sum());
        for (OneStudent part : parts) {
            flags.addAll(part.flags());
            notComputed.addAll(part.notComputed());
        }
        Tally.Counts counts = Tally.of(parts.stream().map(OneStudent::tally).toList());
        return new FlagRun(date, flags, notComputed, cards, NotInData.of(cards, missing, counts));
    }

    /** What rules say of one student, settled; faults in the data are left aside. */
    public static List<Flag> ofOne(Situation situation, RuleSet set) {
        OneStudent one = new OneStudent(Doubts.NONE, 1);
        one.run(situation, set);
        return one.flags();
    }

    /** The same run with its flags in other states. */
    FlagRun with(List<Flag> others) {
        return new FlagRun(date, others, notComputed, rules, notInData);
    }

    /** The same run whose flags tell no facts, so that it does not hold the records of those looked at. */
    public FlagRun withoutFacts() {
        return with(flags.stream().map(flag -> flag.with(Map.of())).toList());
    }

    /** How many open flags of each student rest on doubtful data; they are counted apart. */
    public Map<String, Integer> doubtful() {
        Map<String, Integer> map = new HashMap<>();
        for (Flag flag : flags) {
            if (flag.awaited() && flag.doubtful()) {
                map.merge(flag.studyRight(), 1, Integer::sum);
            }
        }
        return map;
    }

    /** The flags that are counted, by study right. */
    public Map<String, List<Flag>> openByStudyRight() {
        Map<String, List<Flag>> map = new HashMap<>();
        for (Flag flag : flags) {
            if (flag.counted()) {
                map.computeIfAbsent(flag.studyRight(), key -> new ArrayList<>()).add(flag);
            }
        }
        return map;
    }

    /** The need whose whole source has never been imported, or null. */
    private static @Nullable Need missingSource(RuleCard card, Cohort cohort, History history) {
        for (Need need : Need.values()) {
            if (card.needs().contains(need)) {
                boolean told = switch (need) {
                    case EHOKS, PLAN, PLAN_APPROVAL, PLAN_UPDATE -> cohort.plansTold();
                    case KOSKI, KOSKI_FILE, ESTIMATED_END -> cohort.rightsTold();
                    case KOSKI_RESULTS -> cohort.resultsTold();
                    case AGREEMENTS -> cohort.agreementsTold();
                    case STUDENT_YEARS -> cohort.studentYearsTold();
                    case EARLIER_PLANS -> history.hasPlans();
                    case EARLIER_RIGHTS -> history.hasRights();
                };
                if (!told) {
                    return need;
                }
            }
        }
        return null;
    }
}
