package fi.luotsi.desktop.overview;

import fi.luotsi.core.figure.AllIndicators;
import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.figure.GoodNews;
import fi.luotsi.core.figure.Group;
import fi.luotsi.core.figure.Indicator;
import fi.luotsi.core.figure.ResponseRate;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.quality.Quality;
import fi.luotsi.core.quality.QualityFinding;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.desktop.overview.OverviewModel.FaultRow;
import fi.luotsi.desktop.overview.OverviewModel.FlagRow;
import fi.luotsi.desktop.overview.OverviewModel.Good;
import fi.luotsi.desktop.overview.OverviewModel.PhaseRow;
import fi.luotsi.desktop.overview.OverviewModel.TileFigure;
import fi.luotsi.desktop.overview.OverviewModel.TrendPoint;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what the overview shows out of a standing; may run off the FX thread. */
final class Counting {

    private static final List<String> TILES = List.of(
            "students", "coverage", "approved-in-target", "updated-within", "planned-60", "flagged");
    private static final int TOP = 5;

    private final Standing standing;
    private final Standing.@Nullable TrendPoint previous;

    Counting(Standing standing) {
        this.standing = standing;
        this.previous = standing.previous();
    }

    OverviewModel count() {
        Map<Phase, Summing> phases = new EnumMap<>(Phase.class);
        Map<String, Summing> rules = new TreeMap<>();
        Summing total = new Summing();
        for (Flag flag : standing.run().flags()) {
            if (flag.counted()) {
                phases.computeIfAbsent(flag.rule().phase(), p -> new Summing()).add(flag);
                rules.computeIfAbsent(flag.rule().id(), id -> new Summing()).add(flag);
                total.add(flag);
            }
        }
        if (previous != null) {
            countBefore(previous.run(), phases, rules, total);
        }
        boolean compared = previous != null;
        List<PhaseRow> phaseRows = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            phaseRows.add(new PhaseRow(
                    phase, phases.getOrDefault(phase, new Summing()).row(phase.name(), compared)));
        }
        List<FlagRow> byCount = rules.entrySet().stream()
                .filter(entry -> entry.getValue().total() > 0)
                .map(entry -> entry.getValue().row(entry.getKey(), compared))
                .sorted(Comparator.comparingLong(FlagRow::total).reversed().thenComparing(FlagRow::key))
                .toList();
        return new OverviewModel(
                standing.date(), standing.cohort().students().isEmpty(), standing.run().computed(),
                standing.run().rules(), tiles(), phaseRows, total.row("", compared),
                byCount.stream().limit(TOP).toList(), byCount.size(), previous == null ? null : previous.date(),
                trend(), faults(), good(), feedback(),
                standing.run().doubtful().values().stream().mapToLong(Integer::longValue).sum(),
                Set.copyOf(standing.run().doubtful().keySet()));
    }

    /** Of each survey and unit the newest period, all qualifications together where the source tells them so. */
    private List<ResponseRate> feedback() {
        Map<String, ResponseRate> newest = new LinkedHashMap<>();
        List<ResponseRate> all = ResponseRate.of(standing.cohort().reference().responses(), standing.unit());
        boolean whole = all.stream().anyMatch(ResponseRate::whole);
        for (ResponseRate rate : all) {
            if (!whole || rate.whole()) {
                newest.putIfAbsent(
                        rate.count().survey() + "|" + rate.count().unit() + "|" + rate.count().qualification(), rate);
            }
        }
        return List.copyOf(newest.values());
    }

    private static void countBefore(
            FlagRun before, Map<Phase, Summing> phases, Map<String, Summing> rules, Summing total) {
        for (Flag flag : before.flags()) {
            if (flag.counted()) {
                phases.computeIfAbsent(flag.rule().phase(), p -> new Summing()).addBefore();
                rules.computeIfAbsent(flag.rule().id(), id -> new Summing()).addBefore();
                total.addBefore();
            }
        }
    }

    private List<TileFigure> tiles() {
        Group everybody = standing.everybody();
        List<TileFigure> tiles = new ArrayList<>();
        for (String id : TILES) {
            Behind behind = behind(standing, id);
            tiles.add(new TileFigure(
                    AllIndicators.of(id).of(everybody), figure(previous, id), behind.students(), behind.outside()));
        }
        return tiles;
    }

    /**
     * The students that a figure opens: those it leaves out, or all when it leaves out nobody.
     *
     * @param outside whether it leaves them out
     */
    record Behind(Set<String> students, boolean outside) {}

    /** The students behind an indicator. */
    static Behind behind(Standing standing, String id) {
        Indicator indicator = AllIndicators.of(id);
        Group everybody = standing.everybody();
        boolean flagged = id.equals("flagged");
        Set<String> students = flagged ? indicator.counted(everybody) : indicator.outside(everybody);
        return students.isEmpty() ? new Behind(standing.situations().stream()
                .map(situation -> situation.student().studyRight()).collect(Collectors.toSet()), false)
                : new Behind(Set.copyOf(students), !flagged);
    }

    private static @Nullable Figure figure(Standing.@Nullable TrendPoint point, String indicator) {
        return point == null ? null : point.figures().stream()
                .filter(figure -> figure.indicator().equals(indicator)).findFirst().orElse(null);
    }

    /** Of each day the last import: that is what a reporting date brings in sight again. */
    private List<TrendPoint> trend() {
        Map<LocalDate, Standing.TrendPoint> days = new LinkedHashMap<>();
        standing.trend().forEach(point -> days.put(point.date(), point));
        return days.values().stream()
                .map(point -> new TrendPoint(point.date(), value(point, "coverage"), value(point, "updated-within")))
                .toList();
    }

    private static @Nullable Double value(Standing.TrendPoint point, String indicator) {
        Figure figure = figure(point, indicator);
        return figure == null ? null : figure.value();
    }

    private List<FaultRow> faults() {
        Map<QualityFinding.Kind, Set<String>> byKind = new EnumMap<>(QualityFinding.Kind.class);
        for (QualityFinding finding : Quality.of(standing.cohort(), standing.date())) {
            Set<String> students = byKind.computeIfAbsent(finding.kind(), kind -> new HashSet<>());
            if (finding.studyRight() != null) {
                students.add(finding.studyRight());
            } else {
                standing.situations().forEach(all -> students.add(all.student().studyRight()));
            }
        }
        return byKind.entrySet().stream()
                .map(entry -> new FaultRow(entry.getKey(), Set.copyOf(entry.getValue())))
                .sorted(Comparator.comparing((FaultRow row) -> row.kind().severity())
                        .thenComparing(row -> row.students().size()).reversed())
                .toList();
    }

    private Good good() {
        GoodNews news = new GoodNews(standing.everybody(), standing.run());
        List<Set<String>> groups = news.inOrder();
        Set<Flag.Key> cleared = previous == null ? Set.of() : news.cleared(previous.run());
        return new Good(
                previous == null ? Set.of() : news.back(previous.run()), cleared.size(),
                cleared.stream().map(Flag.Key::studyRight).collect(Collectors.toSet()), groups.size(),
                groups.stream().flatMap(Set::stream).collect(Collectors.toSet()));
    }
}
