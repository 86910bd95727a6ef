package fi.luotsi.core.rule.check.support;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.DemonstrationDetails;
import fi.luotsi.core.plan.ItemDetails;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorDetails;
import fi.luotsi.core.plan.PriorLearning;
import java.util.List;

/** Items that are adapted to the student, for tests. */
final class Adapting {

    private Adapting() {}

    /** A vocational unit with a demonstration; numbers are lengths of texts and the number of criteria. */
    static PlanItem item(String code, int deviation, int criteria, int demonstrationDeviation) {
        PlanItem item = Make.vocational(code);
        return new PlanItem(
                item.kind(), item.code(), null, null, null, null, null, false, deviation, null, List.of(),
                List.of(demonstration(criteria, demonstrationDeviation)), item.details());
    }

    static Demonstration demonstration(int criteria, int deviation) {
        Demonstration d = Make.demonstration("2026-12-01", "2026-12-02");
        return new Demonstration(
                d.start(), d.end(), d.place(), null, d.teacherAssessors(), d.workingLifeAssessors(), List.of(), criteria,
                new DemonstrationDetails(null, 1, 0, deviation, List.of(), List.of()));
    }

    /** Prior learning of a vocational unit with a text on deviating of that length. */
    static PriorLearning prior(String code, int deviation, Demonstration... demonstrations) {
        PriorLearning prior = Make.prior(code, "0003", 0, demonstrations);
        return new PriorLearning(
                prior.kind(), prior.code(), null, null, null, prior.process(), null, 0, prior.demonstrations(),
                new PriorDetails(
                        1, null, null, false, deviation, List.of(), List.of(),
                        new ItemDetails(1, null, null, null, null)));
    }
}
