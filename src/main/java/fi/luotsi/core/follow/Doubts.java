package fi.luotsi.core.follow;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.quality.QualityFinding;
import fi.luotsi.core.quality.Spoilt;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Situation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows which findings rest on data in which a fault was found. */
final class Doubts {

    private static final Set<Need> RIGHT_DATES =
            Set.of(Need.KOSKI, Need.ESTIMATED_END, Need.PLAN_APPROVAL, Need.PLAN_UPDATE);

    /** Null = nothing is doubted. */
    private final @Nullable Spoilt spoilt;

    private Doubts(@Nullable Spoilt spoilt) {
        this.spoilt = spoilt;
    }

    /** Nothing is doubted. */
    static final Doubts NONE = new Doubts((Spoilt) null);

    Doubts(Cohort cohort) {
        this(cohort.kept(Spoilt.class, Spoilt::new));
    }

    /** The faults in the data of a student with findings; others need not be looked through. */
    List<QualityFinding> of(Situation situation) {
        return spoilt == null ? List.of() : spoilt.by(situation);
    }

    /** Whether a finding rests on data with one of the student's faults. */
    static boolean about(RuleCard rule, @Nullable String item, List<QualityFinding> faults) {
        for (int i = 0; i < faults.size(); i++) {
            if (spoils(faults.get(i), rule, item)) {
                return true;
            }
        }
        return false;
    }

    private static boolean spoils(QualityFinding fault, RuleCard rule, @Nullable String item) {
        Set<Need> needs = rule.needs();
        return switch (fault.kind().spoils()) {
            case NOTHING -> false;
            case JOIN -> needs.contains(Need.EHOKS);
            case DATES -> fault.item() == null
                    ? item == null && needs.stream().anyMatch(RIGHT_DATES::contains)
                    // A flag on the period itself, or on the whole item, which rests on all of its periods.
                    : fault.item().equals(item)
                            || (fault.about() != null && fault.about().equals(item));
        };
    }
}
