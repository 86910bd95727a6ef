package fi.luotsi.store.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

    /** A computer on which a round over 64 MiB takes so many milliseconds. */
    private static long nanos(Cost cost, double millis) {
        return (long) (millis * 1_000_000 * cost.rounds() * cost.memory() / (64 << 10));
    }

    @ParameterizedTest
    @CsvSource({"2000, 65536, 3", "300, 65536, 3", "233, 65536, 3", "100, 65536, 7", "70, 65536, 10",
        "51, 65536, 10", "40, 131072, 8", "25, 131072, 10", "1, 131072, 10"})
    void a_try_takes_about_as_long_on_every_computer(double millisARound, int memory, int rounds) {
        Cost cost = Cost.calibrated(asked -> nanos(asked, millisARound));
        assertThat(cost).isEqualTo(new Cost(memory, rounds, 1));
        assertThat(cost.under(Cost.STANDARD)).isFalse();
        assertThat(cost.over(Cost.CEILING)).isFalse();
        if (millisARound >= 25 && millisARound <= 300) {
            assertThat(nanos(cost, millisARound) / 1_000_000).isBetween(500L, 1000L);
        }
    }

    @Test
    void this_computer_gets_a_cost_that_its_own_key_files_may_have() {
        Cost cost = Calibration.cost();
        assertThat(cost.under(Cost.STANDARD)).isFalse();
        assertThat(cost.over(Cost.CEILING)).isFalse();
    }
}
