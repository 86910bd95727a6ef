package fi.luotsi.core.plan;

import java.time.LocalDate;

/**
 * That a workplace period which had begun was cut short: a later version of the plan ends it earlier or has it no more.
 *
 * @param place as in {@link Stay#place()}
 * @param end the last day at the workplace, as far as the versions tell
 */
public record CutStay(String place, LocalDate end) {}
