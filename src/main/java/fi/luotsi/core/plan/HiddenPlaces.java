package fi.luotsi.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans without the names of workplaces, institutions and places, which tell where a protected person is. */
final class HiddenPlaces {

    private HiddenPlaces() {}

    static Plan of(Plan plan) {
        return new Plan(
                plan.id(), plan.eid(), plan.learner(), plan.studyRight(), plan.tuvaRight(), plan.email(), plan.phone(),
                plan.careerGoal(), plan.firstApproval(), plan.approved(), plan.updated(), plan.competenceReached(),
                plan.acquisitionNeed(), plan.typedByHand(), plan.archived(),
                plan.items().stream().map(HiddenPlaces::of).toList(),
                plan.prior().stream().map(HiddenPlaces::of).toList(), plan.tuvaParts(), plan.supportStudies(),
                plan.learningSupport(), plan.details());
    }

    private static PlanItem of(PlanItem item) {
        return new PlanItem(
                item.kind(), item.code(), item.commonUnit(), item.name(), item.points(), item.requirements(), null,
                item.essentialCircumstance(), item.deviationLength(), item.hours(),
                item.periods().stream().map(HiddenPlaces::of).toList(),
                item.demonstrations().stream().map(HiddenPlaces::of).toList(),
                item.details() == null ? null : of(item.details()));
    }

    private static ItemDetails of(ItemDetails d) {
        return new ItemDetails(d.codeVersion(), d.commonUnitVersion(), null, d.localId(), d.goals());
    }

    private static PriorLearning of(PriorLearning row) {
        PriorDetails d = row.details();
        PriorDetails hidden = d == null ? null
                : new PriorDetails(d.processVersion(), d.requirements(), null, d.essentialCircumstance(),
                        d.deviationLength(), d.assessors(), List.of(), of(d.item()));
        return new PriorLearning(
                row.kind(), row.code(), row.commonUnit(), row.name(), row.points(), row.process(),
                row.sentForAssessment(), row.assessors(),
                row.demonstrations().stream().map(HiddenPlaces::of).toList(), hidden);
    }

    private static LearningPeriod of(LearningPeriod period) {
        Workplace w = period.workplace();
        Workplace hidden = w == null ? null
                : new Workplace(null, w.businessId(), w.supervisor() == null ? null : "***", w.supervisorEmail(),
                        w.supervisorPhone(), w.tasks());
        return new LearningPeriod(
                period.id(), period.start(), period.end(), period.mode(), period.representative(), hidden,
                period.partTime(), period.partTimeText(), period.basis(), period.interruptions(),
                of(period.details()));
    }

    private static @Nullable PeriodDetails of(@Nullable PeriodDetails d) {
        return d == null ? null
                : new PeriodDetails(d.modeVersion(), d.basisVersion(), d.representativeRole(), null,
                        d.acquirer() == null ? null : new Representative("***", null, null), List.of(),
                        d.noteLength());
    }

    private static Demonstration of(Demonstration demonstration) {
        DemonstrationDetails d = demonstration.details();
        DemonstrationDetails hidden = d == null ? null
                : new DemonstrationDetails(null, d.contents(), d.placeText(), d.deviationLength(), List.of(),
                        d.subAreaVersions());
        return new Demonstration(
                demonstration.start(), demonstration.end(), null, null, demonstration.teacherAssessors(),
                demonstration.workingLifeAssessors(), demonstration.subAreas(), demonstration.individualCriteria(),
                hidden);
    }
}
