package fi.luotsi.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A planned demonstration of competence (näyttö, sv yrkesprov): a plan only, its result is in KOSKI.
 *
 * @param place name of the demonstration environment, null or empty when not told
 * @param teacherAssessors names of the provider's assessors; placeholders such as "-" are left out at import
 * @param workingLifeAssessors names of the assessors from working life, likewise
 * @param individualCriteria number of individual criteria; their texts are not kept
 * @param details what else the file tells; null when it was imported before Luotsi kept it
 */
public record Demonstration(
        LocalDate start,
        LocalDate end,
        @Nullable String place,
        @Nullable String placeBusinessId,
        List<String> teacherAssessors,
        List<String> workingLifeAssessors,
        List<String> subAreas,
        int individualCriteria,
        @Nullable DemonstrationDetails details) {

    public Demonstration {
        teacherAssessors = List.copyOf(teacherAssessors);
        workingLifeAssessors = List.copyOf(workingLifeAssessors);
        subAreas = List.copyOf(subAreas);
    }
}
