package fi.luotsi.core;

import fi.luotsi.core.plan.Joined;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import java.util.List;

/** Students of whom more than eHOKS and KOSKI tells. */
public final class Told {

    private Told() {}

    /** A student whom the provider's own table tells more of. */
    public static Student listed(Plan plan, StudyRight right, ListedStudent row) {
        Joined j = Make.student(plan, right).joined();
        return joined(plan, right, new Joined(
                j.rightFrom(), j.planFrom(), j.person(), j.missingPlan(), j.reports(), j.others(), row, j.placements()));
    }

    /** A student with other study rights; reports may tell of more. */
    public static Student withOthers(StudyRight right, List<ReportedRight> reports, StudyRight... others) {
        return withOthers(null, right, reports, others);
    }

    /** A student with a plan and other study rights; reports may tell of more. */
    public static Student withOthers(
            Plan plan, StudyRight right, List<ReportedRight> reports, StudyRight... others) {
        Joined j = Make.student(plan, right).joined();
        return joined(plan, right, new Joined(
                j.rightFrom(), j.planFrom(), j.person(), j.missingPlan(), reports, List.of(others), null, List.of()));
    }

    /** A student whose right is known from one of KOSKI's reports only. */
    public static Student reported(Plan plan, StudyRight right) {
        Joined j = Make.student(plan, right).joined();
        return joined(plan, right, new Joined(
                Source.KOSKI_REPORT, j.planFrom(), j.person(), j.missingPlan(), j.reports(), j.others(), null,
                List.of()));
    }

    private static Student joined(Plan plan, StudyRight right, Joined joined) {
        return new Student(Make.RIGHT, plan, List.of(), Known.of(right), Known.notInSource(), true, joined);
    }

    /** A row of the provider's own table with these three columns; null = no such column, or an empty day. */
    public static ListedStudent row(String lastParticipation, Boolean needsSupport, Boolean guardianTookPart) {
        return new ListedStudent(
                Make.RIGHT, Make.LEARNER, false, null, null, null, null,
                lastParticipation == null ? null : Make.day(lastParticipation), needsSupport, guardianTookPart,
                List.of());
    }
}
