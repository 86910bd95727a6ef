package fi.luotsi.desktop.students;

import fi.luotsi.core.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One value of a facet.
 *
 * @param key the same in every language
 * @param severity the mark that stands before it, null = none
 * @param total how many students have it when nothing is narrowed
 */
record FacetValue(String key, String label, @Nullable Severity severity, int total) {}
