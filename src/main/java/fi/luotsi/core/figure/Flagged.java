package fi.luotsi.core.figure;

import fi.luotsi.core.rule.Situation;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many of the students counted have an open flag: those with a suspended or ended right are not among them. */
final class Flagged implements Indicator {

    @Override
    public String id() {
        return "flagged";
    }

    @Override
    public Figure.Kind kind() {
        return Figure.Kind.COUNT;
    }

    @Override
    public Figure of(Group group) {
        return Figure.count(id(), group.name(), flagged(group).count(), 0);
    }

    @Override
    public Set<String> counted(Group group) {
        return flagged(group).map(student -> student.student().studyRight()).collect(Collectors.toSet());
    }

    private static Stream<Situation> flagged(Group group) {
        return group.students().stream().filter(student -> Students.counted(student) && hasOpen(group, student));
    }

    private static boolean hasOpen(Group group, Situation student) {
        return !group.openOf(student).isEmpty();
    }
}
