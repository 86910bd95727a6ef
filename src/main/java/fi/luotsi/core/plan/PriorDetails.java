package fi.luotsi.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row of prior learning tells besides what is followed.
 *
 * @param processVersion version of the verification process's code
 * @param requirements number of the qualification requirements the unit is taken from
 * @param provider oid of the unit's provider, when it is another's
 * @param essentialCircumstance {@code olennainen-seikka}
 * @param deviationLength length of the text on deviating from the requirements, 0 = none; the text itself is not kept
 * @param assessors names of the assessors, without placeholders
 * @param assessorOrganisations where they come from, each once
 * @param item what it has in common with an item to be acquired
 */
public record PriorDetails(
        @Nullable Integer processVersion,
        @Nullable String requirements,
        @Nullable String provider,
        boolean essentialCircumstance,
        int deviationLength,
        List<String> assessors,
        List<AssessorOrganisation> assessorOrganisations,
        ItemDetails item) {

    public PriorDetails {
        assessors = List.copyOf(assessors);
        assessorOrganisations = List.copyOf(assessorOrganisations);
    }
}
