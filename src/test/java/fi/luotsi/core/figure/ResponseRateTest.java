package fi.luotsi.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.reference.ResponseCount;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResponseRateTest {

    private static ResponseCount count(
            String period, @Nullable String unit, @Nullable String qualification, int asked, int answered) {
        return new ResponseCount("Aloituskysely", period, unit, qualification, asked, answered);
    }

    @Test
    void a_share_is_in_whole_per_cent_and_nothing_is_made_up() {
        assertThat(new ResponseRate(count("", null, null, 0, 0), 40, 25).percent()).isEqualTo(63);
        assertThat(new ResponseRate(count("", null, null, 0, 0), 0, 0).percent()).isNull();
        assertThat(new ResponseRate(count("", null, null, 0, 0), null, 25).percent()).isNull();
        assertThat(new ResponseRate(count("", null, null, 0, 0), 20, 25).percent()).as("more than asked").isNull();
    }

    @Test
    void a_unit_sees_its_own_counts_and_the_providers_only_without_them() {
        List<ResponseCount> all = List.of(count("2024-2025", "Rantatie", null, 90, 50),
                count("2025-2026", " rantatie ", null, 80, 60), count("2025-2026", "Mäntytie", null, 30, 20),
                count("2025-2026", null, null, 110, 80));
        assertThat(ResponseRate.of(all, "Rantatie")).extracting(ResponseRate::asked).containsExactly(80, 90);
        assertThat(ResponseRate.of(all, "Tori")).extracting(ResponseRate::asked).containsExactly(110);
        assertThat(ResponseRate.of(all, null)).hasSize(4);
        assertThat(ResponseRate.of(List.of(), "Rantatie")).isEmpty();
    }

    @Test
    void small_numbers_are_hidden_and_cannot_be_computed_back() {
        List<ResponseRate> rates = ResponseRate.of(List.of(count("2025-2026", "Rantatie", null, 60, 40),
                count("2025-2026", "Rantatie", "Lähihoitaja", 50, 36),
                count("2025-2026", "Rantatie", "Hieroja", 10, 4),
                count("2024-2025", "Rantatie", null, 60, 40)), "Rantatie");
        assertThat(ResponseRate.sharedOf(rates)).extracting(
                        rate -> rate.count().period() + " " + rate.count().qualification() + " " + rate.asked())
                .containsExactly("2025-2026 null null", "2025-2026 Hieroja null", "2025-2026 Lähihoitaja 50",
                        "2024-2025 null 60");
    }

    @Test
    void a_remainder_of_one_to_four_is_small_too_and_nobody_or_all_is_not() {
        assertThat(shared(20, 16)).isNull();
        assertThat(shared(20, 15)).isEqualTo(15);
        assertThat(shared(20, 20)).isEqualTo(20);
        assertThat(shared(20, 0)).isZero();
        assertThat(shared(4, 0)).isNull();
        assertThat(shared(5, 5)).isEqualTo(5);
    }

    @Test
    void shared_counts_are_to_the_nearest_five_and_a_sum_that_tells_its_parts_is_hidden() {
        List<ResponseRate> near = ResponseRate.sharedOf(ResponseRate.of(
                List.of(count("2025-2026", "Rantatie", null, 97, 61), count("2025-2026", "Mäntytie", null, 18, 12)), null));
        assertThat(near).extracting(ResponseRate::asked).containsExactly(20, 95);
        assertThat(near).extracting(ResponseRate::percent).containsExactly(50L, 63L);
        assertThat(ResponseRate.sharedOf(ResponseRate.of(List.of(count("2025-2026", null, null, 17, 8)), null))
                .getFirst().percent()).as("15 are too few").isNull();
        List<ResponseRate> tight = ResponseRate.of(List.of(count("2025-2026", "Rantatie", null, 88, 60),
                count("2025-2026", "Rantatie", "A", 22, 15), count("2025-2026", "Rantatie", "B", 22, 15),
                count("2025-2026", "Rantatie", "C", 22, 15), count("2025-2026", "Rantatie", "D", 22, 15)), "Rantatie");
        assertThat(ResponseRate.sharedOf(tight)).extracting(ResponseRate::asked).containsExactly(null, 20, 20, 20, 20);
    }

    private static @Nullable Integer shared(int asked, int answered) {
        return ResponseRate.sharedOf(ResponseRate.of(List.of(count("2025-2026", null, null, asked, answered)), null))
                .getFirst().answered();
    }
}
