package fi.luotsi.core.privacy;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Joined;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.Person;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import org.jspecify.annotations.Nullable;

/**
 * A cohort whose students have no names, for a screen that others look at too. What is made of it names nobody, whichever
 * screen or report makes it.
 */
public final class Nameless {

    private Nameless() {}

    /** The same students without their names; everything else is as it was. */
    public static Cohort of(Cohort cohort) {
        return new Cohort(
                cohort.snapshot(), cohort.students().stream().map(Nameless::of).toList(), cohort.sources(),
                cohort.reference());
    }

    private static Student of(Student student) {
        Joined joined = student.joined();
        Person person = joined.person();
        return new Student(
                student.studyRight(), student.plan(), student.otherPlans(), right(student.right()),
                placement(student.placement()), student.inLatest(),
                new Joined(
                        joined.rightFrom(), joined.planFrom(),
                        new Person(person.ids(), person.rights(), null, person.protectedPerson()), joined.missingPlan(),
                        joined.reports(), joined.others(), joined.listed(),
                        joined.placements().stream().map(Nameless::of).toList()));
    }

    private static Known<StudyRight> right(Known<StudyRight> known) {
        StudyRight right = known.orNull();
        return right == null ? known : Known.of(new StudyRight(
                right.oid(), of(right.learner()), right.version(), right.type(), right.institution(), right.start(),
                right.estimatedEnd(), right.end(), right.states(), right.performances(), right.includedIn(),
                right.bought(), right.free(), right.movedToNewRequirements(), right.partTime()));
    }

    private static @Nullable Learner of(@Nullable Learner learner) {
        return learner == null ? null
                : new Learner(learner.oid(), null, null, learner.birthDate(), learner.protectedPerson());
    }

    private static Known<Placement> placement(Known<Placement> known) {
        Placement row = known.orNull();
        return row == null ? known : Known.of(of(row));
    }

    private static Placement of(Placement row) {
        return new Placement(
                row.studyRight(), row.learner(), null, null, row.group(), row.unit(), row.teacher());
    }
}
