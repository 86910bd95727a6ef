package fi.luotsi.core.reference;

import org.jspecify.annotations.Nullable;

/**
 * How many were asked and how many answered in a feedback survey, for a unit and a period; never about a person.
 *
 * @param survey name of the survey as the file has it
 * @param period funding season or other period as the file has it, e.g. {@code 2025-2026}
 * @param unit name of the campus or unit as the file has it, null when the file is about the whole provider
 * @param qualification name or code of the qualification as the file has it, null when not told
 * @param targets how many were asked, null when the source hides a small number or does not tell
 * @param answers how many answered, null when the source hides a small number or does not tell
 */
public record ResponseCount(
        String survey,
        String period,
        @Nullable String unit,
        @Nullable String qualification,
        @Nullable Integer targets,
        @Nullable Integer answers) implements Versioned {

    @Override
    public String key() {
        return survey + "|" + period + "|" + unit + "|" + qualification;
    }
}
