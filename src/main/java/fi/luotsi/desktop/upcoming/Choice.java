package fi.luotsi.desktop.upcoming;

import org.jspecify.annotations.Nullable;

/**
 * One thing that can be looked at alone.
 *
 * @param key null = everything
 */
record Choice(@Nullable String key, String label) {}
