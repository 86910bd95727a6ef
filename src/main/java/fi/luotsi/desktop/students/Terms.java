package fi.luotsi.desktop.students;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.TuvaPart;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.words.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Names of units and workplaces by which students are found. Each is kept once for all students, so that a search looks
 * at a name once however many have it.
 */
final class Terms {

    private final Codes codes;
    private final Language language;
    private final Map<String, Integer> codeNumbers = new HashMap<>();
    private final Map<Term, Integer> numbers = new HashMap<>();
    private final List<Term> all = new ArrayList<>();

    Terms(Codes codes, Language language) {
        this.codes = codes;
        this.language = language;
    }

    /** All terms so far, by number. */
    List<Term> all() {
        return List.copyOf(all);
    }

    /** Numbers of a student's terms, rising; nobody under turvakielto is found by a workplace. */
    int[] of(Student student) {
        Set<Integer> found = new TreeSet<>();
        Plan plan = student.plan();
        if (plan != null) {
            for (PlanItem item : plan.items()) {
                item(found, item.code(), item.name());
                if (!student.protectedPerson()) {
                    places(found, item);
                }
            }
            for (PriorLearning prior : plan.prior()) {
                item(found, prior.code(), prior.name());
            }
            for (TuvaPart part : plan.tuvaParts()) {
                item(found, part.code(), null);
            }
        }
        StudyRight right = student.right().orNull();
        if (right != null) {
            for (Performance performance : right.performances()) {
                performance.units().forEach(unit -> result(found, unit));
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void places(Set<Integer> found, PlanItem item) {
        for (LearningPeriod period : item.periods()) {
            if (period.workplace() != null) {
                add(found, Term.Kind.WORKPLACE, period.workplace().name());
            }
        }
        for (Demonstration demonstration : item.demonstrations()) {
            add(found, Term.Kind.WORKPLACE, demonstration.place());
        }
    }

    private void result(Set<Integer> found, UnitResult unit) {
        add(found, Term.Kind.ITEM, unit.name().in(language.code(), ""));
        unit.areas().forEach(area -> result(found, area));
    }

    private void item(Set<Integer> found, @Nullable String code, @Nullable String name) {
        if (code == null) {
            add(found, Term.Kind.ITEM, name);
        } else {
            found.add(codeNumbers.computeIfAbsent(code, key -> number(Term.Kind.ITEM, codes.name(language, key))));
        }
    }

    private void add(Set<Integer> found, Term.Kind kind, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            found.add(number(kind, words.strip()));
        }
    }

    private int number(Term.Kind kind, String words) {
        return numbers.computeIfAbsent(Term.of(kind, words), term -> {
            all.add(term);
            return all.size() - 1;
        });
    }
}
