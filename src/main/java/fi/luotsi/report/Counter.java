package fi.luotsi.report;

import fi.luotsi.core.figure.AllIndicators;
import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.figure.GoodNews;
import fi.luotsi.core.figure.Group;
import fi.luotsi.core.figure.Indicator;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.privacy.Audience;
import fi.luotsi.core.privacy.Ledger;
import fi.luotsi.core.privacy.SmallNumbers;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.report.SummaryNumbers.FigureLine;
import fi.luotsi.report.SummaryNumbers.Good;
import fi.luotsi.report.SummaryNumbers.PhaseLine;
import fi.luotsi.report.SummaryNumbers.Row;
import fi.luotsi.report.SummaryNumbers.RowKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Counts everything that a summary shows, first into one ledger and then, with the small numbers hidden, out of it.
 *
 * <p>Numbers that are equal by definition are one cell, so that a hidden one does not stand elsewhere in the open. Whatever is
 * shown in any form and language comes from here, so that none of it can be more exact than the rest.
 */
final class Counter {

    static final List<String> KEY = List.of("coverage", "approved-in-target", "updated-within", "planned-60");
    static final List<String> OTHERS = List.of(
            "planned-180", "workplace-data", "prior-learning", "own-timing", "behind-expected", "approval-median");

    private final SummaryInput input;
    private final Group all;
    private final Audience audience;
    private final Ledger ledger = new Ledger();
    private final int students;
    private final boolean tooFew;
    private @Nullable Pair coverage;

    /** Cells of a share. */
    private record Pair(int numerator, int denominator) {}

    /** Cells of a row. */
    private record RowCells(
            QualificationRows.Part part, int students, @Nullable Pair coverage, int flagged, int atWorkplace,
            int awaiting) {}

    Counter(SummaryInput input, Audience audience) {
        this.input = input;
        this.all = input.everybody();
        this.audience = audience;
        this.students = ledger.total(count("students", all));
        this.tooFew = audience.shared() && ledger.value(students) < SmallNumbers.THRESHOLD;
        if (audience.shared() && !tooFew) {
            ledger.atLeast(students, SmallNumbers.THRESHOLD);
        }
    }

