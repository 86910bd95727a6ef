package fi.luotsi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.rule.RuleCard;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each rule that the bench compares with DuckDB is a rule of the house, and its SQL uses the rule's own limits. */
class DuckRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void there_are_thirteen_of_seven_families() {
        assertThat(DuckRules.cards().keySet()).containsExactlyElementsOf(DuckRules.RULES).hasSize(13);
        Set<Character> families = DuckRules.RULES.stream().map(id -> id.charAt(0)).collect(Collectors.toSet());
        assertThat(families).containsExactlyInAnyOrder('A', 'B', 'C', 'D', 'E', 'F', 'G');
    }

    @Test
    void every_limit_that_may_be_moved_is_in_the_sql() {
        for (RuleCard card : DuckRules.cards().values()) {
            String sql = DuckRules.text(card.id());
            assertThat(DuckRules.fill(sql, DAY, card)).as(card.id()).doesNotContain("{", "}");
            card.limits().stream().filter(limit -> limit.unit() != RuleCard.LimitUnit.SWITCH)
                    .forEach(limit -> assertThat(sql).as(card.id()).contains("{" + limit.name() + "}"));
        }
    }

    @Test
    void the_day_is_put_in() {
        assertThat(DuckRules.fill("{today} - start", DAY, null)).isEqualTo("DATE '2026-11-23' - start");
    }
}
