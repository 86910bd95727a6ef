package fi.luotsi.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be acquired: a vocational unit, a local unit, or one sub-area of a common unit (the grain of eHOKS).
 *
 * @param code code URI in lower case, {@code tutkinnonosat_106234} or {@code ammatillisenoppiaineet_mlma}; null for local units
 * @param commonUnit code URI of the common unit that a sub-area belongs to; null for the other kinds
 * @param name name of a local unit; null for the others, whose names come from code sets
 * @param points extent in competence points, given only for local units
 * @param requirements number of the qualification requirements the unit is taken from
 * @param deviationLength length of the text on deviating from the requirements, 0 = none; the text itself is not kept
 * @param provider oid of the unit's provider, when it is another's
 * @param hours planned teaching and guidance in hours
 * @param details what else the file tells; null when it was imported before Luotsi kept it
 */
public record PlanItem(
        Kind kind,
        @Nullable String code,
        @Nullable String commonUnit,
        @Nullable String name,
        @Nullable Double points,
        @Nullable String requirements,
        @Nullable String provider,
        boolean essentialCircumstance,
        int deviationLength,
        @Nullable Double hours,
        List<LearningPeriod> periods,
        List<Demonstration> demonstrations,
        @Nullable ItemDetails details) {

    /** What kind of item it is; the order is that of the timeline. */
    public enum Kind {
        VOCATIONAL,
        SUB_AREA,
        LOCAL
    }

    public PlanItem {
        periods = List.copyOf(periods);
        demonstrations = List.copyOf(demonstrations);
    }

    /** The stable key of the item in flags: the code URI, for a local unit its name (ehoks.md 5.13). */
    public String key() {
        if (code != null) {
            return code;
        }
        return name == null ? "" : name;
    }

    /** Whether any period or demonstration gives it a date. */
    public boolean dated() {
        return !periods.isEmpty() || !demonstrations.isEmpty();
    }
}
