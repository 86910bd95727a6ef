package fi.luotsi.desktop.overview;

import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.figure.ResponseRate;
import fi.luotsi.core.quality.QualityFinding;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Phase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the overview shows, counted once for each standing; knows no control and no language.
 *
 * @param computed how many of the rules in {@code cards} could be computed from the data
 * @param phases all phases in the order of the student's path
 * @param total flags of all phases
 * @param topRules the rules with most flags, most first
 * @param ruleCount how many rules have flags at all
 * @param compared the date of the import before, null when there is none
 * @param trend one point an import, oldest first; shares in per cent, null = not computed
 * @param faults kinds of fault in the data, the worst first, then the most frequent; one in the files as a whole is
 *     about all students
 * @param feedback response rates of the newest period of each survey; empty when Arvo is not imported
 * @param doubtful how many open flags rest on faulty data; they are in none of the counts
 * @param uncertain the students whose flags those are
 */
record OverviewModel(
        LocalDate date,
        boolean empty,
        int computed,
        List<RuleCard> cards,
        List<TileFigure> tiles,
        List<PhaseRow> phases,
        FlagRow total,
        List<FlagRow> topRules,
        int ruleCount,
        @Nullable LocalDate compared,
        List<TrendPoint> trend,
        List<FaultRow> faults,
        Good good,
        List<ResponseRate> feedback,
        long doubtful,
        Set<String> uncertain) {

    int rules() {
        return cards.size();
    }

    /** How many of those with flags the tile of flagged students does not count: suspended and ended ones. */
    long absent() {
        return tiles.stream().map(TileFigure::figure).filter(figure -> figure.indicator().equals("flagged"))
                .map(Figure::value).filter(Objects::nonNull)
                .mapToLong(flagged -> total.students().size() - Math.round(flagged)).findFirst().orElse(0);
    }

    /** Who those are: all with flags but the ones that the tile counts. */
    Set<String> absentStudents() {
        Set<String> absent = new HashSet<>(total.students());
        tiles.stream().filter(tile -> tile.figure().indicator().equals("flagged"))
                .filter(tile -> tile.figure().value() != null && tile.figure().value() > 0)
                .forEach(tile -> absent.removeAll(tile.students()));
        return absent;
    }

    /**
     * A figure of a tile.
     *
     * @param before the same figure at the import before, null when there is none
     * @param students whom the tile opens: those the figure leaves out, or all when it leaves out nobody
     */
    record TileFigure(Figure figure, @Nullable Figure before, Set<String> students, boolean outside) {}

    /** Flags of one phase. */
    record PhaseRow(Phase phase, FlagRow flags) {}

    /**
     * Counts of flags.
     *
     * @param key id of the rule or name of the phase; "" for the total
     * @param change since the import before, null without one
     * @param students whose flags they are
     */
    record FlagRow(
            String key, long critical, long serious, long notice, long total, @Nullable Long change,
            Set<String> students) {}

    record TrendPoint(LocalDate date, @Nullable Double coverage, @Nullable Double updated) {}

    record FaultRow(QualityFinding.Kind kind, Set<String> students) {}

    /**
     * What has gone well.
     *
     * @param back students back on schedule since the import before
     * @param cleared how many flags have gone since then, of {@code clearedOf}
     * @param groups how many groups have all data of their workplace periods, those of {@code groupsOf}
     */
    record Good(Set<String> back, long cleared, Set<String> clearedOf, long groups, Set<String> groupsOf) {}
}
