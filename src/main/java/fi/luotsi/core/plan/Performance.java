package fi.luotsi.core.plan;

import fi.luotsi.core.words.LocalText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A main-level performance (suoritus) of a study right: what the student studies for, with the results so far.
 *
 * @param type value of {@code suorituksentyyppi}, e.g. {@code ammatillinentutkinto}, {@code telma}
 * @param qualification value of the code, e.g. {@code 371101}
 * @param educationType value of {@code koulutustyyppi}: 1 and 26 are initial vocational qualifications
 * @param extent extent of the whole, in points (TUVA: weeks), when KOSKI tells it
 * @param group free-text group, the only group key in KOSKI
 * @param confirmed date of {@code vahvistus}; present = ready, may lie in the future
 * @param modes periods of acquisition that KOSKI knows
 * @param units results by unit
 */
public record Performance(
        String type,
        @Nullable String qualification,
        LocalText name,
        @Nullable String requirements,
        @Nullable String educationType,
        @Nullable Double extent,
        @Nullable Organisation campus,
        @Nullable String group,
        @Nullable LocalDate confirmed,
        List<LocalText> competenceAreas,
        List<LocalText> titles,
        List<Mode> modes,
        List<UnitResult> units) {

    public Performance {
        competenceAreas = List.copyOf(competenceAreas);
        titles = List.copyOf(titles);
        modes = List.copyOf(modes);
        units = List.copyOf(units);
    }

    public static final String WHOLE_QUALIFICATION = "ammatillinentutkinto";
    public static final String TELMA = "telma";

    /**
     * A way of acquiring competence that KOSKI records.
     *
     * @param dissolved day on which an apprenticeship agreement was ended early
     */
    public record Mode(LocalDate start, @Nullable LocalDate end, String mode, @Nullable LocalDate dissolved) {}
}
