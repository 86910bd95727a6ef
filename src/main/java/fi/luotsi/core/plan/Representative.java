package fi.luotsi.core.plan;

import org.jspecify.annotations.Nullable;

/**
 * A person who stands for a provider in a period.
 *
 * @param name null also when the file only says that nobody is known
 * @param organisation {@code oppilaitos-oid}
 */
public record Representative(@Nullable String name, @Nullable String role, @Nullable String organisation) {}
