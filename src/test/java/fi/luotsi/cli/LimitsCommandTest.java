package fi.luotsi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.cli.Typed.Answer;
import fi.luotsi.store.TestStores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Limits are decided from the command line, with reason and history, and flags and past dates follow. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LimitsCommandTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T08:41:00Z"), ZoneId.of("Europe/Helsinki"));

    @TempDir
    static Path home;

    @BeforeAll
    static void a_practice_store() {
        assertThat(run("practice", "--students", "80").code()).isZero();
    }

    private static Answer run(String... words) {
        return new Typed(TestStores.door(), home, "matti.m", CLOCK)
                .run(words, "--store", home.resolve("oma").toString(), "--lang", "fi");
    }

    private static int flags(String rule, String day) {
        return run("flags", "--rule", rule, "--format", "json", "--as-of", day).json().get("flags").size();
    }

    private static JsonNode limit(String day, String key) {
        for (JsonNode row : run("limits", "--format", "json", "--as-of", day).json()) {
            if (key.equals(row.get("rule").asString() + "." + row.get("limit").asString())) {
                return row;
            }
        }
        throw new AssertionError("no row " + key);
    }

    @Test
    @Order(1)
    void without_a_reason_nothing_is_changed() {
        Answer answer = run("limits", "--set", "B1.notice=10");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("--why").contains("Mitään ei muutettu");
        assertThat(run("limits", "--set", "B1.notice=10", "--why", "  ").code()).isEqualTo(2);
        assertThat(limit("2026-11-23", "B1.notice").get("value").asInt()).isEqualTo(120);
    }

    @Test
    @Order(2)
    void what_law_has_fixed_and_what_does_not_exist_is_refused() {
        assertThat(run("limits", "--set", "A7.days=70", "--why", "syy").err()).contains("laki");
        assertThat(run("limits", "--set", "B1.days=70", "--why", "syy").err()).contains("ei ole tällaista rajaa");
        assertThat(run("limits", "--set", "B1.notice=70", "--why", "syy", "--unit", "Ei ole").code()).isEqualTo(2);
    }

    @Test
    @Order(3)
    void a_decision_holds_from_its_day_and_past_dates_stay_as_they_were() {
        int before = flags("B1", "2026-11-23");
        int past = flags("B1", "2026-11-20");
        Answer answer = run("limits", "--set", "B1.notice=10", "--why", "Tiimi sopi 20.11.", "--format", "json");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(flags("B1", "2026-11-23")).isGreaterThan(before);
        assertThat(flags("B1", "2026-11-20")).isEqualTo(past);
        JsonNode row = limit("2026-11-23", "B1.notice");
        assertThat(row.get("value").asInt()).isEqualTo(10);
        assertThat(row.get("default").asInt()).isEqualTo(120);
        assertThat(row.get("origin").asString()).isEqualTo("unit");
        assertThat(row.get("who").asString()).isEqualTo("matti.m");
        assertThat(row.get("why").asString()).isEqualTo("Tiimi sopi 20.11.");
        assertThat(limit("2026-11-20", "B1.notice").get("value").asInt()).isEqualTo(120);
    }

    @Test
    @Order(4)
    void taking_it_back_keeps_the_history() {
        assertThat(run("limits", "--set", "B1.notice=default", "--why", "Liikaa nostoja").code()).isZero();
        JsonNode row = limit("2026-11-23", "B1.notice");
        assertThat(row.get("value").asInt()).isEqualTo(120);
        assertThat(row.get("history")).hasSize(2);
        assertThat(row.get("history").get(0).get("why").asString()).isEqualTo("Liikaa nostoja");
    }

    @Test
    @Order(5)
    void a_rule_switched_off_gives_no_flags_from_its_day() {
        int past = flags("B4", "2026-11-20");
        assertThat(flags("B4", "2026-11-23")).isPositive();
        assertThat(run("limits", "--set", "B4.on=0", "--why", "Ei käytössä", "--from", "2026-11-22").code()).isZero();
        assertThat(flags("B4", "2026-11-23")).isZero();
        assertThat(flags("B4", "2026-11-20")).isEqualTo(past);
        assertThat(limit("2026-11-23", "B4.on").get("value").asInt()).isZero();
    }

    @Test
    @Order(6)
    void the_clock_is_stopped_and_let_run_again_and_past_dates_keep_theirs() {
        int before = flags("B1", "2026-11-23");
        int past = flags("B1", "2026-11-20");
        String whole = "clock.2026-06-01..2026-11-22=1";
        assertThat(run("flags", "--rule", "B1", "--set", whole, "--format", "json").json().get("flags").size())
                .isLessThan(before);
        assertThat(run("limits", "--set", whole, "--why", "Kokeilu").code()).isZero();
        assertThat(flags("B1", "2026-11-23")).isLessThan(before);
        assertThat(flags("B1", "2026-11-20")).isEqualTo(past);
        assertThat(run("limits").out()).contains("2026-06-01..2026-11-22").contains("Pysäytysajat");
        assertThat(limit("2026-11-23", "clock.2026-06-01..2026-11-22").get("value").asInt()).isEqualTo(1);
        assertThat(limit("2026-11-20", "clock.2026-06-01..2026-11-22").get("value").asInt()).isZero();
        assertThat(run("limits", "--set", whole.replace("=1", "=0"), "--why", "Liian pitkä").code()).isZero();
        assertThat(flags("B1", "2026-11-23")).isEqualTo(before);
        assertThat(limit("2026-11-23", "clock.2026-06-01..2026-11-22").get("history")).hasSize(2);
        assertThat(run("limits").out()).doesNotContain("2026-06-01..2026-11-22");
    }

    @Test
    @Order(7)
    void limits_moved_together_need_be_in_order_together_only() {
        Answer alone = run("limits", "--set", "D4.notice=40", "--why", "syy");
        assertThat(alone.code()).isEqualTo(2);
        assertThat(alone.err()).contains("D4: rajojen pitää olla järjestyksessä notice ≤ serious ≤ critical.");
        assertThat(limit("2026-11-23", "D4.notice").get("value").asInt()).isEqualTo(14);
        assertThat(run("limits", "--set", "D4.notice=40", "--set", "D4.serious=50", "--why", "syy").code()).isZero();
        assertThat(limit("2026-11-23", "D4.notice").get("value").asInt()).isEqualTo(40);
        assertThat(run("limits", "--set", "D4.serious=default", "--why", "syy").err()).contains("järjestyksessä");
    }

    @Test
    @Order(8)
    void a_limit_with_a_decimal_is_set_with_a_comma_or_a_point() {
        assertThat(limit("2026-11-23", "G3.monthly").get("value").asDouble()).isEqualTo(4.5);
        assertThat(run("limits", "--set", "G3.monthly=3,5", "--why", "syy").code()).isZero();
        JsonNode row = limit("2026-11-23", "G3.monthly");
        assertThat(row.get("value").asDouble()).isEqualTo(3.5);
        assertThat(row.get("history").get(0).get("value").asDouble()).isEqualTo(3.5);
        assertThat(run("limits", "--set", "G3.monthly=5", "--why", "syy").code()).isZero();
        assertThat(limit("2026-11-23", "G3.monthly").get("value").asDouble()).isEqualTo(5.0);
    }
}
