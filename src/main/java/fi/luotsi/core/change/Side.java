package fi.luotsi.core.change;

import fi.luotsi.core.figure.AllIndicators;
import fi.luotsi.core.figure.Group;
import fi.luotsi.core.figure.Indicator;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagMarks;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.follow.RuleSets;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.rule.Situation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of two states that are compared: everybody at a point, with the flags the rules in force then give.
 *
 * @param cohort the students of the unit looked at
 * @param situations those looked at, in the order of the cohort
 * @param run the rules over them, its flags with the marks made by the day
 * @param sets the rules and limits that were in force
 * @param elsewhere study rights that the data hold in other units than the one looked at; empty when all are
 */
public record Side(
        Point point, Cohort cohort, List<Situation> situations, FlagRun run, FlagMarks marks, RuleSets sets,
        Set<String> elsewhere) {

    /** The flags that somebody should look at, each key once. */
    Map<Flag.Key, Flag> awaited() {
        Map<Flag.Key, Flag> awaited = new LinkedHashMap<>();
        for (Flag flag : run.flags()) {
            if (flag.awaited()) {
                awaited.putIfAbsent(flag.key(), flag);
            }
        }
        return awaited;
    }

    /** What the state comes to in a few figures. */
    Changes.Sum sum() {
        Group everybody = new Group(
                "", point.date(), situations, run.openByStudyRight(),
                cohort.sources().stream().map(SourceAge::source).collect(Collectors.toSet()), sets.whole().limits());
        Map<Flag.Key, Flag> awaited = awaited();
        Indicator coverage = AllIndicators.of("coverage");
        Indicator updated = AllIndicators.of("updated-within");
        return new Changes.Sum(
                point, situations.stream().map(one -> one.student().studyRight()).collect(Collectors.toSet()),
                awaited.size(), (int) awaited.values().stream().filter(Flag::doubtful).count(),
                coverage.of(everybody), updated.of(everybody), coverage.outside(everybody),
                updated.outside(everybody), cohort.sources());
    }
}
