package fi.luotsi.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.figure.AllIndicators;
import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.figure.Group;
import fi.luotsi.core.privacy.Audience;
import fi.luotsi.report.SummaryNumbers.FigureLine;
import fi.luotsi.report.SummaryNumbers.PhaseLine;
import fi.luotsi.report.SummaryNumbers.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A shared summary as an outsider sees it, and as it is. */
final class SummaryLook {

    /** A number that the summary shows, hides, or tells by what it is among: its place at the outsider's, and the truth. */
    record Seen(int place, long truth, boolean guarded) {}

    private final SummaryInput input;
    private final SummaryNumbers seen;
    private final SummaryNumbers truly;
    private final Outsider outsider = new Outsider();
    /** By name; numbers that are one by definition have one name. */
    private final Map<String, Seen> places = new TreeMap<>();
    private final Map<String, Shown> shown = new HashMap<>();

    SummaryLook(SummaryInput input) {
        this.input = input;
        seen = new SummaryWriter(input, Audience.SHARED).numbers();
        truly = new SummaryWriter(input, Audience.INTERNAL).numbers();
        read();
        outsider.begin();
    }

    /** All numbers by name, those that are left of others too. */
    Map<String, Seen> places() {
        return places;
    }

    /** What the report shows, by name. */
    Map<String, Shown> shown() {
        return shown;
    }

    /** What the outsider can tell of a sum of numbers; the truth is always among it. */
    long[] range(List<String> names, int... signs) {
        long truth = 0;
        for (int i = 0; i < signs.length; i++) {
            truth += signs[i] * places.get(names.get(i)).truth();
        }
        long[] range = outsider.range(names.stream().mapToInt(name -> places.get(name).place()).toArray(), signs);
        assertThat(truth).as(names.toString()).isBetween(range[0], range[1]);
        return range;
    }

    /**
     * A number of the report: what is shown is rounded to five, and never stands for 1–4.
     *
     * @param least what it is at least when it is hidden: harmless zeros are never hidden
     */
    private String number(String name, @Nullable Shown cell, @Nullable Long really, long least) {
        long value = really == null ? 0 : really;
        if (places.containsKey(name)) {
            return name;
        }
        Long told = cell == null ? null : cell.value();
        if (told == null) {
            assertThat(value).as(name).isGreaterThanOrEqualTo(least);
            place(name, least, Long.MAX_VALUE, value, small(value));
        } else {
            assertThat(told % 5).as(name).isZero();
            place(name, told == 0 ? 0 : Math.max(5, told - 2), told == 0 ? 0 : told + 2, value, false);
            shown.put(name, cell);
        }
        return name;
    }

    private void place(String name, long low, long high, long value, boolean guarded) {
        assertThat(value).as(name).isBetween(low, high);
        places.put(name, new Seen(outsider.unknown(low, high), value, guarded));
    }

    private static boolean small(long value) {
        return value > 0 && value < 5;
    }

    /** whole = the sum of the parts. */
    private void sum(String whole, List<String> parts) {
        int[] at = new int[parts.size() + 1];
        int[] signs = new int[parts.size() + 1];
        at[0] = places.get(whole).place();
        signs[0] = -1;
        for (int i = 0; i < parts.size(); i++) {
            at[i + 1] = places.get(parts.get(i)).place();
            signs[i + 1] = 1;
        }
        outsider.adds(0, at, signs);
    }

    /** part is among whole; what is left is guarded when it is small. */
    private void among(String whole, String part, boolean guard) {
        String name = whole + " without " + part;
        long rest = places.get(whole).truth() - places.get(part).truth();
        boolean told = guard && shown.containsKey(whole) && shown.containsKey(part);
        if (told) {
            assertThat(small(rest)).as("shown rest of " + part).isFalse();
        }
        boolean none = told && shown.get(whole).equals(shown.get(part));
        place(name, told && !none ? 5 : 0, none ? 0 : Long.MAX_VALUE, rest, guard && small(rest));
        sum(whole, List.of(part, name));
    }

    private static @Nullable Long value(@Nullable Shown cell) {
        return cell == null ? null : cell.value();
    }

    private void read() {
        if (seen.students().hidden() && seen.rows().isEmpty()) {
            return;
        }
        String students = number("students", seen.students(), truly.students().value(), 5);
        Row total = seen.total();
        Row really = truly.total();
        String flagged = number("flagged", total.flagged().numerator(), really.flagged().numerator().value(), 1);
        among(students, flagged, true);
        String at = number("workplace", total.atWorkplace(), value(really.atWorkplace()), 1);
        among(students, at, true);
        String awaiting = number("awaiting", total.awaiting(), value(really.awaiting()), 1);
        String plans = null;
        String of = null;
        if (total.coverage() != null) {
            boolean all = really.coverage().denominator().equals(truly.students());
            of = all ? students
                    : number("of", total.coverage().denominator(), really.coverage().denominator().value(), 0);
            plans = number("plans", total.coverage().numerator(), really.coverage().numerator().value(), 0);
            among(of, plans, true);
        }
        rows(students, flagged, at, awaiting, plans, of);
        List<String> items = new ArrayList<>();
        seen.items().forEach((state, cell) -> items.add(number(
                state.name().startsWith("AWAITING") ? "awaiting" : state.name(), cell,
                truly.items().get(state).value(), 1)));
        if (!items.isEmpty()) {
            sum(number("items", seen.itemsTotal(), truly.itemsTotal().value(), 0), items);
        }
        flags();
        figures(students);
    }

