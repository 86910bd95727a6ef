package fi.luotsi.core.follow;

import fi.luotsi.core.plan.Parts;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Precedence;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.StopClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What would change on the reporting date if a limit were moved, before anything is decided.
 *
 * <p>The moved rule alone is run over everybody; where it says something else, all rules are run over that student, so
 * that flags which hide each other come out as they would. All processors take part.
 */
public final class WhatIf {

    private final List<Situation> situations;
    private final LimitBook book;
    private final LocalDate date;
    private final @Nullable String unit;
    private final Set<String> missing;
    private final RuleSets now;
    private final Map<String, List<Flag>> inSight = new HashMap<>();
    /** How many flags of each rule are in sight. */
    private final Map<String, Integer> shown = new HashMap<>();

    /**
     * The question's ground.
     *
     * @param situations those looked at
     * @param unit whose limit would be moved, null = that of all units
     * @param run the run of the same day: what could not be computed then cannot be computed with another limit
     */
    public WhatIf(List<Situation> situations, LimitBook book, LocalDate date, @Nullable String unit, FlagRun run) {
        this.situations = List.copyOf(situations);
        this.book = book;
        this.date = date;
        this.unit = unit;
        this.missing = new HashSet<>();
        run.notComputed().stream().filter(n -> n.studyRight() == null).forEach(n -> missing.add(n.rule()));
        for (Flag flag : run.flags()) {
            if (flag.hiddenBy() == null) {
                inSight.computeIfAbsent(flag.studyRight(), key -> new ArrayList<>()).add(flag);
            }
        }
        Set<String> asked = new HashSet<>();
        situations.forEach(situation -> asked.add(situation.student().studyRight()));
        inSight.keySet().retainAll(asked);
        inSight.values().forEach(flags -> flags.forEach(flag -> shown.merge(flag.rule().id(), 1, Integer::sum)));
        this.now = new RuleSets(book, date, unit).without(missing);
    }

    /**
     * The answer.
     *
     * @param flagsNow flags of the rule in sight today
     * @param flagsThen flags of the rule that would be
     * @param changes the students whose flags in sight would change, in the order of the cohort
     * @param near how many students the rule would say something else of if the limit were a tenth lower or higher
     *     than asked
     */
    public record Answer(int flagsNow, int flagsThen, List<Change> changes, int near) {}

    /**
     * A student whose flags in sight would change.
     *
     * @param come those that would come, or become heavier or lighter
     * @param go those that would go, or become heavier or lighter
     */
    public record Change(String studyRight, List<Flag> come, List<Flag> go) {}

    /**
     * Asks.
     *
     * @param rule id of a rule, or {@link LimitChange#CLOCK}: then the flags of all rules are counted, and none is near
     * @param limit name of one of its limits, or {@link LimitChange#ON}
     * @param value the value tried, null = what held before the unit decided
     */
    public Answer of(String rule, String limit, @Nullable Integer value) {
        RuleSets then = moved(rule, limit, value);
        if (rule.equals(LimitChange.CLOCK)) {
            return clock(then);
        }
        RuleSets nowAlone = now.only(rule);
        RuleSets thenAlone = then.only(rule);
        Integer tried = value(then.whole().limits(), then.whole().rules(), rule, limit);
        RuleSets low = tried == null ? null : moved(rule, limit, (int) Math.floor(tried * 0.9)).only(rule);
        RuleSets high = tried == null ? null : moved(rule, limit, (int) Math.ceil(tried * 1.1)).only(rule);
        Question question = new Question(
                rule, then, nowAlone, thenAlone, low, high, standsAlone(nowAlone, thenAlone));
        Answer moved = everybody((look, situation) -> look.limit(question, situation));
        int flagsNow = shown.getOrDefault(rule, 0);
        return new Answer(
                flagsNow, flagsNow + moved.flagsThen - moved.flagsNow, moved.changes, moved.near);
    }

    /** Other stop-clock dates: all rules, over those whose clock they would touch. */
    private Answer clock(RuleSets then) {
        return everybody((look, situation) -> look.clock(then, situation));
    }

    private Answer everybody(BiConsumer<Look, Situation> at) {
        List<Look> looks = Parts.of(situations.size(), (from, to) -> {
            Look look = new Look();
            situations.subList(from, to).forEach(situation -> at.accept(look, situation));
            return look;
        });
        int flagsNow = 0;
        int flagsThen = 0;
        int near = 0;
        List<Change> changes = new ArrayList<>();
        for (Look look : looks) {
            flagsNow += look.before;
            flagsThen += look.after;
            near += look.near;
            changes.addAll(look.changes);
        }
        return new Answer(flagsNow, flagsThen, changes, near);
    }

