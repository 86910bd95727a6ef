package fi.luotsi.core.reference;

import fi.luotsi.core.words.LocalText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Qualification requirements (peruste, sv examensgrunder) as ePerusteet gives them: units with names and extents.
 *
 * @param requirements number of the requirements, {@code OPH-5410-2021} or {@code 79/011/2014}
 * @param qualifications six-digit codes of {@code koulutus}
 * @param educationType number of {@code koulutustyyppi}, e.g. 1, 11, 12, 5; 40 is preparatory education (TUVA)
 * @param points extent of the whole in competence points, null when not told
 * @param validFrom first day of validity, null when not told
 */
public record QualificationStructure(
        String requirements,
        LocalText name,
        List<String> qualifications,
        @Nullable String educationType,
        @Nullable Double points,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate transitionEnds,
        List<Unit> units,
        List<CodeName> competenceAreas,
        List<CodeName> titles) implements Versioned {

    public QualificationStructure {
        qualifications = List.copyOf(qualifications);
        units = List.copyOf(units);
        competenceAreas = List.copyOf(competenceAreas);
        titles = List.copyOf(titles);
    }

    /**
     * A unit of the qualification, or a part of TUVA.
     *
     * @param code six-digit code of {@code tutkinnonosat}; of a part of TUVA the code of {@code koulutuksenosattuva}
     * @param points extent in competence points (TUVA: weeks), the least when it is a range; null when not told
     * @param largest the largest extent when it is a range, null when it is not
     * @param compulsory whether it is compulsory in the structure or in some branch of it
     */
    public record Unit(
            String code, LocalText name, @Nullable Double points, @Nullable Double largest, boolean compulsory) {}

    @Override
    public String key() {
        return requirements;
    }
}
