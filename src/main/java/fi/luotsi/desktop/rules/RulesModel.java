package fi.luotsi.desktop.rules;

import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the Rules screen shows, gathered once for each standing; knows no control and no language.
 *
 * @param date the reporting date
 * @param unit the unit looked at, null = all of them
 * @param limits those in force on the date for that unit
 * @param phases the phases that have rules, in the order of the student's path
 * @param people what students are called, by study right
 */
record RulesModel(
        LocalDate date,
        @Nullable String unit,
        Limits limits,
        LimitBook book,
        List<PhaseRules> phases,
        Map<String, Person> people) {

    /** What is known of a rule on the reporting date. */
    enum State {
        COUNTED, NOT_IN_DATA, OFF, NOT_IN_FORCE
    }

    /** The rules of one phase, in their order. */
    record PhaseRules(Phase phase, List<RuleRow> rules) {

        /** Whether any of its rules could be computed. */
        boolean counted() {
            return rules.stream().anyMatch(row -> row.state() == State.COUNTED);
        }

        /** Whether every rule that is looked at lacks its data; false when none is looked at. */
        boolean lacking() {
            return !counted() && rules.stream().anyMatch(row -> row.state() == State.NOT_IN_DATA);
        }

        long flags() {
            return rules.stream().mapToLong(RuleRow::flags).sum();
        }
    }

    /**
     * A rule and how it stands.
     *
     * @param flags its open flags, those on faulty data included and those laid aside not; 0 unless it was counted
     * @param doubtful how many of them rest on faulty data
     * @param wrong how many have been judged wrong
     * @param all the open ones and those laid aside, of which the wrong ones are a part
     * @param students whose they are
     * @param missing key of the source that it lacks, null unless it is not in the data
     * @param partly how many students it could not be computed for though its sources are there, by what is missing
     */
    record RuleRow(
            RuleCard card, State state, long flags, long doubtful, int wrong, int all, Set<String> students,
            @Nullable String missing,
            Map<String, Integer> partly) {

        /** The share judged wrong in per cent, null when there is nothing to judge. */
        @Nullable Double wrongShare() {
            return all == 0 ? null : (Double) (100.0 * wrong / all);
        }
    }

    /**
     * A student.
     *
     * @param name null when no source tells it, or when the person is under turvakielto
     */
    record Person(@Nullable String name, @Nullable String group) {}

    /** All rules, in the order of the catalogue. */
    List<RuleRow> rows() {
        return phases.stream().flatMap(phase -> phase.rules().stream()).toList();
    }

    /** The row of a rule, or null. */
    @Nullable RuleRow row(String id) {
        return rows().stream().filter(row -> row.card().id().equals(id)).findFirst().orElse(null);
    }

    /** How many rules are looked at. */
    long looked() {
        return rows().stream().filter(r -> r.state() == State.COUNTED || r.state() == State.NOT_IN_DATA).count();
    }

    /** How many rules could be computed. */
    long computed() {
        return rows().stream().filter(row -> row.state() == State.COUNTED).count();
    }

    /** Whether the unit has set any limit of the rule itself. */
    boolean own(RuleCard card) {
        return card.limits().stream().anyMatch(spec -> limits.isOwn(card, spec.name()));
    }

    /** Units that have another value than the one shown, when all units are looked at. */
    Map<String, Integer> elsewhere(RuleCard card, LimitSpec spec) {
        Map<String, Integer> others = new TreeMap<>();
        if (unit == null) {
            for (String one : book.units()) {
                int value = book.on(date, one).of(card, spec.name());
                if (value != limits.of(card, spec.name())) {
                    others.put(one, value);
                }
            }
        }
        return others;
    }

    /**
     * The decision about a limit that is in force on a day for exactly these units, which another decision would take
     * the place of; null = none.
     *
     * @param whose null = all units
     */
    @Nullable LimitChange inForce(String key, LocalDate day, @Nullable String whose) {
        LimitChange last = null;
        for (LimitChange change : book.changes()) {
            boolean same = change.key().equals(key) && Objects.equals(change.unit(), whose);
            if (same && !change.from().isAfter(day) && (last == null || !change.from().isBefore(last.from()))) {
                last = change;
            }
        }
        return last;
    }

    /** The decisions about a rule, or about the clock, the newest first. */
    List<LimitChange> history(String rule) {
        return book.changes().stream().filter(change -> change.rule().equals(rule)).toList().reversed();
    }
}
