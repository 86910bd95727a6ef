package fi.luotsi.core.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where an assessor comes from: an institution by its oid, or a workplace by its name and business id.
 *
 * @param oid {@code oppilaitos-oid}; null for an assessor from working life
 */
public record AssessorOrganisation(@Nullable String oid, @Nullable String name, @Nullable String businessId) {}
