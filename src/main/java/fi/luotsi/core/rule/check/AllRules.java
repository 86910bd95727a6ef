package fi.luotsi.core.rule.check;

import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.check.finish.ClosedWithoutFinishingDate;
import fi.luotsi.core.rule.check.finish.EndNearWorkLeft;
import fi.luotsi.core.rule.check.finish.EndedWithFutureDates;
import fi.luotsi.core.rule.check.finish.EstimatedEndPassed;
import fi.luotsi.core.rule.check.finish.FinishingDateMissing;
import fi.luotsi.core.rule.check.finish.LeftInCompulsoryEducation;
import fi.luotsi.core.rule.check.finish.OverFourYears;
import fi.luotsi.core.rule.check.finish.ReachedButOpen;
import fi.luotsi.core.rule.check.finish.Resigned;
import fi.luotsi.core.rule.check.life.CareerGoalMissing;
import fi.luotsi.core.rule.check.life.ChangesWithoutApproval;
import fi.luotsi.core.rule.check.life.EssentialCircumstance;
import fi.luotsi.core.rule.check.life.NeverUpdated;
import fi.luotsi.core.rule.check.life.NextHalfYearEmpty;
import fi.luotsi.core.rule.check.life.NotUpdated;
import fi.luotsi.core.rule.check.life.NothingGoingOn;
import fi.luotsi.core.rule.check.life.PlanShrank;
import fi.luotsi.core.rule.check.life.UpdateBehindEvents;
import fi.luotsi.core.rule.check.progress.AheadOfPlan;
import fi.luotsi.core.rule.check.progress.BehindExpected;
import fi.luotsi.core.rule.check.progress.BehindOwnPlan;
import fi.luotsi.core.rule.check.progress.FewStudentYearDays;
import fi.luotsi.core.rule.check.progress.LongSuspension;
import fi.luotsi.core.rule.check.progress.NoParticipation;
import fi.luotsi.core.rule.check.progress.NothingAccomplished;
import fi.luotsi.core.rule.check.progress.PointsComeSlowly;
import fi.luotsi.core.rule.check.recognition.NoPriorLearning;
import fi.luotsi.core.rule.check.recognition.PriorAndPlanned;
import fi.luotsi.core.rule.check.recognition.RecognisedInOnePlace;
import fi.luotsi.core.rule.check.recognition.RecognitionAssessorsMissing;
import fi.luotsi.core.rule.check.recognition.RecognitionDemonstrationMissing;
import fi.luotsi.core.rule.check.recognition.RecognitionUnfinished;
import fi.luotsi.core.rule.check.schedule.AcquiredWithoutDemonstration;
import fi.luotsi.core.rule.check.schedule.AssessmentMissing;
import fi.luotsi.core.rule.check.schedule.CommonUnitsNotScheduled;
import fi.luotsi.core.rule.check.schedule.DemonstrationEarly;
import fi.luotsi.core.rule.check.schedule.DemonstrationNotPlanned;
import fi.luotsi.core.rule.check.schedule.DemonstrationOutsideRight;
import fi.luotsi.core.rule.check.schedule.DeviationWithoutReason;
import fi.luotsi.core.rule.check.schedule.FewHours;
import fi.luotsi.core.rule.check.schedule.HoursMissing;
import fi.luotsi.core.rule.check.schedule.IdenticalPlans;
import fi.luotsi.core.rule.check.schedule.LongPeriod;
import fi.luotsi.core.rule.check.schedule.ModeMissing;
import fi.luotsi.core.rule.check.schedule.OnePeriodForAll;
import fi.luotsi.core.rule.check.schedule.PeriodOutsideRight;
import fi.luotsi.core.rule.check.schedule.PlannedEndPassed;
import fi.luotsi.core.rule.check.schedule.PointsBelowExtent;
import fi.luotsi.core.rule.check.schedule.SameUnitTwice;
import fi.luotsi.core.rule.check.schedule.TeacherAssessorMissing;
import fi.luotsi.core.rule.check.schedule.WorkingLifeAssessorMissing;
import fi.luotsi.core.rule.check.start.ApprenticeshipBeforePlan;
import fi.luotsi.core.rule.check.start.ApprovalAhead;
import fi.luotsi.core.rule.check.start.ApprovedBeforeStart;
import fi.luotsi.core.rule.check.start.ApprovedLate;
import fi.luotsi.core.rule.check.start.LearnerDiffers;
import fi.luotsi.core.rule.check.start.NeedContradictory;
import fi.luotsi.core.rule.check.start.PlanMissing;
import fi.luotsi.core.rule.check.start.PlanWithoutRight;
import fi.luotsi.core.rule.check.start.StartSurveyAtRisk;
import fi.luotsi.core.rule.check.start.StartSurveyLost;
import fi.luotsi.core.rule.check.start.TwoPlans;
import fi.luotsi.core.rule.check.support.CriteriaWithoutDeviation;
import fi.luotsi.core.rule.check.support.GuardianNotNoted;
import fi.luotsi.core.rule.check.support.LongSupportStudies;
import fi.luotsi.core.rule.check.support.OldSupportStudies;
import fi.luotsi.core.rule.check.support.RemedialTeachingOver;
import fi.luotsi.core.rule.check.support.RetiredCode;
import fi.luotsi.core.rule.check.support.SupportMissing;
import fi.luotsi.core.rule.check.support.TuvaExtentImplausible;
import fi.luotsi.core.rule.check.support.TuvaPartOutsideRight;
import fi.luotsi.core.rule.check.workplace.AgreementEnded;
import fi.luotsi.core.rule.check.workplace.AgreementNumberMissing;
import fi.luotsi.core.rule.check.workplace.ApprenticeshipBasisMissing;
import fi.luotsi.core.rule.check.workplace.ApprenticeshipDissolved;
import fi.luotsi.core.rule.check.workplace.ApprenticeshipInOnePlace;
import fi.luotsi.core.rule.check.workplace.BusinessIdFault;
import fi.luotsi.core.rule.check.workplace.EndsSoonWithoutDemonstration;
import fi.luotsi.core.rule.check.workplace.InterruptionOpen;
import fi.luotsi.core.rule.check.workplace.InterruptionOutsidePeriod;
import fi.luotsi.core.rule.check.workplace.ManyWorkplaces;
import fi.luotsi.core.rule.check.workplace.NoWorkplaceLearning;
import fi.luotsi.core.rule.check.workplace.OverlappingPeriods;
import fi.luotsi.core.rule.check.workplace.PartTimeShareFault;
import fi.luotsi.core.rule.check.workplace.PartTimeShareLow;
import fi.luotsi.core.rule.check.workplace.RepresentativeMissing;
import fi.luotsi.core.rule.check.workplace.StartsSoonNotReady;
import fi.luotsi.core.rule.check.workplace.SupervisorContactMissing;
import fi.luotsi.core.rule.check.workplace.SupervisorNameMissing;
import fi.luotsi.core.rule.check.workplace.SurveyDataMissing;
import fi.luotsi.core.rule.check.workplace.SurveyLost;
import fi.luotsi.core.rule.check.workplace.SuspensionNotInPlan;
import fi.luotsi.core.rule.check.workplace.TasksMissing;
import fi.luotsi.core.rule.check.workplace.WorkplaceDataMissing;
import java.util.List;

