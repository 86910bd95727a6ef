package fi.luotsi.core.follow;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Plan;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Plan BEFORE = Make.plan("2026-08-20")
            .prior(Make.prior("100001", "2026-09-01"), Make.prior("100002", "2026-09-15")).make();

    private static String of(String code, Plan plan) {
        return Likeness.of("tutkinnonosat_" + code, plan);
    }

    @Test
    void prior_learning_is_known_again_by_the_day_it_was_sent() {
        Plan after = Make.plan("2026-08-20")
                .prior(Make.prior("200001", "2026-09-01"), Make.prior("100002", "2026-09-15")).make();
        assertThat(Likeness.similar(of("100001", BEFORE), of("200001", after))).isTrue();
        assertThat(Likeness.same(of("100001", BEFORE), of("200001", after))).isFalse();
        assertThat(Likeness.same(of("100002", BEFORE), of("100002", after))).isTrue();
        assertThat(Likeness.similar(of("100001", BEFORE), of("100002", after))).isFalse();
    }

    @Test
    void prior_learning_is_known_again_by_its_demonstration() {
        Plan before = Make.plan("2026-08-20")
                .prior(Make.prior("100001", "0003", 2, Make.demonstration("2026-09-20", "2026-09-21"))).make();
        Plan after = Make.plan("2026-08-20")
                .prior(Make.prior("200001", "0003", 0, Make.demonstration("2026-09-20", "2026-09-21"))).make();
        assertThat(Likeness.similar(of("100001", before), of("200001", after))).isTrue();
    }

    @Test
    void without_a_day_nothing_distinguishes_it() {
        Plan plan = Make.plan("2026-08-20").prior(Make.prior("100001", null), Make.priorArea("mlma")).make();
        assertThat(of("100001", plan)).isNull();
        assertThat(Likeness.of("ammatillisenoppiaineet_mlma", plan)).isNull();
    }
}
