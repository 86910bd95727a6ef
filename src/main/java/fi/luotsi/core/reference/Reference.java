package fi.luotsi.core.reference;

import fi.luotsi.core.words.LocalText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that is true for all students alike, as of one import. */
public record Reference(
        List<QualificationStructure> structures,
        List<CodeSet> codeSets,
        List<OrganisationUnit> organisations,
        List<ResponseCount> responses) {

    public static final Reference NONE = new Reference(List.of(), List.of(), List.of(), List.of());

    public Reference {
        structures = List.copyOf(structures);
        codeSets = List.copyOf(codeSets);
        organisations = List.copyOf(organisations);
        responses = List.copyOf(responses);
    }

    /** The organisation with this oid, null when none is known; who asks for many uses {@link #organisationNames}. */
    public @Nullable OrganisationUnit organisation(String oid) {
        for (OrganisationUnit organisation : organisations) {
            if (organisation.oid().equals(oid)) {
                return organisation;
            }
        }
        return null;
    }

    /** The names of organisations by oid, made anew each time; those without any name are left out. */
    public Map<String, LocalText> organisationNames() {
        Map<String, LocalText> names = HashMap.newHashMap(organisations.size());
        for (OrganisationUnit organisation : organisations) {
            if (!organisation.name().equals(LocalText.NONE)) {
                names.put(organisation.oid(), organisation.name());
            }
        }
        return names;
    }

    /** The requirements with this number, compared without regard to case; null when none is known. */
    public @Nullable QualificationStructure structure(String requirements) {
        for (QualificationStructure structure : structures) {
            if (structure.requirements().equalsIgnoreCase(requirements)) {
                return structure;
            }
        }
        return null;
    }
}