    SummaryNumbers numbers() {
        boolean sources = all.plansTold() && all.rightsTold();
        Map<String, Pair> pairs = new LinkedHashMap<>();
        for (String id : KEY) {
            pairs.put(id, pair(id));
        }
        for (String id : OTHERS) {
            pairs.put(id, pair(id));
        }
        int behind = ledger.share(count("behind-expected", all), students, false, true);
        int flagged = ledger.share(count("flagged", all), students, false, true);
        int atWorkplace = ledger.share(count("workplace-now", all), students, false, true);

        Map<ItemState, Integer> items = new EnumMap<>(ItemState.class);
        long itemsSum = 0;
        for (ItemState state : ItemState.values()) {
            long value = count("item-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'), all);
            items.put(state, ledger.count(value));
            itemsSum += value;
        }
        int itemsTotal = ledger.total(itemsSum);
        ledger.sum(itemsTotal, ints(items.values()));
        int awaiting = items.get(ItemState.AWAITING_ASSESSMENT);

        List<RowCells> rows = rows(flagged, atWorkplace, awaiting);
        PhaseCells now = phases(input.run());
        SummaryInput.Earlier before = input.earlier();
        PhaseCells then = before == null ? null : phases(before.run());
        Map<Severity, Integer> severities = new LinkedHashMap<>();
        for (Severity severity : List.of(Severity.CRITICAL, Severity.SERIOUS, Severity.NOTICE)) {
            severities.put(severity, ledger.count(open(input.run(), flag -> flag.severity() == severity)));
        }
        ledger.sum(now.total(), ints(severities.values()));

        GoodNews news = new GoodNews(all, input.run());
        int back = ledger.count(before == null ? 0 : news.backOnSchedule(before.run()));
        int cleared = ledger.count(before == null ? 0 : news.cleared(before.run()).size());
        if (then != null) {
            ledger.among(then.total(), cleared);
        }

        SmallNumbers.Protection protection = audience.shared() ? SmallNumbers.protect(ledger) : null;
        Out out = new Out(ledger, protection, tooFew);
        Row total = new Row(
                "", RowKind.TOTAL, out.shown(students), out.ratio(coverage), out.ratio(new Pair(flagged, students)),
                sources ? out.shown(atWorkplace) : null, sources ? out.shown(awaiting) : null);
        Map<ItemState, Shown> shownItems = new EnumMap<>(ItemState.class);
        if (sources) {
            items.forEach((state, cell) -> shownItems.put(state, out.shown(cell)));
        }
        Map<Severity, Shown> shownSeverities = new LinkedHashMap<>();
        severities.forEach((severity, cell) -> shownSeverities.put(severity, out.shown(cell)));
        List<FigureLine> key = new ArrayList<>();
        List<FigureLine> others = new ArrayList<>();
        pairs.forEach((id, pair) ->
                (KEY.contains(id) ? key : others).add(line(id, pair, behind, out)));
        return new SummaryNumbers(
                out.shown(students), key, others,
                tooFew ? List.of() : rows(rows, out, sources), total,
                shownItems, out.shown(itemsTotal),
                coverage == null ? Shown.HIDDEN : out.shown(coverage.numerator()),
                phaseLines(now, then, out),
                new PhaseLine(null, then == null ? null : out.shown(then.total()), out.shown(now.total())),
                shownSeverities,
                new Good(
                        before == null ? null : out.shown(back), before == null ? null : out.shown(cleared),
                        tooFew ? Shown.HIDDEN : Shown.of(news.groupsInOrder())),
                tooFew ? ledger.printed() : protection == null ? 0 : protection.count());
    }

    private static long count(String id, Group group) {
        Double value = AllIndicators.of(id).of(group).value();
        return value == null ? 0 : value.longValue();
    }

    /** The cells of a share of the whole unit, null when it is none or was not computed. */
    private @Nullable Pair pair(String id) {
        Figure figure = AllIndicators.of(id).of(all);
        Long some = figure.numerator();
        Long of = figure.denominator();
        if (some == null || of == null || figure.value() == null) {
            return null;
        }
        boolean people = !id.equals("workplace-data");
        int denominator = people ? base(of) : ledger.total(of);
        Pair pair = new Pair(ledger.share(some, denominator, id.equals("coverage"), false), denominator);
        if (id.equals("coverage")) {
            coverage = pair;
        }
        return pair;
    }

    /** The cell of a base that is among the students: one that is there already if it is the same number. */
    private int base(long value) {
        if (value == ledger.value(students)) {
            return students;
        }
        Pair plans = coverage;
        if (plans != null && value == ledger.value(plans.numerator())) {
            return plans.numerator();
        }
        if (plans != null && value == ledger.value(plans.denominator())) {
            return plans.denominator();
        }
        int cell = ledger.total(value);
        if (plans != null && value < ledger.value(plans.numerator())) {
            ledger.among(plans.numerator(), cell);
        } else if (value < ledger.value(students)) {
            ledger.among(students, cell);
        }
        return cell;
    }

    private List<RowCells> rows(int flagged, int atWorkplace, int awaiting) {
        List<RowCells> rows = new ArrayList<>();
        boolean sameBase = coverage != null && coverage.denominator() == students;
        for (QualificationRows.Part part : QualificationRows.of(all, audience.shared())) {
            int base = ledger.base(part.students());
            if (audience.shared()) {
                ledger.atLeast(base, SmallNumbers.THRESHOLD);
            }
            Pair plans = null;
            Figure figure = AllIndicators.of("coverage").of(part.group());
            if (coverage != null && figure.denominator() != null && figure.numerator() != null) {
                int of = base;
                if (!sameBase) {
                    of = ledger.base(figure.denominator());
                    ledger.among(base, of);
                }
                plans = new Pair(ledger.share(figure.numerator(), of, true, false), of);
            }
            rows.add(new RowCells(
                    part, base, plans,
                    ledger.share(count("flagged", part.group()), base, false, true),
                    ledger.share(count("workplace-now", part.group()), base, false, true),
                    ledger.count(count("awaiting-assessment", part.group()))));
        }
        if (!rows.isEmpty()) {
            addUp(students, rows, RowCells::students);
            addUp(flagged, rows, RowCells::flagged);
            addUp(atWorkplace, rows, RowCells::atWorkplace);
            addUp(awaiting, rows, RowCells::awaiting);
            Pair plans = coverage;
            if (plans != null) {
                addUp(plans.numerator(), rows, row -> row.coverage().numerator());
                if (!sameBase) {
                    addUp(plans.denominator(), rows, row -> row.coverage().denominator());
                }
            }
        }
        return rows;
    }

    private void addUp(int total, List<RowCells> rows, ToIntFunction<RowCells> cell) {
        ledger.sum(total, rows.stream().mapToInt(cell).toArray());
    }

    /** Cells of the flags by phase. */
    private record PhaseCells(Map<Phase, Integer> phases, int total) {}

    private PhaseCells phases(FlagRun run) {
        Map<Phase, Integer> cells = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            cells.put(phase, ledger.count(open(run, flag -> flag.rule().phase() == phase)));
        }
        int total = ledger.total(open(run, flag -> true));
        ledger.sum(total, ints(cells.values()));
        return new PhaseCells(cells, total);
    }

