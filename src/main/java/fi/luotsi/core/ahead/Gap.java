package fi.luotsi.core.ahead;

import fi.luotsi.core.rule.RuleCard;

/**
 * A rule whose deadlines could not be computed, and why.
 *
 * @param missing key of what is missing, as rules tell it
 * @param students for how many; {@link #ALL} = the data do not hold it at all
 */
public record Gap(RuleCard rule, String missing, int students) {

    /** The data do not hold it for anybody. */
    public static final int ALL = -1;
}
