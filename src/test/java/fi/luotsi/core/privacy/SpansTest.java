package fi.luotsi.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void counts_are_rounded_to_the_nearest_five_and_none_stays_none() {
        long[] counts = {0, 5, 7, 8, 12, 13, 62, 63, 128};
        long[] shown = {0, 5, 5, 10, 10, 15, 60, 65, 130};
        for (int i = 0; i < counts.length; i++) {
            assertThat(SmallNumbers.rounded(counts[i])).isEqualTo(shown[i]);
        }
    }

    @Test
    void rounded_parts_and_their_rounded_total_may_give_each_other_away() {
        Ledger ledger = new Ledger();
        int[] rows = {ledger.base(22), ledger.base(22), ledger.base(22), ledger.base(22)};
        int total = ledger.total(88);
        ledger.sum(total, rows);
        Spans all = new Spans(ledger, new boolean[5]);
        assertThat(all.wide(rows[0])).as("18–22 four times, and 88–92").isFalse();
        assertThat(all.wide(total)).isFalse();
        SmallNumbers.Protection protection = SmallNumbers.protect(ledger);
        assertThat(protection.count()).as("two rows are hidden instead").isEqualTo(2);
        assertThat(protection.hides(total)).isFalse();
    }

    @Test
    void a_number_that_others_can_follow_has_a_span() {
        Ledger ledger = new Ledger();
        int base = ledger.base(30);
        int some = ledger.share(20, base, false, true);
        int all = ledger.share(30, base, false, false);
        int none = ledger.share(0, base, false, false);
        Spans spans = new Spans(ledger, new boolean[ledger.size()]);
        assertThat(spans.wide(some)).isTrue();
        assertThat(spans.wide(all)).as("all of the base move with it").isTrue();
        assertThat(spans.wide(none)).as("none is told").isTrue();
        assertThat(SmallNumbers.protect(ledger).count()).isZero();
    }

    @Test
    void a_row_that_is_only_there_when_large_enough_narrows_the_others() {
        Ledger ledger = new Ledger();
        int[] rows = {ledger.base(18), ledger.base(8), ledger.base(6)};
        int total = ledger.total(32);
        ledger.sum(total, rows);
        int some = ledger.share(8, rows[1], false, false);
        boolean[] hidden = new boolean[ledger.size()];
        hidden[rows[1]] = true;
        hidden[rows[2]] = true;
        assertThat(new Spans(ledger, hidden).wide(some)).as("8, 9 or 10 of whom nobody knows").isTrue();
        for (int row : rows) {
            ledger.atLeast(row, 5);
        }
        Spans spans = new Spans(ledger, hidden);
        assertThat(spans.wide(total)).as("18 and 8 and 5 at least, 32 at most").isFalse();
        assertThat(spans.wide(some)).isFalse();
        assertThat(SmallNumbers.protect(ledger).count()).isGreaterThan(2);
    }

    @Test
    void what_is_left_of_a_shown_share_is_never_one_to_four_though_its_base_is_hidden() {
        assertThat(baseOfTen(false)).as("10 and 1, 10 and 2").isTrue();
        assertThat(baseOfTen(true)).as("10 and none, or five more").isFalse();
    }

    /** Whether a hidden base of 10 is wide, all of whom are of a share that is 8–10 and of one that is 10–12. */
    private static boolean baseOfTen(boolean guarded) {
        Ledger ledger = new Ledger();
        int base = ledger.base(10);
        int ten;
        if (guarded) {
            ten = ledger.share(10, base, false, false);
        } else {
            ten = ledger.count(10);
            ledger.among(base, ten);
        }
        ledger.sum(ledger.total(82), ten, ledger.count(18), ledger.count(18), ledger.count(18), ledger.count(18));
        int other = ledger.count(10);
        ledger.among(base, other);
        ledger.sum(other, ledger.count(5), ledger.count(5));
        boolean[] hidden = new boolean[ledger.size()];
        hidden[base] = true;
        return new Spans(ledger, hidden).wide(base);
    }

    @Test
    void what_a_report_shows_always_has_three_values() {
        Random random = new Random(26);
        for (int n = 0; n < 300; n++) {
            CountTable table = n % 2 == 0 ? CountTable.crossed(random, 2 + random.nextInt(4), 2 + random.nextInt(3), 40)
                    : CountTable.shares(random, 1 + random.nextInt(6), 40);
            SmallNumbers.Protection protection = SmallNumbers.protect(table.ledger);
            boolean[] hidden = new boolean[table.ledger.size()];
            for (int i = 0; i < hidden.length; i++) {
                hidden[i] = protection.hides(i);
            }
            Spans spans = new Spans(table.ledger, hidden);
            for (int i = 0; i < hidden.length; i++) {
                assertThat(spans.wide(i)).as("table %d cell %d", n, i).isTrue();
            }
        }
    }
}
