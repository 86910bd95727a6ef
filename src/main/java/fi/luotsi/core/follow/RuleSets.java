package fi.luotsi.core.follow;

import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.StopClock;
import fi.luotsi.core.rule.check.AllRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules and limits of each unit on one day; units that have decided nothing of their own share one set. */
public final class RuleSets {

    private final RuleSet whole;
    private final Map<String, RuleSet> own;

    /** What the book says of a day; {@code unit} is the one looked at, null = all of them. */
    public RuleSets(LimitBook book, LocalDate day, @Nullable String unit) {
        this(set(book, day, unit), unit == null ? ofUnits(book, day) : Map.of());
    }

    /** One set for everybody. */
    RuleSets(RuleSet whole) {
        this(whole, Map.of());
    }

    private RuleSets(RuleSet whole, Map<String, RuleSet> own) {
        this.whole = whole;
        this.own = own;
    }

    private static Map<String, RuleSet> ofUnits(LimitBook book, LocalDate day) {
        Map<String, RuleSet> sets = new HashMap<>();
        book.units().forEach(unit -> sets.put(unit, set(book, day, unit)));
        return sets;
    }

    private static RuleSet set(LimitBook book, LocalDate day, @Nullable String unit) {
        Limits limits = book.on(day, unit);
        return new RuleSet(AllRules.with(limits), limits).inForce(day);
    }

    /** The set of those whose unit has decided nothing of its own; figures over all units use its limits. */
    public RuleSet whole() {
        return whole;
    }

    /** The set of a student's unit. */
    public RuleSet of(@Nullable String unit) {
        return unit == null ? whole : own.getOrDefault(unit, whole);
    }

    /** The stop-clock dates of a student's unit. */
    public StopClock stops(@Nullable String unit) {
        return of(unit).stops();
    }

    /** The set of a student's unit; the unit is not looked for where none has a set of its own. */
    RuleSet of(Student student) {
        return own.isEmpty() ? whole : of(student.unit());
    }

    /** Of these sets the one rule alone, as far as it is in them. */
    RuleSets only(String id) {
        Map<String, RuleSet> less = new HashMap<>();
        own.forEach((unit, set) -> less.put(unit, only(set, id)));
        return new RuleSets(only(whole, id), less);
    }

    private static RuleSet only(RuleSet set, String id) {
        return new RuleSet(set.rules().stream().filter(rule -> rule.card().id().equals(id)).toList(), set.limits());
    }

    /** The cards of all rules that are looked at for somebody, in the order of the student's path. */
    List<RuleCard> cards() {
        List<RuleSet> sets = new ArrayList<>(own.values());
        sets.addFirst(whole);
        Set<RuleCard> used = new HashSet<>();
        sets.forEach(set -> set.rules().forEach(rule -> used.add(rule.card())));
        if (own.isEmpty()) {
            return whole.rules().stream().map(Rule::card).toList();
        }
        return AllRules.with(Limits.DEFAULTS).stream().map(Rule::card).filter(used::contains).toList();
    }

    /** These sets less some rules, by id. */
    RuleSets without(Set<String> ids) {
        Map<String, RuleSet> less = new HashMap<>();
        own.forEach((unit, set) -> less.put(unit, without(set, ids)));
        return new RuleSets(without(whole, ids), less);
    }

    private static RuleSet without(RuleSet set, Set<String> ids) {
        return new RuleSet(
                set.rules().stream().filter(rule -> !ids.contains(rule.card().id())).toList(), set.limits());
    }
}
