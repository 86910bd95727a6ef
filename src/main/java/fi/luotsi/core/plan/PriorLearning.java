package fi.luotsi.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prior learning that the plan lists: a unit or sub-area that need not be acquired again.
 *
 * @param code code URI in lower case; null for local units
 * @param process code URI of {@code osaamisentodentamisenprosessi}
 * @param sentForAssessment {@code lahetetty-arvioitavaksi}, null when not sent
 * @param assessors number of named assessors
 * @param demonstrations details when the learning is verified by a demonstration
 * @param details what else the file tells; null when it was imported before Luotsi kept it
 */
public record PriorLearning(
        PlanItem.Kind kind,
        @Nullable String code,
        @Nullable String commonUnit,
        @Nullable String name,
        @Nullable Double points,
        @Nullable String process,
        @Nullable LocalDate sentForAssessment,
        int assessors,
        List<Demonstration> demonstrations,
        @Nullable PriorDetails details) {

    private static final String BY_ASSESSORS = "osaamisentodentamisenprosessi_0002";
    private static final String BY_DEMONSTRATION = "osaamisentodentamisenprosessi_0003";

    public PriorLearning {
        demonstrations = List.copyOf(demonstrations);
    }

    /** Whether the chosen process is that assessors verify the learning. */
    public boolean byAssessors() {
        return BY_ASSESSORS.equals(process);
    }

    /** Whether the chosen process is that a demonstration verifies the learning. */
    public boolean byDemonstration() {
        return BY_DEMONSTRATION.equals(process);
    }

    /** The stable key in flags, as of {@link PlanItem#key()}. */
    public String key() {
        if (code != null) {
            return code;
        }
        return name == null ? "" : name;
    }
}
