package fi.luotsi.core.change;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One end of a comparison: what an import and those before it had brought, looked at on a day.
 *
 * @param snapshot running number of the import, from 1
 * @param date the day it is looked at on
 * @param taken when the import was done, local time in Europe/Helsinki
 */
public record Point(int snapshot, LocalDate date, LocalDateTime taken) {}