    private static long open(FlagRun run, Predicate<Flag> which) {
        return run.flags().stream().filter(flag -> flag.counted() && which.test(flag)).count();
    }

    private static int[] ints(Collection<Integer> cells) {
        return cells.stream().mapToInt(Integer::intValue).toArray();
    }

    private FigureLine line(String id, @Nullable Pair pair, int behind, Out out) {
        Indicator indicator = AllIndicators.of(id);
        Figure figure = indicator.of(all);
        return switch (indicator.kind()) {
            case COUNT -> new FigureLine(
                    indicator, null, figure.value() == null ? null : out.shown(behind), null, figure.notComputed());
            case DAYS -> new FigureLine(
                    indicator, null, null, out.tooFew() ? null : figure.value(), figure.notComputed());
            default -> new FigureLine(indicator, out.ratio(pair), null, null, figure.notComputed());
        };
    }

    /** The rows as they came; for sharing in the order of what is shown, which tells nothing more of what is rounded. */
    private List<Row> rows(List<RowCells> cells, Out out, boolean sources) {
        List<Row> rows = new ArrayList<>(cells.stream().map(one -> row(one, out, sources)).toList());
        if (audience.shared()) {
            rows.sort(Comparator.comparing(Row::kind)
                    .thenComparing(row -> -Objects.requireNonNullElse(row.students().value(), 0L))
                    .thenComparing(Row::qualification));
        }
        return rows;
    }

    private static Row row(RowCells cells, Out out, boolean sources) {
        return new Row(
                cells.part().qualification(), cells.part().kind(), out.shown(cells.students()),
                out.ratio(cells.coverage()), out.ratio(new Pair(cells.flagged(), cells.students())),
                sources ? out.shown(cells.atWorkplace()) : null, sources ? out.shown(cells.awaiting()) : null);
    }

    private static List<PhaseLine> phaseLines(PhaseCells now, @Nullable PhaseCells then, Out out) {
        List<PhaseLine> lines = new ArrayList<>();
        now.phases().forEach((phase, cell) -> lines.add(new PhaseLine(
                phase, then == null ? null : out.shown(then.phases().get(phase)), out.shown(cell))));
        return lines;
    }

    /** Takes numbers out of the ledger: for sharing without the protected ones, and rounded. */
    private record Out(Ledger ledger, SmallNumbers.@Nullable Protection protection, boolean tooFew) {

        Shown shown(int cell) {
            if (tooFew || (protection != null && protection.hides(cell))) {
                return Shown.HIDDEN;
            }
            return protection == null ? Shown.of(ledger.value(cell)) : Shown.near(ledger.value(cell));
        }

        @Nullable Ratio ratio(@Nullable Pair pair) {
            return pair == null ? null : new Ratio(shown(pair.numerator()), shown(pair.denominator()));
        }
    }
}
