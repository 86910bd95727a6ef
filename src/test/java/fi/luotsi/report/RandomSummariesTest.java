package fi.luotsi.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.figure.AllIndicators;
import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.figure.Group;
import fi.luotsi.core.privacy.Audience;
import fi.luotsi.core.privacy.SmallNumbers;
import fi.luotsi.report.SummaryNumbers.PhaseLine;
import fi.luotsi.report.SummaryNumbers.Row;
import fi.luotsi.store.FaultRuns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P1: an outsider with exact bounds learns no small number from any summary that is shared. */
@Tag("fault")
class RandomSummariesTest {

    private final Random random = new Random(20261122);

    @Test
    void P1_no_small_number_can_be_computed_back() {
        int summaries = FaultRuns.of(80, 2000);
        int hidden = 0;
        int exact = 0;
        int narrow = 0;
        for (int n = 0; n < summaries; n++) {
            SummaryInput input = Unit.any(random, 5 + random.nextInt(random.nextBoolean() ? 35 : 150))
                    .input(random.nextInt(3) > 0, false);
            Look look = new Look(input);
            look.read();
            for (long[] range : look.ranges()) {
                hidden++;
                exact += range[0] == range[1] ? 1 : 0;
                narrow += range[1] - range[0] + 1 < 3 && range[1] != Long.MAX_VALUE ? 1 : 0;
            }
        }
        FaultRuns.tell("P1: " + summaries + " summaries, " + hidden + " numbers to protect, " + exact
                + " computed exactly, " + narrow + " to fewer than three values");
        assertThat(hidden).isGreaterThan(summaries);
        assertThat(exact).isZero();
        assertThat(narrow).isZero();
    }

    @Test
    void the_outsider_finds_what_badly_hidden_numbers_are() {
        Outsider outsider = new Outsider();
        int small = outsider.unknown(1);
        int other = outsider.unknown(1);
        int third = outsider.unknown(0);
        outsider.adds(9, new int[] {small, other}, new int[] {1, 1});
        outsider.adds(4, new int[] {other, third}, new int[] {1, -1});
        outsider.begin();
        assertThat(outsider.range(small)).containsExactly(1, 5);
        assertThat(outsider.range(other)).containsExactly(4, 8);
        assertThat(outsider.range(third)).containsExactly(0, 4);
        Outsider sure = new Outsider();
        int alone = sure.unknown(1);
        int free = sure.unknown(0);
        sure.adds(3, new int[] {alone}, new int[] {1});
        sure.begin();
        assertThat(sure.range(alone)).containsExactly(3, 3);
        assertThat(sure.range(free)).containsExactly(0, Long.MAX_VALUE);
    }

    /** A shared summary as an outsider sees it, and as it is. */
    private static final class Look {

        private final SummaryInput input;
        private final SummaryNumbers seen;
        private final SummaryNumbers truly;
        private final Outsider outsider = new Outsider();
        /** Places of hidden numbers; numbers that are one by definition are one place. */
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<Integer, Long> truth = new HashMap<>();
        private final List<Integer> guarded = new ArrayList<>();

        Look(SummaryInput input) {
            this.input = input;
            seen = new SummaryWriter(input, Audience.SHARED).numbers();
            truly = new SummaryWriter(input, Audience.INTERNAL).numbers();
        }

        /** A number of the report: shown, or an unknown of the outsider's. */
        private record Number(@Nullable Long shown, int place) {}

        private Number number(String name, @Nullable Shown shown, @Nullable Long really, long least) {
            if (shown != null && shown.value() != null) {
                return new Number(shown.value(), -1);
            }
            long value = really == null ? 0 : really;
            Integer place = places.get(name);
            if (place == null) {
                place = outsider.unknown(least);
                places.put(name, place);
                truth.put(place, value);
                assertThat(value).as(name).isGreaterThanOrEqualTo(least);
                if (value > 0 && value < SmallNumbers.THRESHOLD) {
                    guarded.add(place);
                }
            }
            return new Number(null, place);
        }

        /** whole = the sum of the parts. */
        private void sum(Number whole, List<Number> parts) {
            long shown = whole.shown() == null ? 0 : whole.shown();
            List<Integer> at = new ArrayList<>();
            List<Integer> signs = new ArrayList<>();
            if (whole.shown() == null) {
                at.add(whole.place());
                signs.add(-1);
            }
            for (Number part : parts) {
                if (part.shown() == null) {
                    at.add(part.place());
                    signs.add(1);
                } else {
                    shown -= part.shown();
                }
            }
            if (!at.isEmpty()) {
                outsider.adds(shown, at.stream().mapToInt(i -> i).toArray(), signs.stream().mapToInt(i -> i).toArray());
            }
        }

