package fi.luotsi.core.plan;

import java.util.List;

/** Takes the names of workplaces and places out of a protected person's plan: they tell where the person is. */
final class Hidden {

    private Hidden() {}

    static Plan places(Plan plan) {
        List<PlanItem> items = plan.items().stream()
                .map(item -> new PlanItem(
                        item.kind(), item.code(), item.commonUnit(), item.name(), item.points(), item.requirements(),
                        item.provider(), item.essentialCircumstance(), item.deviationLength(), item.hours(),
                        item.periods().stream().map(Hidden::places).toList(),
                        item.demonstrations().stream().map(Hidden::places).toList()))
                .toList();
        return new Plan(
                plan.id(), plan.eid(), plan.learner(), plan.studyRight(), plan.tuvaRight(), plan.email(), plan.phone(),
                plan.careerGoal(), plan.firstApproval(), plan.approved(), plan.updated(), plan.competenceReached(),
                plan.acquisitionNeed(), plan.typedByHand(), plan.archived(), items, plan.prior(), plan.tuvaParts(),
                plan.supportStudies(), plan.learningSupport());
    }

    private static LearningPeriod places(LearningPeriod period) {
        Workplace w = period.workplace();
        Workplace hidden = w == null ? null
                : new Workplace(null, w.businessId(), w.supervisor() == null ? null : "***", w.supervisorEmail(),
                        w.supervisorPhone(), w.tasks());
        return new LearningPeriod(
                period.id(), period.start(), period.end(), period.mode(), period.representative(), hidden,
                period.partTime(), period.partTimeText(), period.basis(), period.interruptions());
    }

    private static Demonstration places(Demonstration d) {
        return new Demonstration(
                d.start(), d.end(), null, null, d.teacherAssessors(), d.workingLifeAssessors(), d.subAreas(),
                d.individualCriteria());
    }
}
