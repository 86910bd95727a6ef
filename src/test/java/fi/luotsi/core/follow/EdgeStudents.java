package fi.luotsi.core.follow;

import fi.luotsi.core.Make;
import fi.luotsi.core.Reports;
import fi.luotsi.core.Told;
import fi.luotsi.core.Required;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.StudyRight;
import java.util.List;

/** Invented students for limits of which practice data have none that they decide of. */
final class EdgeStudents {

    private EdgeStudents() {}

    static List<Cohort> cohorts() {
        return List.of(nothingToAcquire(), fewPoints(), nobodyInCharge(), fewDaysOfTheStudentYear());
    }

    /** A8: something is to be acquired, and no item is in the plan. */
    private static Cohort nothingToAcquire() {
        return Make.cohort(Make.student(Make.plan("2026-09-01").make(), Make.right("2026-09-01").make()));
    }

    /** D16: the plan has fewer points than the qualification. */
    private static Cohort fewPoints() {
        return Required.beside(
                Make.student(Make.plan("2025-08-20").items(Make.vocational("1")).make(),
                        Make.right("2025-10-01").estimatedEnd("2028-06-02").make()),
                Required.structure(Required.NUMBER, 180.0, Required.unit("1", 100), Required.unit("2", 80)));
    }

    /** K3: 100 days of the student year of 273. */
    private static Cohort fewDaysOfTheStudentYear() {
        StudyRight right = Make.right("2025-08-11").make();
        return Make.cohort(Told.withOthers(
                right, List.of(Reports.studentYears(right, "2026-01-01", "2026-10-31", 100.0))));
    }

    /** E20: a workplace period to come without the provider's representative. */
    private static Cohort nobodyInCharge() {
        LearningPeriod p = Make.workplace("j1", "2026-12-15", "2027-01-30");
        LearningPeriod bare = new LearningPeriod(
                p.id(), p.start(), p.end(), p.mode(), null, p.workplace(), p.partTime(), false, p.basis(),
                p.interruptions(), p.details());
        return Make.cohort(Make.student(
                Make.plan("2026-08-20").items(Make.vocational("106234", bare)).make(), Make.right("2026-08-10").make()));
    }
}
