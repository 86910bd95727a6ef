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

    public PriorLearning {
        demonstrations = List.copyOf(demonstrations);
    }

    /** The stable key in flags, as of {@link PlanItem#key()}. */
    public String key() {
        if (code != null) {
            return code;
        }
        return name == null ? "" : name;
    }
}
