package fi.luotsi.desktop.settings;

import fi.luotsi.work.Purge;
import java.time.LocalDate;

/**
 * A study right whose data are no longer needed, as it is shown.
 *
 * @param who the student's name as the screens show it now, else the study right
 * @param group "" when no source tells it, or it is not shown
 */
record DueRow(String who, String group, Purge.Why why, LocalDate since) {}
