package fi.luotsi.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.report.SummaryLook.Seen;
import fi.luotsi.store.FaultRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * P2: an outsider with exact bounds who puts two shared summaries side by side learns of no change of 1–4, neither of a
 * number nor of what is left of one nor of sums.
 */
@Tag("fault")
class SuccessiveSummariesTest {

    private final Random random = new Random(20261123);
    private int changes;
    private int sums;
    private int exact;
    private int narrow;
    private int sure;
    private int told;
    private int numbers;

    @Test
    void P2_no_change_of_one_to_four_can_be_computed() {
        int pairs = FaultRuns.of(80, 2000);
        for (int n = 0; n < pairs; n++) {
            Unit unit = Unit.any(random, 5 + random.nextInt(random.nextBoolean() ? 35 : 150));
            SummaryLook before = new SummaryLook(unit.input(true, false));
            SummaryLook after = new SummaryLook(unit.changed(random, 1 + n % 4).input(true, false));
            List<String> common = before.places().keySet().stream().filter(after.places()::containsKey).toList();
            for (String name : common) {
                changed(before, after, List.of(name), 1);
            }
            for (int k = 0; k < 20 && !common.isEmpty(); k++) {
                sums(before, after, common);
            }
            shown(before, after);
            if (n % 5 == 0) {
                known(before);
            }
        }
        FaultRuns.tell("P2: " + pairs + " pairs, " + changes + " changes of 1–4 and " + sums + " of sums, " + exact
                + " computed exactly, " + narrow + " to fewer than three values, " + sure + " told to be 1–4; of " + told
                + " numbers shown in both none differs by 1–4; " + numbers + " numbers may each have three values");
        assertThat(changes).isGreaterThan(pairs * 10);
        assertThat(exact).isZero();
        assertThat(narrow).isZero();
        assertThat(sure).isZero();
    }

    private void sums(SummaryLook before, SummaryLook after, List<String> common) {
        List<String> names = new ArrayList<>();
        int[] signs = new int[2 + random.nextInt(2)];
        for (int i = 0; i < signs.length; i++) {
            names.add(common.get(random.nextInt(common.size())));
            signs[i] = random.nextInt(4) == 0 ? -1 : 1;
        }
        if (names.stream().distinct().count() == signs.length && changed(before, after, names, signs)) {
            changes--;
            sums++;
        }
    }

    /** Looks what can be told of the change; whether it is of 1–4. */
    private boolean changed(SummaryLook before, SummaryLook after, List<String> names, int... signs) {
        long change = truth(after, names, signs) - truth(before, names, signs);
        if (change == 0 || Math.abs(change) > 4) {
            return false;
        }
        changes++;
        long[] then = before.range(names, signs);
        long[] now = after.range(names, signs);
        boolean wasNone = then[0] == then[1] && then[0] == 0;
        boolean isNone = now[0] == now[1] && now[0] == 0;
        boolean open = then[1] == Long.MAX_VALUE || now[1] == Long.MAX_VALUE
                || then[0] == -Long.MAX_VALUE || now[0] == -Long.MAX_VALUE;
        if (!open) {
            long least = now[0] - then[1];
            long most = now[1] - then[0];
            exact += least == most ? 1 : 0;
            narrow += most - least < 2 ? 1 : 0;
            boolean only = least >= 1 && most <= 4 || least >= -4 && most <= -1;
            // None is told as none; what comes after it is one of three at least.
            sure += only && !wasNone && !isNone ? 1 : 0;
        }
        return true;
    }

    private static long truth(SummaryLook look, List<String> names, int... signs) {
        long sum = 0;
        for (int i = 0; i < signs.length; i++) {
            sum += signs[i] * look.places().get(names.get(i)).truth();
        }
        return sum;
    }

    /** Whoever only subtracts what is printed never gets 1–4. */
    private void shown(SummaryLook before, SummaryLook after) {
        for (Map.Entry<String, Shown> one : before.shown().entrySet()) {
            Shown then = after.shown().get(one.getKey());
            if (then != null) {
                told++;
                assertThat(Math.abs(then.value() - one.getValue().value())).as(one.getKey()).isNotIn(1L, 2L, 3L, 4L);
            }
        }
    }

    /** One summary alone leaves three values to each number but none: so any two leave five to its change. */
    private void known(SummaryLook look) {
        for (Map.Entry<String, Seen> place : look.places().entrySet()) {
            long[] range = look.range(List.of(place.getKey()), 1);
            if (range[0] != 0 || range[1] != 0) {
                numbers++;
                assertThat(range[1] - range[0]).as(place.getKey()).isGreaterThanOrEqualTo(2);
            }
        }
    }
}