    private void rows(
            String students, String flagged, String at, String awaiting, @Nullable String plans, @Nullable String of) {
        List<QualificationRows.Part> parts = QualificationRows.of(input.everybody(), true);
        assertThat(parts).hasSameSizeAs(seen.rows());
        List<List<String>> columns = List.of(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
        for (int r = 0; r < parts.size(); r++) {
            QualificationRows.Part part = parts.get(r);
            Row row = seen.rows().stream().filter(one -> one.kind() == part.kind()
                    && one.qualification().equals(part.qualification())).findFirst().orElseThrow();
            Group group = part.group();
            String key = " of " + part.kind() + part.qualification();
            String base = number("students" + key, row.students(), part.students(), 5);
            String some = number("flagged" + key, row.flagged().numerator(), count("flagged", group), 1);
            among(base, some, true);
            String working = number("workplace" + key, row.atWorkplace(), count("workplace-now", group), 1);
            among(base, working, true);
            columns.get(0).add(base);
            columns.get(1).add(some);
            columns.get(2).add(working);
            columns.get(3).add(number("awaiting" + key, row.awaiting(), count("awaiting-assessment", group), 1));
            if (row.coverage() != null && of != null) {
                Figure figure = AllIndicators.of("coverage").of(group);
                String all = base;
                if (!of.equals(students)) {
                    all = number("of" + key, row.coverage().denominator(), figure.denominator(), 0);
                    among(base, all, false);
                }
                String covered = number("plans" + key, row.coverage().numerator(), figure.numerator(), 0);
                among(all, covered, true);
                columns.get(4).add(covered);
                columns.get(5).add(all);
            }
        }
        if (!parts.isEmpty()) {
            sum(students, columns.get(0));
            sum(flagged, columns.get(1));
            sum(at, columns.get(2));
            sum(awaiting, columns.get(3));
            if (plans != null && of != null) {
                sum(plans, columns.get(4));
                if (!of.equals(students)) {
                    sum(of, columns.get(5));
                }
            }
        }
    }

    private static long count(String id, Group group) {
        Double value = AllIndicators.of(id).of(group).value();
        return value == null ? 0 : value.longValue();
    }

    private void flags() {
        String now = number("now", seen.phasesTotal().now(), truly.phasesTotal().now().value(), 0);
        String then = seen.phasesTotal().earlier() == null ? null
                : number("then", seen.phasesTotal().earlier(), truly.phasesTotal().earlier().value(), 0);
        List<String> nows = new ArrayList<>();
        List<String> thens = new ArrayList<>();
        for (int p = 0; p < seen.phases().size(); p++) {
            PhaseLine line = seen.phases().get(p);
            PhaseLine really = truly.phases().get(p);
            nows.add(number("now " + line.phase(), line.now(), really.now().value(), 1));
            if (line.earlier() != null && then != null) {
                thens.add(number("then " + line.phase(), line.earlier(), really.earlier().value(), 1));
            }
        }
        sum(now, nows);
        if (then != null) {
            sum(then, thens);
        }
        List<String> severities = new ArrayList<>();
        seen.severities().forEach((severity, cell) -> severities.add(
                number(severity.name(), cell, truly.severities().get(severity).value(), 1)));
        sum(now, severities);
        if (then != null && seen.good().cleared() != null && seen.good().back() != null) {
            among(then, number("cleared", seen.good().cleared(), truly.good().cleared().value(), 1), false);
            number("back", seen.good().back(), truly.good().back().value(), 1);
        }
    }

    /** Figures of the whole unit: those of people are of some among the students. */
    private void figures(String students) {
        Map<String, FigureLine> really = new HashMap<>();
        truly.key().forEach(line -> really.put(line.indicator().id(), line));
        truly.others().forEach(line -> really.put(line.indicator().id(), line));
        List<FigureLine> lines = new ArrayList<>(seen.key());
        lines.addAll(seen.others());
        for (FigureLine line : lines) {
            String id = line.indicator().id();
            FigureLine known = really.get(id);
            if (line.ratio() != null && !id.equals("coverage")) {
                String of = number("of " + id, line.ratio().denominator(), known.ratio().denominator().value(), 1);
                if (!id.equals("workplace-data")) {
                    among(students, of, false);
                }
                among(of, number("some of " + id, line.ratio().numerator(), known.ratio().numerator().value(), 0), true);
            } else if (line.count() != null) {
                among(students, number("count of " + id, line.count(), known.count().value(), 1), true);
            }
        }
    }
}
