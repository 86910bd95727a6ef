package fi.luotsi.core.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a plan tells besides what is followed.
 *
 * @param version {@code versio}, the source system's number; not reliable
 * @param careerGoalVersion version of the career goal's code
 */
public record PlanDetails(@Nullable Integer version, @Nullable Integer careerGoalVersion) {}
