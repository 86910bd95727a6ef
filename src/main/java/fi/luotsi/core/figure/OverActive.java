package fi.luotsi.core.figure;

import fi.luotsi.core.rule.Situation;
import java.util.Set;

/**
 * An indicator over the active study rights that need a plan. A student whose right KOSKI does not know is counted as
 * not computed, and without eHOKS or KOSKI nothing is computed at all.
 */
abstract class OverActive implements Indicator {

    private final String id;
    private final Figure.Kind kind;

    private final Looks looks;

    /** What of the plan the indicator looks at. */
    enum Looks {
        NOTHING,
        /** Whether there is one, and its dates of approval and update: a table of the provider's own tells them too. */
        DATES,
        /** Periods, demonstrations, workplaces: what only eHOKS tells. */
        WHOLE
    }

    OverActive(String id, Figure.Kind kind) {
        this(id, kind, Looks.WHOLE);
    }

    OverActive(String id, Figure.Kind kind, Looks looks) {
        this.id = id;
        this.kind = kind;
        this.looks = looks;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Figure.Kind kind() {
        return kind;
    }

    @Override
    public final Figure of(Group group) {
        if (!group.plansTold() || !group.rightsTold()) {
            return Figure.notComputed(id, group.name(), kind, group.students().size());
        }
        return tally(group).figure(id, group.name(), kind);
    }

    @Override
    public final Set<String> outside(Group group) {
        return tally(group).outside();
    }

    private Tally tally(Group group) {
        Tally tally = new Tally();
        for (Situation student : group.students()) {
            if (student.right() == null) {
                tally.unknown();
            } else if (student.active() && student.inScope() && !told(student)) {
                tally.unknown();
            } else if (student.active() && student.inScope()) {
                look(student, group, tally);
            }
        }
        return tally;
    }

    private boolean told(Situation student) {
        return switch (looks) {
            case NOTHING -> true;
            case DATES -> student.planKnown();
            case WHOLE -> student.planKnown() && (student.planOrNull() == null || student.student().planWhole());
        };
    }

    /** Counts one student. */
    abstract void look(Situation student, Group group, Tally tally);
}
