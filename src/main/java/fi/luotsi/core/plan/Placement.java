package fi.luotsi.core.plan;

import org.jspecify.annotations.Nullable;

/**
 * A row of the provider's roster: which group, unit and responsible teacher a student belongs to.
 *
 * @param studyRight study-right id; null when the roster knows only the learner
 * @param learner learner id; null when the roster knows only the study right
 */
public record Placement(
        @Nullable String studyRight,
        @Nullable String learner,
        @Nullable String lastName,
        @Nullable String firstName,
        @Nullable String group,
        @Nullable String unit,
        @Nullable String teacher) {}
