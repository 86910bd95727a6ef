package fi.luotsi.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.report.SummaryLook.Seen;
import fi.luotsi.store.FaultRuns;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
            SummaryLook look = new SummaryLook(Unit.any(random, 5 + random.nextInt(random.nextBoolean() ? 35 : 150))
                    .input(random.nextInt(3) > 0, false));
            for (Map.Entry<String, Seen> place : look.places().entrySet()) {
                if (place.getValue().guarded()) {
                    long[] range = look.range(List.of(place.getKey()), 1);
                    hidden++;
                    exact += range[0] == range[1] ? 1 : 0;
                    narrow += range[1] - range[0] < 2 ? 1 : 0;
                }
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

    @Test
    void the_outsider_finds_what_badly_rounded_numbers_are() {
        // Four rows of 22 are shown as 20, their sum of 88 as 90: only 22 fits.
        Outsider outsider = new Outsider();
        int[] rows = new int[5];
        for (int i = 0; i < 4; i++) {
            rows[i] = outsider.unknown(18, 22);
        }
        rows[4] = outsider.unknown(88, 92);
        outsider.adds(0, rows, new int[] {1, 1, 1, 1, -1});
        outsider.begin();
        assertThat(outsider.range(rows[0])).containsExactly(22, 22);
        assertThat(outsider.range(rows[4])).containsExactly(88, 88);
        Outsider looser = new Outsider();
        int one = looser.unknown(18, 22);
        int two = looser.unknown(8, 12);
        int both = looser.unknown(33, 37);
        looser.adds(0, new int[] {one, two, both}, new int[] {1, 1, -1});
        looser.begin();
        assertThat(looser.range(one)).containsExactly(21, 22);
        assertThat(looser.range(both)).containsExactly(33, 34);
        assertThat(looser.range(new int[] {one, two}, new int[] {1, -1})).containsExactly(9, 11);
    }
}