/** Every rule there is, in the order of the student's path: the table of contents of the follow-up. */
public final class AllRules {

    private AllRules() {}

    /** All rules with {@code limits} in force. */
    public static List<Rule> with(Limits limits) {
        return List.of(
                // A – the plan exists and is approved in time
                new PlanMissing(limits), // A1
                new ApprovedLate(limits), // A2
                new ApprovedBeforeStart(limits), // A3
                new ApprovalAhead(), // A4
                new ApprenticeshipBeforePlan(), // A5
                new StartSurveyLost(limits), // A6
                new StartSurveyAtRisk(limits), // A7
                new NeedContradictory(limits), // A8
                new TwoPlans(), // A9
                new PlanWithoutRight(), // A10
                new LearnerDiffers(), // A11
                // B – the plan is alive
                new NotUpdated(limits), // B1
                new NeverUpdated(limits), // B2
                new NextHalfYearEmpty(limits), // B3
                new NothingGoingOn(), // B4
                new UpdateBehindEvents(limits), // B5
                new CareerGoalMissing(limits), // B6
                new ChangesWithoutApproval(limits), // B7
                new EssentialCircumstance(), // B8
                new PlanShrank(), // B9
                // C – prior learning
                new NoPriorLearning(limits), // C1
                new RecognitionUnfinished(limits), // C2
                new RecognitionAssessorsMissing(limits), // C3
                new RecognitionDemonstrationMissing(), // C4
                new PriorAndPlanned(), // C5
                new RecognisedInOnePlace(limits), // C6
                // D – items and their schedule
                new ModeMissing(limits), // D1
                new DemonstrationNotPlanned(limits), // D2
                new AcquiredWithoutDemonstration(limits), // D3
                new AssessmentMissing(limits), // D4
                new DemonstrationEarly(limits), // D5
                new TeacherAssessorMissing(limits), // D6
                new WorkingLifeAssessorMissing(limits), // D7
                new DemonstrationOutsideRight(), // D8
                new PeriodOutsideRight(), // D9
                new PlannedEndPassed(limits), // D10
                new SameUnitTwice(), // D11
                new CommonUnitsNotScheduled(limits), // D12
                new DeviationWithoutReason(limits), // D13
                new HoursMissing(), // D14
                new FewHours(limits), // D15
                new PointsBelowExtent(limits), // D16
                new LongPeriod(limits), // D17
                new OnePeriodForAll(limits), // D18
                new IdenticalPlans(limits), // D19
                // E – workplace periods
                new WorkplaceDataMissing(limits), // E1
                new SupervisorContactMissing(limits), // E2
                new SupervisorNameMissing(), // E3
                new BusinessIdFault(), // E4
                new PartTimeShareFault(), // E5
                new PartTimeShareLow(limits), // E6
                new TasksMissing(limits), // E7
                new StartsSoonNotReady(limits), // E8
                new EndsSoonWithoutDemonstration(limits), // E9
                new SurveyDataMissing(limits), // E10
                new SurveyLost(), // E11
                new OverlappingPeriods(limits), // E12
                new InterruptionOpen(limits), // E13
                new SuspensionNotInPlan(), // E14
                new InterruptionOutsidePeriod(), // E15
                new ApprenticeshipBasisMissing(), // E16
                new ApprenticeshipInOnePlace(limits), // E17
                new AgreementNumberMissing(), // E18
                new AgreementEnded(), // E19
                new RepresentativeMissing(limits), // E20
                new NoWorkplaceLearning(limits), // E21
                new ManyWorkplaces(limits), // E22
                // F – the end of studies
                new EstimatedEndPassed(limits), // F1
                new EndNearWorkLeft(limits), // F2
                new FinishingDateMissing(), // F3
                new ClosedWithoutFinishingDate(), // F4
                new ReachedButOpen(limits), // F5
                new EndedWithFutureDates(), // F6
                new Resigned(), // F7
                new OverFourYears(limits), // F8
                // G – progress
                new BehindOwnPlan(limits), // G1
                new BehindExpected(limits), // G2
                new PointsComeSlowly(limits), // G3
                new LongSuspension(limits), // G4
                new NothingAccomplished(limits), // G5
                new NoParticipation(limits), // G6
                new AheadOfPlan(limits), // G7
                // H – support and special situations
                new SupportMissing(), // H1
                new RemedialTeachingOver(), // H2
                new OldSupportStudies(), // H3
                new LongSupportStudies(limits), // H4
                new CriteriaWithoutDeviation(), // H5
                new TuvaPartOutsideRight(), // H6
                new TuvaExtentImplausible(limits), // H7
                new GuardianNotNoted(), // H8
                new RetiredCode(), // H9
                // K – signs of KOSKI's own, beside the numbered definitions
                new ApprenticeshipDissolved(limits), // K1
                new LeftInCompulsoryEducation(), // K2
                new FewStudentYearDays(limits) // K3
                );
    }
}
