package fi.luotsi.intake.part;

import fi.luotsi.core.plan.Problem;
import java.util.List;
import java.util.Map;

/**
 * What reading a record gave besides its rows.
 *
 * @param right the study right that was read last, "" when none
 * @param item the unit that was read last, "" when none
 * @param problems warnings, the first of each kind
 * @param repeats how often each kind of warning came
 * @param dropped what was left out on purpose, with the number of times
 */
public record Notes(
        String right, String item, List<Problem> problems, Map<String, Long> repeats, Map<String, Long> dropped,
        Map<String, Long> unknownKeys, Map<String, Long> unknownCodes) {}