        /** part is among whole; what is left is guarded when it is small. */
        private void among(String name, Number whole, Number part, boolean guard) {
            if (whole.shown() != null && part.shown() != null) {
                long rest = whole.shown() - part.shown();
                assertThat(guard && rest > 0 && rest < SmallNumbers.THRESHOLD).as("shown rest of " + name).isFalse();
                return;
            }
            long rest = value(whole) - value(part);
            int place = outsider.unknown(0);
            truth.put(place, rest);
            if (guard && rest > 0 && rest < SmallNumbers.THRESHOLD) {
                guarded.add(place);
            }
            sum(whole, List.of(part, new Number(null, place)));
        }

        private long value(Number number) {
            return number.shown() != null ? number.shown() : truth.get(number.place());
        }

        void read() {
            if (seen.students().hidden() && seen.rows().isEmpty()) {
                return;
            }
            Number students = number("students", seen.students(), truly.students().value(), 5);
            Row total = seen.total();
            Row really = truly.total();
            Number flagged = number("flagged", total.flagged().numerator(), really.flagged().numerator().value(), 1);
            among("flagged", students, flagged, true);
            Number at = number("workplace", total.atWorkplace(), value(really.atWorkplace()), 1);
            among("workplace", students, at, true);
            Number awaiting = number("awaiting", total.awaiting(), value(really.awaiting()), 1);
            Number plans = null;
            Number of = null;
            if (total.coverage() != null) {
                plans = number("plans", total.coverage().numerator(), really.coverage().numerator().value(), 0);
                of = number("of", total.coverage().denominator(), really.coverage().denominator().value(), 0);
                among("coverage", of, plans, true);
            }
            rows(students, flagged, at, awaiting, plans, of);
            List<Number> items = new ArrayList<>();
            seen.items().forEach((state, shown) -> items.add(number(
                    state.name().startsWith("AWAITING") ? "awaiting" : state.name(), shown,
                    truly.items().get(state).value(), 1)));
            sum(number("items", seen.itemsTotal(), truly.itemsTotal().value(), 0), items);
            flags();
        }

        private static @Nullable Long value(@Nullable Shown shown) {
            return shown == null ? null : shown.value();
        }

        private void rows(
                Number students, Number flagged, Number at, Number awaiting, @Nullable Number plans,
                @Nullable Number of) {
            List<QualificationRows.Part> parts = QualificationRows.of(input.everybody(), true);
            assertThat(parts).hasSameSizeAs(seen.rows());
            List<List<Number>> columns = List.of(
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                    new ArrayList<>());
            for (int r = 0; r < parts.size(); r++) {
                Row row = seen.rows().get(r);
                Group group = parts.get(r).group();
                Number base = number("students" + r, row.students(), parts.get(r).students(), 5);
                Number some = number("flagged" + r, row.flagged().numerator(), count("flagged", group), 1);
                among("flagged" + r, base, some, true);
                Number working = number("workplace" + r, row.atWorkplace(), count("workplace-now", group), 1);
                among("workplace" + r, base, working, true);
                columns.get(0).add(base);
                columns.get(1).add(some);
                columns.get(2).add(working);
                columns.get(3).add(number("awaiting" + r, row.awaiting(), count("awaiting-assessment", group), 1));
                if (row.coverage() != null) {
                    Figure figure = AllIndicators.of("coverage").of(group);
                    Number covered = number("plans" + r, row.coverage().numerator(), figure.numerator(), 0);
                    Number all = number("of" + r, row.coverage().denominator(), figure.denominator(), 0);
                    among("coverage" + r, all, covered, true);
                    among("base" + r, base, all, false);
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
                    sum(of, columns.get(5));
                }
            }
        }

        private static long count(String id, Group group) {
            Double value = AllIndicators.of(id).of(group).value();
            return value == null ? 0 : value.longValue();
        }

        private void flags() {
            Number now = number("now", seen.phasesTotal().now(), truly.phasesTotal().now().value(), 0);
            Number then = seen.phasesTotal().earlier() == null ? null
                    : number("then", seen.phasesTotal().earlier(), truly.phasesTotal().earlier().value(), 0);
            List<Number> nows = new ArrayList<>();
            List<Number> thens = new ArrayList<>();
            for (int p = 0; p < seen.phases().size(); p++) {
                PhaseLine line = seen.phases().get(p);
                PhaseLine really = truly.phases().get(p);
                nows.add(number("now" + p, line.now(), really.now().value(), 1));
                if (line.earlier() != null && then != null) {
                    thens.add(number("then" + p, line.earlier(), really.earlier().value(), 1));
                }
            }
            sum(now, nows);
            if (then != null) {
                sum(then, thens);
            }
            List<Number> severities = new ArrayList<>();
            seen.severities().forEach((severity, shown) -> severities.add(
                    number(severity.name(), shown, truly.severities().get(severity).value(), 1)));
            sum(now, severities);
        }

        /** What the outsider can tell of each small number; the truth is always among it. */
        List<long[]> ranges() {
            if (guarded.isEmpty()) {
                return List.of();
            }
            outsider.begin();
            List<long[]> ranges = new ArrayList<>();
            for (int place : guarded) {
                long[] range = outsider.range(place);
                assertThat(truth.get(place)).isBetween(range[0], range[1]);
                ranges.add(range);
            }
            return ranges;
        }
    }
}
