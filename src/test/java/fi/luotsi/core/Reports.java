package fi.luotsi.core;

import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.Organisation;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.ReportedRight.Report;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.words.LocalText;
import java.util.List;

/** Makes rows of KOSKI's reports and of a provider's own table: as much as such a row tells. */
public final class Reports {

    public static final String LEARNER = "1.2.246.562.24.54450598189";
    public static final String MASTER = "1.2.246.562.24.37998958910";
    public static final String OTHER = "1.2.246.562.15.73222573930";
    public static final String CAMPUS = "1.2.246.562.10.11111111111";

    private Reports() {}

    /** A right of {@link Make#RIGHT} as a report tells it: latest state, no units. */
    public static StudyRight right(String oid, String learner, String start, String estimatedEnd, String state) {
        Performance main = new Performance(
                Performance.WHOLE_QUALIFICATION, null, LocalText.fi("Sosiaali- ja terveysalan perustutkinto"), null,
                null, null, null, null, null, List.of(), List.of(), List.of(), List.of());
        return new StudyRight(
                oid, new Learner(learner, "Kaislavuo", "Eevi", null, false), null, "ammatillinenkoulutus", null,
                Make.day(start), estimatedEnd == null ? null : Make.day(estimatedEnd), null,
                List.of(new StatePeriod(Make.day(start), state, null)), List.of(main), null, false, false, false,
                List.of());
    }

    public static ReportedRight studentYears(String created, StudyRight right) {
        return report(Report.STUDENT_YEARS, created, right, null);
    }

    public static ReportedRight report(Report report, String created, StudyRight right, String master) {
        return new ReportedRight(
                report, right, master, created == null ? null : Make.day(created), ReportedRight.Sums.NONE, List.of(),
                null, null);
    }

    /** The report on student years of a period, which gives the right this many days; null = it does not tell. */
    public static ReportedRight studentYears(StudyRight right, String from, String to, Double days) {
        return new ReportedRight(
                Report.STUDENT_YEARS, right, null, Make.day("2026-11-02"),
                new ReportedRight.Sums(null, null, null, null, null, days, null), List.of(),
                from == null ? null : Make.day(from), to == null ? null : Make.day(to));
    }

    /** A right with another qualification and campus, as a report on performances tells it. */
    public static StudyRight qualified(StudyRight r, String qualification, String campus) {
        Performance p = new Performance(
                Performance.WHOLE_QUALIFICATION, qualification, LocalText.NONE, null, null, 180.0,
                campus == null ? null : new Organisation(campus, LocalText.NONE), null, null, List.of(), List.of(),
                List.of(), List.of());
        return new StudyRight(
                r.oid(), r.learner(), r.version(), r.type(), r.institution(), r.start(), r.estimatedEnd(), r.end(),
                r.states(), List.of(p), r.includedIn(), r.bought(), r.free(), r.movedToNewRequirements(), r.partTime());
    }

    /** A right with another learner. */
    public static StudyRight of(StudyRight r, String oid, Learner learner) {
        return new StudyRight(
                oid, learner, r.version(), r.type(), r.institution(), r.start(), r.estimatedEnd(), r.end(), r.states(),
                r.performances(), r.includedIn(), r.bought(), r.free(), r.movedToNewRequirements(), r.partTime());
    }

    /** A row of a table with a column on plans. */
    public static ListedStudent listed(String right, String learner, String approved, String updated) {
        return new ListedStudent(
                right, learner, true, approved == null ? null : Make.day(approved),
                updated == null ? null : Make.day(updated), null, null, null, List.of());
    }

    /** A row of a table that says nothing of plans. */
    public static ListedStudent silent(String right) {
        return new ListedStudent(right, null, false, null, null, null, null, null, List.of());
    }

    /** A plan of another right and learner. */
    public static Plan plan(Plan p, String right, String learner) {
        return new Plan(
                p.id(), p.eid(), learner, right, p.tuvaRight(), p.email(), p.phone(), p.careerGoal(), p.firstApproval(),
                p.approved(), p.updated(), p.competenceReached(), p.acquisitionNeed(), p.typedByHand(), p.archived(),
                p.items(), p.prior(), p.tuvaParts(), p.supportStudies(), p.learningSupport(), p.details());
    }
}
