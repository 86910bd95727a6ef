package fi.luotsi.core.follow;

import org.jspecify.annotations.Nullable;

/**
 * That a rule could not say anything, and why: never the same as "all is well".
 *
 * @param studyRight the student it concerns, null = everybody, because a whole source is missing
 * @param missing key of what is missing, e.g. {@code koski-results}
 */
public record NotComputed(String rule, @Nullable String studyRight, String missing) {}
