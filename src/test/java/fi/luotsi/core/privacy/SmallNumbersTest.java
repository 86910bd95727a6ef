package fi.luotsi.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.store.FaultRuns;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    @Test
    void nothing_is_hidden_when_nothing_is_small() {
        Ledger ledger = new Ledger();
        int total = ledger.total(30);
        ledger.sum(total, ledger.count(12), ledger.count(18), ledger.count(0));
        assertThat(SmallNumbers.protect(ledger).count()).isZero();
    }

    @Test
    void one_and_four_are_hidden_and_five_is_not() {
        Ledger ledger = new Ledger();
        int one = ledger.count(1);
        int four = ledger.count(4);
        int five = ledger.count(5);
        SmallNumbers.Protection protection = SmallNumbers.protect(ledger);
        assertThat(protection.hides(one)).isTrue();
        assertThat(protection.hides(four)).isTrue();
        assertThat(protection.hides(five)).isFalse();
    }

    @Test
    void the_next_smallest_goes_with_a_lonely_small_count() {
        Ledger ledger = new Ledger();
        int three = ledger.count(3);
        int nine = ledger.count(9);
        int forty = ledger.count(40);
        int none = ledger.count(0);
        int total = ledger.total(52);
        ledger.sum(total, three, nine, forty, none);
        SmallNumbers.Protection protection = SmallNumbers.protect(ledger);
        assertThat(List.of(protection.hides(three), protection.hides(nine), protection.hides(forty)))
                .containsExactly(true, true, false);
        assertThat(protection.hides(none)).isFalse();
        assertThat(protection.hides(total)).isFalse();
    }

    @Test
    void hidden_counts_that_add_up_to_little_are_widened() {
        Ledger ledger = new Ledger();
        int[] parts = {ledger.count(1), ledger.count(2), ledger.count(20), ledger.count(30)};
        ledger.sum(ledger.total(53), parts);
        SmallNumbers.Protection protection = SmallNumbers.protect(ledger);
        assertThat(protection.hides(parts[2])).isTrue();
        assertThat(protection.hides(parts[3])).isFalse();
    }

    @Test
    void the_total_goes_when_there_is_nobody_else_to_hide_behind() {
        Ledger ledger = new Ledger();
        int few = ledger.count(3);
        int total = ledger.total(3);
        ledger.sum(total, few, ledger.count(0), ledger.count(0));
        assertThat(SmallNumbers.protect(ledger).hides(total)).isTrue();
    }

    @Test
    void a_small_remainder_hides_its_count() {
        Ledger ledger = new Ledger();
        int all = ledger.base(64);
        int but_two = ledger.share(62, all, true, false);
        int half = ledger.share(30, all, false, true);
        int everybody = ledger.share(64, all, true, false);
        int everybodyFlagged = ledger.share(64, all, false, true);
        SmallNumbers.Protection protection = SmallNumbers.protect(ledger);
        assertThat(protection.hides(all)).isFalse();
        assertThat(protection.hides(but_two)).isTrue();
        assertThat(protection.hides(half)).isFalse();
        assertThat(protection.hides(everybody)).isFalse();
        assertThat(protection.hides(everybodyFlagged)).isTrue();
    }

    @Test
    void a_number_that_does_not_add_up_is_refused() {
        Ledger ledger = new Ledger();
        int total = ledger.total(10);
        int part = ledger.count(9);
        assertThatThrownBy(() -> ledger.sum(total, part)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void five_hundred_crossed_tables_tell_nothing_to_the_audit() {
        Random random = new Random(20261123);
        for (int i = 0; i < 500; i++) {
            audited(CountTable.crossed(random, 2 + random.nextInt(5), 2 + random.nextInt(3), 30), i);
        }
    }

    @Test
    void five_hundred_tables_of_shares_tell_nothing_to_the_audit() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            audited(CountTable.shares(random, 1 + random.nextInt(7), 40), i);
        }
    }

    private static void audited(CountTable table, int number) {
        SmallNumbers.Protection protection = SmallNumbers.protect(table.ledger);
        boolean[] hidden = new boolean[table.ledger.size()];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = protection.hides(i);
        }
        Bounds bounds = new Bounds(table.ledger, hidden);
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i] || (table.ledger.sensitive(i) && !table.ledger.cell(i).printed())) {
                assertThat(bounds.wide(i)).as("table %d cell %d", number, i).isTrue();
            }
            if (table.ledger.cell(i).printed() && table.ledger.sensitive(i)) {
                assertThat(hidden[i]).isTrue();
            }
        }
    }

    @Test
    @Tag("fault")
    void small_tables_withstand_brute_force() {
        int tables = FaultRuns.of(120, 600);
        Random random = new Random(5);
        int tried = 0;
        int complete = 0;
        for (int i = 0; i < tables; i++) {
            CountTable table = i % 2 == 0
                    ? CountTable.crossed(random, 2, 2 + random.nextInt(2), 8)
                    : CountTable.shares(random, 1 + random.nextInt(3), 6);
            SmallNumbers.Protection protection = SmallNumbers.protect(table.ledger);
            Attack attack = new Attack(table.ledger, protection, 60);
            List<Set<Long>> fitting = attack.run();
            tried++;
            complete += attack.exhausted() ? 1 : 0;
            for (int cell = 0; cell < table.ledger.size(); cell++) {
                boolean guarded = table.ledger.cell(cell).printed()
                        ? protection.hides(cell) : table.ledger.sensitive(cell);
                if (guarded && attack.exhausted()) {
                    assertThat(fitting.get(cell)).as("table %d cell %d", i, cell).hasSizeGreaterThanOrEqualTo(3);
                }
            }
        }
        assertThat(complete).as("tables tried to the end, of " + tried).isGreaterThanOrEqualTo(tables * 5 / 6);
    }

    @Test
    void hiding_only_small_counts_would_not_do() {
        // Audit and attacker both find the exact number when only the counts 1–4 are hidden: so they are able to.
        Ledger ledger = new Ledger();
        int small = ledger.count(2);
        ledger.sum(ledger.total(52), small, ledger.count(50));
        boolean[] onlySmall = {true, false, false};
        assertThat(new Bounds(ledger, onlySmall).wide(small)).isFalse();
        assertThat(new Attack(ledger, new SmallNumbers.Protection(onlySmall), 60).run().get(small)).containsExactly(2L);
    }
}
