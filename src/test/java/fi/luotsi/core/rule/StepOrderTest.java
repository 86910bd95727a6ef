package fi.luotsi.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.rule.check.finish.EndNearWorkLeft;
import fi.luotsi.core.rule.check.life.NotUpdated;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepOrderTest {

    private static LimitChange change(String rule, String limit, int value, @Nullable String unit, String from) {
        return new LimitChange(rule, limit, value, unit, Make.day(from), "w", "m", Make.day(from).atStartOfDay());
    }

    private static boolean kept(RuleCard card, LimitBook book, String from, @Nullable String unit) {
        return StepOrder.kept(card, book, Make.day(from), unit);
    }

    @Test
    void each_rule_with_steps_has_the_order_of_its_defaults() {
        Map<String, List<String>> orders = new TreeMap<>();
        AllRules.with(Limits.DEFAULTS).forEach(rule -> {
            if (!StepOrder.of(rule.card()).isEmpty()) {
                orders.put(rule.card().id(), StepOrder.of(rule.card()));
            }
            assertThat(StepOrder.kept(rule.card(), Limits.DEFAULTS)).isTrue();
        });
        assertThat(orders).containsOnly(
                Map.entry("A1", List.of("notice", "serious", "critical")),
                Map.entry("B1", List.of("notice", "serious", "critical")),
                Map.entry("B3", List.of("notice", "serious")),
                Map.entry("D3", List.of("serious", "critical")),
                Map.entry("D4", List.of("notice", "serious", "critical")),
                Map.entry("F2", List.of("serious", "notice"))); // days that are left
    }

    @Test
    void equal_limits_are_in_order_and_one_beyond_the_next_is_not() {
        RuleCard card = NotUpdated.CARD;
        assertThat(kept(card, LimitBook.EMPTY.trying("B1.notice", 180), "2026-01-01", null)).isTrue();
        assertThat(kept(card, LimitBook.EMPTY.trying("B1.notice", 181), "2026-01-01", null)).isFalse();
        assertThat(kept(card, LimitBook.EMPTY.trying("B1.critical", 179), "2026-01-01", null)).isFalse();
        RuleCard left = EndNearWorkLeft.CARD;
        assertThat(kept(left, LimitBook.EMPTY.trying("F2.serious", 120), "2026-01-01", null)).isTrue();
        assertThat(kept(left, LimitBook.EMPTY.trying("F2.serious", 121), "2026-01-01", null)).isFalse();
    }

    @Test
    void what_is_decided_for_later_days_and_for_units_counts() {
        LimitBook later = new LimitBook(List.of(change("B1", "serious", 130, null, "2026-12-01")));
        assertThat(kept(NotUpdated.CARD, later.with(change("B1", "notice", 150, null, "2026-11-01")), "2026-11-01", null))
                .as("in order until December").isFalse();
        assertThat(kept(NotUpdated.CARD, later.with(change("B1", "notice", 125, null, "2026-11-01")), "2026-11-01", null))
                .isTrue();
        LimitBook own = new LimitBook(List.of(change("B1", "serious", 130, "Tekniikka", "2026-01-01")));
        assertThat(kept(NotUpdated.CARD, own.with(change("B1", "notice", 150, null, "2026-11-01")), "2026-11-01", null))
                .as("one unit has a lower limit").isFalse();
        assertThat(kept(NotUpdated.CARD, own.with(change("B1", "notice", 150, "Palvelut", "2026-11-01")), "2026-11-01",
                "Palvelut")).isTrue();
    }
}
