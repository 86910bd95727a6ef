package fi.luotsi.core.figure;

import static fi.luotsi.core.figure.Measured.student;
import static fi.luotsi.core.figure.Measured.students;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.rule.ItemState;
import org.junit.jupiter.api.Test;

class ItemsInTest {

    @Test
    void each_item_is_in_exactly_one_state() {
        Measured all = students(
                student(
                        Make.plan("2026-08-20").items(
                                Make.vocational("106234"),
                                Make.vocational("106235", Make.demonstration("2026-10-01", "2026-10-02")),
                                Make.vocational("106236", Make.school("2026-10-01", "2026-12-20")),
                                Make.vocational("106237", Make.school("2026-10-01", "2026-10-20")),
                                Make.vocational("106238", Make.school("2027-01-08", "2027-02-20")),
                                Make.vocational("106239", Make.demonstration("2026-11-23", "2026-11-24")),
                                Make.vocational("106240"),
                                Make.vocational("106241")).make(),
                        Make.right("2026-08-10").results(
                                Make.passed("106240", 15, "2026-10-01"), Make.recognised("106241", 15)).make()));
        for (ItemState state : ItemState.values()) {
            assertThat(all.of(new ItemsIn(state).id())).as(state.name()).isEqualTo("1 · 0");
        }
        assertThat(all.of("awaiting-assessment")).isEqualTo("1 · 0");
    }

    @Test
    void unknown_results_are_left_out() {
        assertThat(students(student(
                        Make.plan("2026-08-20").items(Make.vocational("106234")).make(),
                        Make.right("2026-08-10").noResults().make()))
                .of("item-not-scheduled")).isEqualTo("0 · 1");
    }
}
