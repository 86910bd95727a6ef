package fi.luotsi.core.figure;

import fi.luotsi.core.rule.Situation;

/** How many of the students counted have an open flag. */
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
        long flagged = group.students().stream()
                .filter(student -> Students.counted(student) && hasOpen(group, student))
                .count();
        return Figure.count(id(), group.name(), flagged, 0);
    }

    private static boolean hasOpen(Group group, Situation student) {
        return !group.openOf(student).isEmpty();
    }
}
