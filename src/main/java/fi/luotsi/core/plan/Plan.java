package fi.luotsi.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student's personal competence development plan (HOKS, sv PUK) as eHOKS gave it.
 *
 * <p>A plan belongs to a study right, not to a person (eHOKS refuses a second one for the same right). Contact details
 * are reduced to present or absent at import; texts about support, deviations and criteria to their length and number. Dates are
 * local dates in Europe/Helsinki.
 *
 * @param id eHOKS number of the plan, null when the file has none (request bodies)
 * @param careerGoal code URI {@code urasuunnitelma_nnnn}
 * @param firstApproval {@code ensikertainen-hyvaksyminen}
 * @param approved {@code hyvaksytty}, usually missing
 * @param updated {@code paivitetty}, supplied by the source system
 * @param competenceReached {@code osaamisen-saavuttamisen-pvm}
 * @param acquisitionNeed {@code osaamisen-hankkimisen-tarve}; false = the student only demonstrates
 * @param archived {@code poistettu} of the paged reply: the plan has been taken out of use
 * @param items what is to be acquired, in the order of the file: vocational, common (one row a sub-area), local
 * @param prior recognised prior learning, one row a unit or sub-area
 * @param details what else the file tells; null when it was imported before Luotsi kept it
 */
public record Plan(
        @Nullable Long id,
        @Nullable String eid,
        @Nullable String learner,
        String studyRight,
        @Nullable String tuvaRight,
        boolean email,
        boolean phone,
        @Nullable String careerGoal,
        @Nullable LocalDate firstApproval,
        @Nullable LocalDate approved,
        @Nullable LocalDate updated,
        @Nullable LocalDate competenceReached,
        @Nullable Boolean acquisitionNeed,
        @Nullable Boolean typedByHand,
        @Nullable LocalDate archived,
        List<PlanItem> items,
        List<PriorLearning> prior,
        List<TuvaPart> tuvaParts,
        List<DateRange> supportStudies,
        List<LearningSupport> learningSupport,
        @Nullable PlanDetails details) {

    public Plan {
        items = List.copyOf(items);
        prior = List.copyOf(prior);
        tuvaParts = List.copyOf(tuvaParts);
        supportStudies = List.copyOf(supportStudies);
        learningSupport = List.copyOf(learningSupport);
    }

    /** The date of the last update: {@code paivitetty}, else {@code hyvaksytty}, else the first approval; null if none. */
    public @Nullable LocalDate lastUpdate() {
        if (updated != null) {
            return updated;
        }
        return approved != null ? approved : firstApproval;
    }
}
