package fi.luotsi.core.plan;

import java.util.List;

/**
 * One version of a plan, as an import brought it.
 *
 * @param plan names the plan among all plans of all study rights; its versions have it in common
 * @param snapshot number of the import that brought the version first
 * @param stays its workplace periods; empty also when the import was made before Luotsi kept them
 */
public record PlanVersion(String studyRight, String plan, int snapshot, List<Stay> stays) {}
