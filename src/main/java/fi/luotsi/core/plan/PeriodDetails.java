package fi.luotsi.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a period tells besides what is followed.
 *
 * @param modeVersion version of the mode's code
 * @param basisVersion version of the code of the apprenticeship's basis
 * @param representativeRole role of the provider's representative
 * @param representativeOrganisation oid of the representative's institution
 * @param acquirer {@code hankkijan-edustaja}: who stands for the provider that buys the training; null when none does
 * @param environments {@code muut-oppimisymparistot}
 * @param noteLength length of the free text on the period, 0 = none; the text itself is not kept
 */
public record PeriodDetails(
        @Nullable Integer modeVersion,
        @Nullable Integer basisVersion,
        @Nullable String representativeRole,
        @Nullable String representativeOrganisation,
        @Nullable Representative acquirer,
        List<LearningEnvironment> environments,
        int noteLength) {

    public PeriodDetails {
        environments = List.copyOf(environments);
    }
}
