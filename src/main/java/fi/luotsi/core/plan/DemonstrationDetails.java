package fi.luotsi.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a demonstration tells besides what is followed.
 *
 * @param organiser oid of the institution that organises it ({@code jarjestaja})
 * @param contents number of texts on the work situations; the texts themselves are not kept
 * @param placeText length of the text on the place, 0 = none; the text itself is not kept
 * @param deviationLength length of the text on deviating from the requirements, 0 = none; likewise
 * @param assessorOrganisations where the assessors come from, teachers' institutions first, each once
 * @param subAreaVersions versions of the sub-areas' codes in their order, 0 = not told
 */
public record DemonstrationDetails(
        @Nullable String organiser,
        int contents,
        int placeText,
        int deviationLength,
        List<AssessorOrganisation> assessorOrganisations,
        List<Integer> subAreaVersions) {

    public DemonstrationDetails {
        assessorOrganisations = List.copyOf(assessorOrganisations);
        subAreaVersions = List.copyOf(subAreaVersions);
    }
}
