package fi.luotsi.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 249, 250, 499, 500, 501, 10_007, 100_000})
    void every_place_is_worked_on_once_and_the_parts_are_in_order(int size) {
        List<List<Integer>> parts = Parts.of(size, (from, to) -> IntStream.range(from, to).boxed().toList());

        List<Integer> all = new ArrayList<>();
        parts.forEach(all::addAll);
        assertThat(all).isEqualTo(IntStream.range(0, size).boxed().toList());
        assertThat(parts).hasSizeBetween(1, Math.max(1, size / 250));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 10_000})
    void what_goes_wrong_in_a_part_reaches_the_caller(int size) {
        assertThatThrownBy(() -> Parts.of(size, (from, to) -> {
            if (from <= size / 2 && size / 2 < to) {
                throw new IllegalArgumentException("half way");
            }
            return to;
        })).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("half way");
    }
}