    /**
     * One limit of one rule moved.
     *
     * @param low the rule alone with the limit a tenth lower, null when it has no value that could be moved a little;
     *     {@code high} likewise
     * @param alone whether nothing but the rule's own flags can change
     */
    private record Question(
            String rule, RuleSets then, RuleSets nowAlone, RuleSets thenAlone, @Nullable RuleSets low,
            @Nullable RuleSets high, boolean alone) {}

    /** Looks at some of the students and gathers what would change; used by one thread. */
    private final class Look {
        private final Findings here = new Findings(true);
        private final Findings there = new Findings(true);
        private final OneStudent one = new OneStudent(Doubts.NONE, 1);
        private final List<Change> changes = new ArrayList<>();
        private int before;
        private int after;
        private int near;

        /** Counts the flags of the rule of those only of whom it would say something else. */
        void limit(Question question, Situation situation) {
            if (differ(situation, question.nowAlone, question.thenAlone)) {
                String rule = question.rule;
                List<Flag> all = inSight(situation);
                List<Flag> now = question.alone ? of(all, rule) : all;
                RuleSets then = question.alone ? question.thenAlone : question.then;
                List<Flag> later = settled(situation, then);
                before += of(now, rule).size();
                after += of(later, rule).size();
                change(situation, now, later);
            }
            if (question.low != null && question.high != null && differ(situation, question.low, question.high)) {
                near++;
            }
        }

        /** Counts all flags. */
        void clock(RuleSets then, Situation situation) {
            List<Flag> now = inSight(situation);
            StopClock stops = then.stops(situation.student().unit());
            List<Flag> later = stops.equals(situation.stops()) ? now : settled(situation.stopping(stops), then);
            before += now.size();
            after += later.size();
            change(situation, now, later);
        }

        private List<Flag> inSight(Situation situation) {
            return inSight.getOrDefault(situation.student().studyRight(), List.of());
        }

        private void change(Situation situation, List<Flag> now, List<Flag> later) {
            Change change = new Change(situation.student().studyRight(), less(later, now), less(now, later));
            if (!change.come.isEmpty() || !change.go.isEmpty()) {
                changes.add(change);
            }
        }

        /** The flags in sight that rules would find of one student. */
        private List<Flag> settled(Situation situation, RuleSets sets) {
            List<Flag> found = one.alone(situation, sets.of(situation.student()));
            List<Flag> shown = new ArrayList<>(found.size());
            for (Flag flag : found) {
                if (flag.hiddenBy() == null) {
                    shown.add(flag);
                }
            }
            return shown;
        }

        /** Whether one rule with two limits says two things of a student, whatever limit it names. */
        private boolean differ(Situation situation, RuleSets one, RuleSets other) {
            return !found(situation, one, here).sameAs(found(situation, other, there));
        }
    }

    /** The value of a limit that can be moved a little; null for a switch and for a rule that is off. */
    private static @Nullable Integer value(Limits limits, List<Rule> rules, String rule, String limit) {
        for (Rule one : rules) {
            if (one.card().id().equals(rule)) {
                return one.card().limits().stream().filter(spec -> spec.name().equals(limit)).findFirst()
                        .map(spec -> limits.of(one.card(), limit)).orElse(null);
            }
        }
        return null;
    }

    private RuleSets moved(String rule, String limit, @Nullable Integer value) {
        LimitChange candidate = new LimitChange(rule, limit, value, unit, date, "", "", date.atStartOfDay());
        return new RuleSets(book.with(candidate), date, unit).without(missing);
    }

    /** Whether nothing but the rule's own flags can change. */
    private static boolean standsAlone(RuleSets... some) {
        for (RuleSets sets : some) {
            for (RuleCard card : sets.cards()) {
                if (!Precedence.standsAlone(card)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Flag> of(List<Flag> flags, String rule) {
        List<Flag> own = new ArrayList<>(flags.size());
        for (Flag flag : flags) {
            if (flag.rule().id().equals(rule)) {
                own.add(flag);
            }
        }
        return own;
    }

    private static Findings found(Situation situation, RuleSets sets, Findings findings) {
        findings.clear();
        OneStudent.ask(situation, sets.of(situation.student()), findings);
        return findings;
    }

    private static List<Flag> less(List<Flag> some, List<Flag> others) {
        List<Flag> rest = new ArrayList<>();
        for (Flag flag : some) {
            if (!has(others, flag)) {
                rest.add(flag);
            }
        }
        return rest;
    }

    /** Whether a student has the flag, as heavy as it is. */
    private static boolean has(List<Flag> flags, Flag flag) {
        for (Flag one : flags) {
            if (one.rule().id().equals(flag.rule().id()) && Objects.equals(one.item(), flag.item())
                    && one.severity() == flag.severity()) {
                return true;
            }
        }
        return false;
    }
}
