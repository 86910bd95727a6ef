package fi.luotsi.core.keep;

import java.time.LocalDateTime;

/**
 * One row of the log of a store.
 *
 * @param number from 1, without gaps
 * @param at local time in Europe/Helsinki
 * @param who name of the user's account
 * @param purged whether it was about a person whose data have been removed since; {@link Use#studyRight} is null then
 */
public record LoggedUse(long number, LocalDateTime at, String who, Use use, boolean purged) {}
