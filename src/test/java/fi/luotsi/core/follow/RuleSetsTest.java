package fi.luotsi.core.follow;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.LimitChange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetsTest {

    private static final LocalDate TODAY = Make.day("2026-02-20");
    private static final LimitBook BOOK = new LimitBook(List.of(
            new LimitChange("B6", "days", 30, "Tekniikka", Make.day("2026-01-01"), "w", "m", TODAY.atStartOfDay()),
            new LimitChange("B4", LimitChange.ON, 0, null, Make.day("2026-01-01"), "w", "m", TODAY.atStartOfDay()),
            new LimitChange("B4", LimitChange.ON, 1, "Hyvinvointi", Make.day("2026-01-01"), "w", "m",
                    TODAY.atStartOfDay())));

    @Test
    void each_student_is_looked_at_with_the_limits_of_the_own_unit() {
        FlagRun run = FlagRun.of(cohort(), new RuleSets(BOOK, TODAY, null), TODAY);
        assertThat(run.flags()).filteredOn(flag -> flag.rule().id().equals("B6"))
                .extracting(Flag::studyRight).containsExactly("right-Tekniikka");
        assertThat(run.flags()).filteredOn(flag -> flag.rule().id().equals("B4"))
                .extracting(Flag::studyRight).containsExactly("right-Hyvinvointi");
        assertThat(run.rules()).extracting("id").contains("B4", "B6").doesNotHaveDuplicates();
    }

    @Test
    void one_unit_alone_gets_its_own_set() {
        RuleSets sets = new RuleSets(BOOK, TODAY, "Tekniikka");
        assertThat(sets.whole().limits()).isEqualTo(sets.of("Tekniikka").limits());
        assertThat(FlagRun.of(cohort(), sets, TODAY).rules()).extracting("id").doesNotContain("B4");
    }

    private static Cohort cohort() {
        return Make.cohort(student("Tekniikka"), student("Hyvinvointi"), student("Palvelut"));
    }

    /** A student of a unit who has no career goal and nothing going on. */
    private static Student student(String unit) {
        String right = "right-" + unit;
        return new Student(
                right, Make.plan("2026-01-10").noGoal().make(), List.of(), Known.of(Make.right("2026-01-10").make()),
                Known.of(new Placement(right, null, "A", "B", "R1", unit, "T")), true);
    }
}
