package fi.luotsi.core.figure;

import fi.luotsi.core.rule.Situation;

/** How many students there are: active study rights that need a plan; one whose state no source tells is counted in. */
final class Students implements Indicator {

    @Override
    public String id() {
        return "students";
    }

    @Override
    public Figure.Kind kind() {
        return Figure.Kind.COUNT;
    }

    @Override
    public Figure of(Group group) {
        return Figure.count(id(), group.name(), group.students().stream().filter(Students::counted).count(), 0);
    }

    /** Whether the student is one of those counted. */
    static boolean counted(Situation student) {
        return student.active() && student.inScope();
    }
}
