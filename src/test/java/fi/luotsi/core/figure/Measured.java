package fi.luotsi.core.figure;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes one indicator of a few students on 23 November 2026. */
final class Measured {

    static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final List<Student> students = new ArrayList<>();
    private final Map<String, List<Flag>> open = new HashMap<>();
    private Set<Source> sources = Set.of(Source.values());

    static Measured students(Student... students) {
        Measured measured = new Measured();
        measured.students.addAll(List.of(students));
        return measured;
    }

    /** A student with plan and right, either may be null. */
    static Student student(Plan plan, StudyRight right) {
        return Make.student(plan, right);
    }

    /** A student present since 10 August 2026, with this plan. */
    static Student present(Plan plan) {
        return Make.student(plan, Make.right("2026-08-10").make());
    }

    static Student withRight(String studyRight, Student s) {
        return new Student(studyRight, s.plan(), s.otherPlans(), s.right(), s.placement(), s.inLatest());
    }

    Measured without(Source source) {
        sources = Stream.of(Source.EHOKS, Source.KOSKI, Source.ROSTER).filter(s -> s != source)
                .collect(Collectors.toSet());
        return this;
    }

    Measured flag(String studyRight, String rule, Severity severity) {
        RuleCard card = new RuleCard(
                rule, RuleCard.Phase.PLAN, List.of(severity), new RuleCard.Basis(RuleCard.Origin.UNIT, ""), List.of(),
                Set.of(), Set.of(), List.of(), RuleCard.MendedIn.KOSKI, null, null);
        open.computeIfAbsent(studyRight, key -> new ArrayList<>())
                .add(new Flag(card, studyRight, null, null, severity, null, Map.of(), null));
        return this;
    }

    Group group() {
        List<Situation> situations = students.stream().map(s -> new Situation(s, TODAY)).toList();
        return new Group("", TODAY, situations, open, sources, Limits.DEFAULTS);
    }

    Figure figure(String id) {
        return AllIndicators.of(id).of(group());
    }

    /** {@code numerator/denominator · not computed}, or {@code value · not computed}. */
    String of(String id) {
        Figure f = figure(id);
        String value = f.denominator() != null ? f.numerator() + "/" + f.denominator()
                : f.value() == null ? "–" : Long.toString(f.value().longValue());
        return value + " · " + f.notComputed();
    }
}
