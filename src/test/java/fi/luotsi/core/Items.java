package fi.luotsi.core;

import fi.luotsi.core.plan.PlanItem;

/** Items of {@link Make} with one thing otherwise. */
public final class Items {

    private Items() {}

    /** With planned hours; null = not told. */
    public static PlanItem hours(PlanItem i, Double hours) {
        return of(i, i.requirements(), i.deviationLength(), hours);
    }

    /** With a text of this length on deviating from the requirements. */
    public static PlanItem deviation(PlanItem i, int length) {
        return of(i, i.requirements(), length, i.hours());
    }

    /** Taken from the requirements with this number. */
    public static PlanItem from(PlanItem i, String requirements) {
        return of(i, requirements, i.deviationLength(), i.hours());
    }

    private static PlanItem of(PlanItem i, String requirements, int deviation, Double hours) {
        return new PlanItem(
                i.kind(), i.code(), i.commonUnit(), i.name(), i.points(), requirements, i.provider(),
                i.essentialCircumstance(), deviation, hours, i.periods(), i.demonstrations(), i.details());
    }
}
