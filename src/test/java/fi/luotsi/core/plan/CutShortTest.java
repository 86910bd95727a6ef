package fi.luotsi.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutShortTest {

    private static final LocalDate DAY = Make.day("2026-10-12");
    private static final Stay STAY = stay("j1", "a", "2026-09-01", "2026-12-11");

    private static Stay stay(String id, String place, String start, String end) {
        return new Stay(id, place, Make.day(start), Make.day(end));
    }

    private static List<CutStay> after(Stay... later) {
        return CutShort.between(List.of(STAY), List.of(later), DAY);
    }

    @Test
    void an_earlier_end_is_the_last_day_there() {
        assertThat(after(stay("j1", "a", "2026-09-01", "2026-10-02")))
                .containsExactly(new CutStay("a", Make.day("2026-10-02")));
        assertThat(after(stay("j1", "a", "2026-09-01", "2026-10-02"), stay("j2", "b", "2026-10-05", "2026-12-11")))
                .hasSize(1);
    }

    @Test
    void a_period_that_is_gone_ended_by_the_import() {
        assertThat(after()).containsExactly(new CutStay("a", DAY));
        assertThat(after(stay("j2", "b", "2026-10-05", "2026-12-11"))).containsExactly(new CutStay("a", DAY));
    }

    @Test
    void one_that_goes_on_at_the_workplace_is_not_cut_short() {
        assertThat(after(STAY)).isEmpty();
        assertThat(after(stay("j1", "a", "2026-09-01", "2026-12-18"))).isEmpty();
        assertThat(after(stay("j9", "a", "2026-09-01", "2026-12-11"))).isEmpty();
        assertThat(after(stay("j1", "a", "2026-09-01", "2026-10-02"), stay("j2", "a", "2026-10-05", "2026-12-11")))
                .isEmpty();
    }

    @Test
    void one_that_had_not_begun_or_was_over_was_not_cut_short() {
        Stay ahead = stay("j1", "a", "2026-10-13", "2026-12-11");
        assertThat(CutShort.between(List.of(ahead), List.of(), DAY)).isEmpty();
        Stay over = stay("j1", "a", "2026-08-10", "2026-10-12");
        assertThat(CutShort.between(List.of(over), List.of(), DAY)).isEmpty();
    }

    @Test
    void a_plan_gives_its_workplaces_by_business_id_else_by_name() {
        Plan plan = Make.plan("2026-08-20").items(Make.vocational(
                "106234", Make.workplace("j1", "2026-09-01", "2026-12-11"),
                Make.workplace("j2", "2026-09-01", "2026-12-11", new Workplace("Tuulipaja ", null, null, true, true, 1)),
                Make.workplace("j3", "2026-09-01", "2026-12-11", null),
                Make.school("2026-08-10", "2026-08-31"))).make();
        assertThat(Stay.of(plan)).extracting(Stay::place).containsExactly("0149669-3", "tuulipaja");
    }
}
