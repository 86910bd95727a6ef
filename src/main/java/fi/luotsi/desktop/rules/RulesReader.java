package fi.luotsi.desktop.rules;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.NotComputed;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.desktop.rules.RulesModel.Person;
import fi.luotsi.desktop.rules.RulesModel.PhaseRules;
import fi.luotsi.desktop.rules.RulesModel.RuleRow;
import fi.luotsi.desktop.rules.RulesModel.State;
import fi.luotsi.work.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers what the Rules screen shows, off the FX thread. */
final class RulesReader {

    private final Standing standing;
    private final Map<String, List<Flag>> flags = new HashMap<>();
    private final Map<String, Integer> all = new HashMap<>();
    private final Map<String, List<NotComputed>> notComputed = new HashMap<>();
    private final Set<RuleCard> looked;

    private RulesReader(Standing standing) {
        this.standing = standing;
        this.looked = new HashSet<>(standing.run().rules());
        for (Flag flag : standing.run().flags()) {
            if (flag.open()) {
                all.merge(flag.rule().id(), 1, Integer::sum);
            }
            if (flag.awaited()) {
                flags.computeIfAbsent(flag.rule().id(), key -> new ArrayList<>()).add(flag);
            }
        }
        for (NotComputed one : standing.run().notComputed()) {
            notComputed.computeIfAbsent(one.rule(), key -> new ArrayList<>()).add(one);
        }
    }

    static RulesModel read(Standing standing, LimitBook book) {
        return new RulesReader(standing).model(book);
    }

    private RulesModel model(LimitBook book) {
        List<RuleCard> cards = AllRules.with(Limits.DEFAULTS).stream().map(Rule::card).toList();
        List<PhaseRules> phases = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            List<RuleRow> rows = cards.stream().filter(card -> card.phase() == phase).map(this::row).toList();
            if (!rows.isEmpty()) {
                phases.add(new PhaseRules(phase, rows));
            }
        }
        return new RulesModel(standing.date(), standing.unit(), standing.limits(), book, phases, people());
    }

    private RuleRow row(RuleCard card) {
        if (!looked.contains(card)) {
            State state = card.inForce(standing.date()) ? State.OFF : State.NOT_IN_FORCE;
            return new RuleRow(card, state, 0, 0, 0, 0, Set.of(), null, Map.of());
        }
        List<NotComputed> gaps = notComputed.getOrDefault(card.id(), List.of());
        List<Flag> own = flags.getOrDefault(card.id(), List.of());
        Map<String, Integer> partly = new TreeMap<>();
        gaps.forEach(gap -> partly.merge(gap.missing(), 1, Integer::sum));
        String missing = standing.run().notInData().get(card.id());
        if (missing != null) {
            return new RuleRow(card, State.NOT_IN_DATA, 0, 0, 0, 0, Set.of(), missing, Map.of());
        }
        Set<String> students = own.stream().map(Flag::studyRight).collect(Collectors.toCollection(LinkedHashSet::new));
        return new RuleRow(
                card, State.COUNTED, own.size(), own.stream().filter(Flag::doubtful).count(),
                standing.marks().judgedWrong(card.id()),
                Math.max(all.getOrDefault(card.id(), 0), standing.marks().judgedWrong(card.id())), students, null, partly);
    }

    private Map<String, Person> people() {
        Map<String, Person> people = new HashMap<>();
        for (Situation situation : standing.situations()) {
            var student = situation.student();
            boolean told = !student.protectedPerson();
            people.put(student.studyRight(),
                    new Person(told ? student.fullName() : null, told ? student.group() : null));
        }
        return people;
    }
}
