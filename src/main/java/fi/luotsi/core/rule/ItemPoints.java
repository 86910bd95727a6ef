package fi.luotsi.core.rule;

import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorDetails;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.reference.QualificationStructure;
import org.jspecify.annotations.Nullable;

/**
 * Competence points of the units in one student's plan, as far as anybody tells them; never guessed.
 *
 * <p>A vocational unit has the points of the imported requirements, those that the plan names for it before those that
 * the student follows; else KOSKI's for this student. A local unit has the plan's own, else KOSKI's. A range in the
 * requirements is no answer. Of sub-areas nothing is told: the compulsory and the optional share of one have the same
 * code, and the requirements give points of whole units only.
 */
public final class ItemPoints {

    private final Situation situation;
    private final @Nullable QualificationStructure followed;

    public ItemPoints(Situation situation) {
        this.situation = situation;
        this.followed = situation.requirements();
    }

    /** Points of the item, null when nobody tells. */
    public @Nullable Double of(PlanItem item) {
        return of(item.kind(), item.code(), situation.results().of(item), item.points(), item.requirements());
    }

    /** As {@link #of(PlanItem)}. */
    public @Nullable Double of(ItemView view) {
        PlanItem item = view.item();
        return of(item.kind(), item.code(), view.result(), item.points(), item.requirements());
    }

    /** Points of prior learning, null when nobody tells. */
    public @Nullable Double of(PriorLearning prior) {
        PriorDetails details = prior.details();
        return of(prior.kind(), prior.code(), situation.results().of(prior), prior.points(),
                details == null ? null : details.requirements());
    }

    private @Nullable Double of(
            PlanItem.Kind kind, @Nullable String code, @Nullable UnitResult result, @Nullable Double own,
            @Nullable String requirements) {
        return switch (kind) {
            case SUB_AREA -> null;
            case LOCAL -> own != null ? own : points(result);
            case VOCATIONAL -> {
                Double required = code == null ? null : required(code, requirements);
                yield required != null ? required : points(result);
            }
        };
    }

    private @Nullable Double required(String code, @Nullable String requirements) {
        if (requirements != null && (followed == null || !followed.requirements().equalsIgnoreCase(requirements))) {
            Double points = points(situation.reference().structure(requirements), code);
            if (points != null) {
                return points;
            }
        }
        return points(followed, code);
    }

    private static @Nullable Double points(@Nullable QualificationStructure structure, String codeUri) {
        if (structure != null) {
            String code = Results.value(codeUri);
            for (QualificationStructure.Unit unit : structure.units()) {
                if (unit.code().equalsIgnoreCase(code)) {
                    return unit.largest() == null ? unit.points() : null;
                }
            }
        }
        return null;
    }

    private static @Nullable Double points(@Nullable UnitResult result) {
        return result == null ? null : result.points();
    }
}
