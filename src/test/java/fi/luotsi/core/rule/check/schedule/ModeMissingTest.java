package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Tried;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModeMissingTest {

    private static Checked check(String today, Make.RightMaker right, PlanItem... items) {
        return Checked.on(today, Make.plan("2026-08-20").items(items).make(), right.make());
    }

    private static Make.RightMaker right() {
        return Make.right("2026-08-10").estimatedEnd("2029-06-04");
    }

    /** Items of which {@code without} have no period. */
    private static PlanItem[] items(int without, int with) {
        List<PlanItem> items = new ArrayList<>();
        for (int i = 0; i < without; i++) {
            items.add(Make.vocational("10000" + i));
        }
        for (int i = 0; i < with; i++) {
            items.add(Make.vocational("20000" + i, Make.school("2026-08-10", "2027-0" + (1 + i) + "-20")));
        }
        return items.toArray(PlanItem[]::new);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-20, 0", // 181 days left
        "2027-05-21, 2", // 180
        "2027-11-18, 2", // today is after the end
    })
    void serious_when_the_end_is_near(String today, int severity) {
        Make.RightMaker right = Make.right("2026-12-10").estimatedEnd("2027-11-17");
        assertThat(check(today, right, items(1, 4)).severities("D1")).isNotEmpty().containsOnly(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-05, 3, 2, 0", // 179 days
        "2027-02-06, 3, 2, 1", // 180
        "2027-02-06, 2, 2, 0", // half is not over half
        "2027-02-06, 2, 3, 0",
        "2027-02-06, 5, 0, 1",
    })
    void a_notice_when_more_than_half_lack_it_half_a_year_after_the_start(
            String today, int without, int with, int severity) {
        assertThat(check(today, right(), items(without, with)).severities("D1")).isNotEmpty().containsOnly(severity);
    }

    @Test
    void suspended_days_do_not_count() {
        Make.RightMaker suspended = right().state("2026-10-01", "valiaikaisestikeskeytynyt").state("2026-10-11", "lasna");
        assertThat(check("2027-02-15", suspended, items(3, 0)).severities("D1")).containsExactly(0, 0, 0);
        assertThat(check("2027-02-16", suspended, items(3, 0)).sum("D1")).isEqualTo(
                "3 ÷ 3 = 100\u00a0% (raja 50\u00a0%); 10.8.2026 + 180 pv + 10 pv keskeytystä = 16.2.2027,"
                        + " tilanne 16.2.2027");
    }

    @Test
    void assessed_and_unknown_items_do_not_lack_it_and_a_demonstration_alone_is_no_mode() {
        Make.RightMaker right = right().results(Make.passed("100000", 20, "2026-12-01"));
        assertThat(check("2026-12-10", right, Make.vocational("100000"), Make.local("Kädentaidot")).flags("D1"))
                .isEmpty();
        assertThat(check("2026-12-10", right, Make.vocational("1", Make.demonstration("2027-01-10", "2027-01-11")))
                .severities("D1")).containsExactly(0);
    }

    @Test
    void each_item_is_a_row_of_its_own_and_counts_the_others() {
        Checked alone = check("2026-10-10", right(), Make.subArea("mlma"), Make.vocational("1",
                Make.school("2026-09-01", "2026-12-01")));
        assertThat(alone.flags("D1")).extracting(Flag::item).containsExactly("ammatillisenoppiaineet_mlma");
        assertThat(alone.line("D1")).contains(" · ei hankkimistapaa (1/2 osasta)");
        assertThat(alone.flags("D1")).noneMatch(Flag::open);
        Checked three = check("2026-10-10", right(), items(3, 1));
        assertThat(three.flags("D1")).extracting(Flag::item)
                .containsExactly("tutkinnonosat_100000", "tutkinnonosat_100001", "tutkinnonosat_100002");
        assertThat(three.line("D1")).contains("(3/4 osasta)");
    }

    @Test
    void the_sums_can_be_checked_by_hand() {
        Make.RightMaker right = Make.right("2026-08-10").estimatedEnd("2027-06-04");
        assertThat(check("2026-12-10", right, items(1, 3)).sum("D1"))
                .isEqualTo("1 ÷ 4 = 25\u00a0%; 4.6.2027 − 10.12.2026 = 176 pv, raja 180 pv");
        assertThat(check("2026-10-10", right(), items(1, 3)).sum("D1")).isEqualTo("1 ÷ 4 = 25\u00a0%");
    }

    @Test
    void a_plan_that_says_that_nothing_need_be_acquired_is_left_alone() {
        for (Boolean need : new Boolean[] {true, null, false}) {
            Checked checked = Checked.on("2026-10-10",
                    Make.plan("2026-08-20").need(need).items(items(1, 0)).make(), right().make());
            assertThat(checked.severities("D1")).isEqualTo(Boolean.FALSE.equals(need) ? List.of() : List.of(0));
        }
    }

    @Test
    void without_an_estimated_end_it_tells_what_it_can() {
        Checked checked = check("2027-02-06", Make.right("2026-08-10"), items(3, 0));
        assertThat(checked.severities("D1")).containsExactly(1, 1, 1);
        assertThat(checked.missing("D1")).containsExactly("koski-estimated-end");
        assertThat(check("2027-02-06", Make.right("2026-08-10"), items(0, 3)).missing("D1")).isEmpty();
    }

    @Test
    void without_results_or_right_it_is_not_computed() {
        assertThat(check("2026-10-10", right().noResults(), items(1, 0)).missing("D1")).containsExactly("koski-results");
        assertThat(Checked.on("2026-10-10", Make.plan("2026-08-20").items(items(1, 0)).make(), null).missing("D1"))
                .containsExactly("koski");
    }

    @Test
    void suspended_and_ended_rights_hide_it() {
        Tried.hiddenByState("D1", "2026-10-20", Make.vocational("106234"));
    }
}
