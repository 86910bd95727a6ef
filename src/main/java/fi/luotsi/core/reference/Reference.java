package fi.luotsi.core.reference;

import java.util.List;

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
}
