package fi.luotsi.core.follow;

import fi.luotsi.core.plan.Parts;
import fi.luotsi.core.rule.Finding;
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
        List<Look> looks = Parts.of(situations.size(), (from, to) -> {
            Look look = new Look(question);
            situations.subList(from, to).forEach(look::at);
            return look;
        });
        int flagsNow = shown.getOrDefault(rule, 0);
        int flagsThen = flagsNow;
        int near = 0;
        List<Change> changes = new ArrayList<>();
        for (Look look : looks) {
            flagsThen += look.more;
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

    /** What has been found of some of the students; used by one thread. */
    private final class Look {
        private final Question question;
        private final Findings here = new Findings(true);
        private final Findings there = new Findings(true);
        private final List<Change> changes = new ArrayList<>();
        private int more;
        private int near;

        Look(Question question) {
            this.question = question;
        }

        void at(Situation situation) {
            if (differ(situation, question.nowAlone, question.thenAlone)) {
                String rule = question.rule;
                List<Flag> all = inSight.getOrDefault(situation.student().studyRight(), List.of());
                List<Flag> before = question.alone ? of(all, rule) : all;
                RuleSets then = question.alone ? question.thenAlone : question.then;
                List<Flag> after = shown(FlagRun.ofOne(situation, then.of(situation.student())));
                more += of(after, rule).size() - of(before, rule).size();
                Change change = new Change(situation.student().studyRight(), less(after, before), less(before, after));
                if (!change.come.isEmpty() || !change.go.isEmpty()) {
                    changes.add(change);
                }
            }
            if (question.low != null && question.high != null && differ(situation, question.low, question.high)) {
                near++;
            }
        }

        /** Whether one rule with two limits says two things of a student, whatever limit it names. */
        private boolean differ(Situation situation, RuleSets one, RuleSets other) {
            List<Finding> a = found(situation, one, here);
            List<Finding> b = found(situation, other, there);
            if (a.size() != b.size()) {
                return true;
            }
            for (int i = 0; i < a.size(); i++) {
                if (a.get(i).severity() != b.get(i).severity() || !Objects.equals(a.get(i).item(), b.get(i).item())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Other stop-clock dates: all rules, over those whose clock they would touch. */
    private Answer clock(RuleSets then) {
        int flagsNow = 0;
        int flagsThen = 0;
        List<Change> changes = new ArrayList<>();
        for (Situation situation : situations) {
            String right = situation.student().studyRight();
            List<Flag> before = inSight.getOrDefault(right, List.of());
            StopClock stops = then.stops(situation.student().unit());
            List<Flag> after = stops.equals(situation.stops()) ? before
                    : shown(FlagRun.ofOne(situation.stopping(stops), then.of(situation.student())));
            flagsNow += before.size();
            flagsThen += after.size();
            Change change = new Change(right, less(after, before), less(before, after));
            if (!change.come.isEmpty() || !change.go.isEmpty()) {
                changes.add(change);
            }
        }
        return new Answer(flagsNow, flagsThen, changes, 0);
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

    private static List<Flag> shown(List<Flag> flags) {
        List<Flag> shown = new ArrayList<>(flags.size());
        for (Flag flag : flags) {
            if (flag.hiddenBy() == null) {
                shown.add(flag);
            }
        }
        return shown;
    }

    private static List<Finding> found(Situation situation, RuleSets sets, Findings findings) {
        findings.clear();
        OneStudent.ask(situation, sets.of(situation.student()), findings, null);
        return findings.list();
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
