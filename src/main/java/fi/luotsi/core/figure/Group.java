package fi.luotsi.core.figure;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The students that a figure is about, as they are on the reporting date.
 *
 * @param name "" for everybody
 * @param students those that are looked at (see {@link Situation#looked()})
 * @param open shown and counted flags by study right
 * @param sources the sources that have been imported at all
 */
public record Group(
        String name, LocalDate date, List<Situation> students, Map<String, List<Flag>> open, Set<Source> sources,
        Limits limits) {

    /** Whether any source has been able to tell who has a plan. */
    public boolean plansTold() {
        return sources.contains(Source.EHOKS) || (sources.contains(Source.TABLE) && students.stream().anyMatch(
                s -> s.student().joined().listed() != null && s.student().joined().listed().tellsOfPlan()));
    }

    /** Whether any source has been able to tell of study rights. */
    public boolean rightsTold() {
        return sources.contains(Source.KOSKI) || sources.contains(Source.KOSKI_REPORT)
                || (sources.contains(Source.TABLE) && students.stream().anyMatch(
                        s -> s.student().joined().rightFrom() == Source.TABLE));
    }

    /** The open flags of a student, empty when there are none. */
    public List<Flag> openOf(Situation student) {
        return open.getOrDefault(student.student().studyRight(), List.of());
    }

    /** Whether the student has an open flag of the rule with this id. */
    public boolean hasOpen(Situation student, String rule) {
        return openOf(student).stream().anyMatch(flag -> flag.rule().id().equals(rule));
    }

    /** Some of the students, as a named group of its own. */
    public Group part(String partName, List<Situation> some) {
        return new Group(partName, date, some, open, sources, limits);
    }
}
