package fi.luotsi.core.rule.check;

import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.check.finish.EndNearWorkLeft;
import fi.luotsi.core.rule.check.finish.EstimatedEndPassed;
import fi.luotsi.core.rule.check.finish.FinishingDateMissing;
import fi.luotsi.core.rule.check.life.CareerGoalMissing;
import fi.luotsi.core.rule.check.life.NeverUpdated;
import fi.luotsi.core.rule.check.life.NextHalfYearEmpty;
import fi.luotsi.core.rule.check.life.NotUpdated;
import fi.luotsi.core.rule.check.progress.BehindExpected;
import fi.luotsi.core.rule.check.progress.BehindOwnPlan;
import fi.luotsi.core.rule.check.recognition.RecognitionUnfinished;
import fi.luotsi.core.rule.check.start.ApprenticeshipBeforePlan;
import fi.luotsi.core.rule.check.start.ApprovedLate;
import fi.luotsi.core.rule.check.start.PlanMissing;
import fi.luotsi.core.rule.check.start.StartSurveyAtRisk;
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
                new ApprenticeshipBeforePlan(), // A5
                new StartSurveyAtRisk(limits), // A7
                // B – the plan is alive
                new NotUpdated(limits), // B1
                new NeverUpdated(limits), // B2
                new NextHalfYearEmpty(limits), // B3
                new CareerGoalMissing(limits), // B6
                // C – prior learning
                new RecognitionUnfinished(limits), // C2
                // F – the end of studies
                new EstimatedEndPassed(limits), // F1
                new EndNearWorkLeft(limits), // F2
                new FinishingDateMissing(), // F3
                // G – progress
                new BehindOwnPlan(limits), // G1
                new BehindExpected(limits) // G2
                );
    }
}
