package fi.luotsi.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.check.life.NotUpdated;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitBookTest {

    private static final RuleCard B1 = NotUpdated.CARD;

    private static LimitChange change(String limit, @Nullable Integer value, @Nullable String unit, String from) {
        return new LimitChange(
                "B1", limit, value, unit, Make.day(from), "sovittu", "maija", Make.day("2026-01-01").atStartOfDay());
    }

    private static int serious(LimitBook book, String day, @Nullable String unit) {
        return book.on(Make.day(day), unit).of(B1, "serious");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, 180", "2026-09-01, 200", "2026-09-30, 200", "2026-10-01, 150"})
    void each_day_has_the_limit_in_force_then(String day, int expected) {
        LimitBook book = new LimitBook(List.of(
                change("serious", 150, null, "2026-10-01"), // written down first, in force later
                change("serious", 200, null, "2026-09-01")));
        assertThat(serious(book, day, null)).isEqualTo(expected);
    }

    @Test
    void of_two_decisions_from_one_day_the_later_made_holds() {
        LimitBook book = new LimitBook(List.of(
                change("serious", 150, null, "2026-10-01"), change("serious", 160, null, "2026-10-01")));
        assertThat(serious(book, "2026-10-01", null)).isEqualTo(160);
        assertThat(book.about("B1.serious")).extracting(LimitChange::value).containsExactly(160, 150);
    }

    @Test
    void a_unit_decides_for_itself_and_may_take_it_back() {
        LimitBook book = new LimitBook(List.of(
                change("serious", 150, "Tekniikka", "2026-09-01"),
                change("serious", 170, null, "2026-10-01"),
                change("serious", null, "Tekniikka", "2026-11-01")));
        assertThat(serious(book, "2026-09-15", null)).isEqualTo(180);
        assertThat(serious(book, "2026-09-15", "Tekniikka")).isEqualTo(150);
        assertThat(serious(book, "2026-09-15", "Hyvinvointi")).isEqualTo(180);
        // A decision for all, made later, does not undo the unit's own.
        assertThat(serious(book, "2026-10-15", "Tekniikka")).isEqualTo(150);
        assertThat(serious(book, "2026-10-15", "Hyvinvointi")).isEqualTo(170);
        assertThat(serious(book, "2026-11-15", "Tekniikka")).isEqualTo(170);
        assertThat(book.units()).containsExactly("Tekniikka");
    }

    @Test
    void a_rule_is_off_from_its_day_and_may_be_switched_on_again() {
        LimitBook book = new LimitBook(List.of(
                change(LimitChange.ON, 0, null, "2026-09-01"), change(LimitChange.ON, null, null, "2026-10-01")));
        assertThat(book.on(Make.day("2026-08-31"), null).on(B1)).isTrue();
        assertThat(book.on(Make.day("2026-09-01"), null).on(B1)).isFalse();
        assertThat(book.on(Make.day("2026-10-01"), null).on(B1)).isTrue();
    }

    @Test
    void the_decision_behind_a_limit_is_known_and_a_try_has_none() {
        LimitChange decision = change("serious", 150, null, "2026-09-01");
        LimitBook book = new LimitBook(List.of(decision));
        Limits limits = book.on(Make.day("2026-09-01"), null);
        assertThat(limits.decision(B1, "serious")).isEqualTo(decision);
        assertThat(limits.origin(B1, "serious")).isEqualTo(Origin.UNIT);
        assertThat(limits.decision(B1, "notice")).isNull();
        Limits tried = book.trying("B1.serious", 140).on(Make.day("2020-01-01"), "Tekniikka");
        assertThat(tried.of(B1, "serious")).isEqualTo(140);
        assertThat(tried.decision(B1, "serious")).isNull();
        assertThat(book.trying("B1.serious", null).on(Make.day("2026-09-02"), null).of(B1, "serious")).isEqualTo(180);
    }
}
