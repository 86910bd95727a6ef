package fi.luotsi.core.rule.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.check.Checked;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdenticalPlansTest {

    private static final PlanItem[] SAME = {
        Make.vocational("1", Make.school("2026-08-10", "2026-10-16")),
        Make.subArea("mlma", Make.school("2026-10-19", "2026-12-18"))};

    private static Student student(int number, String group, String unit, PlanItem... items) {
        return student(number, group, unit, "lasna", items);
    }

    private static Student student(int number, String group, String unit, String state, PlanItem... items) {
        return new Student(
                "right " + number, Make.plan("2026-08-20").items(items).make(), List.of(),
                Known.of(Make.right("2026-08-10").state("2026-09-01", state).make()),
                Known.of(Make.placement(group, unit, "Opettaja Oona")), true);
    }

    private static PlanItem[] own(int number) {
        return new PlanItem[] {Make.vocational("1", Make.school("2026-08-1" + number, "2026-10-16"))};
    }

    /** A group of which {@code same} have the same plan and {@code other} one of their own. */
    private static List<Student> group(int same, int other) {
        List<Student> students = new ArrayList<>();
        for (int i = 0; i < same; i++) {
            students.add(student(i, "LH26A", "Hyvinvointi", SAME));
        }
        for (int i = 0; i < other; i++) {
            students.add(student(same + i, "LH26A", "Hyvinvointi", own(i)));
        }
        return students;
    }

    private static Checked check(List<Student> students) {
        return Checked.on("2026-10-20", Make.cohort(students.toArray(Student[]::new)));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, 5",
        "4, 0, 0", // only four plans
        "3, 2, 3",
        "2, 3, 0", // 40 %
        "3, 3, 0", // 50 % is not over 50 %
        "4, 3, 4",
        "1, 5, 0",
    })
    void more_than_half_of_at_least_five_plans(int same, int other, int flags) {
        Checked checked = check(group(same, other));
        assertThat(checked.flags("D19")).extracting(Flag::studyRight)
                .isEqualTo(group(flags, 0).stream().map(Student::studyRight).toList());
        assertThat(checked.flags("D19")).noneMatch(Flag::open);
        assertThat(checked.missing("D19")).isEmpty();
    }

    @Test
    void two_sets_of_plans_alike_count_together_and_the_sum_is_written_out() {
        List<Student> students = new ArrayList<>(group(2, 2));
        students.add(student(8, "LH26A", "Hyvinvointi", own(7)));
        students.add(student(9, "LH26A", "Hyvinvointi", own(7)));
        students.add(student(10, "LH26A", "Hyvinvointi", own(7)));
        Checked checked = check(students);
        assertThat(checked.flags("D19")).hasSize(5);
        assertThat(checked.sum("D19"))
                .isEqualTo("5 ÷ 7 = 71\u00a0%, raja 50 %; HOKSeja vähintään 5; samanlaisia kuin tämä 2");
        assertThat(checked.line("D19")).isEqualTo("LH26A · 2 samanlaista, ryhmässä 5/7");
    }

    @Test
    void code_mode_and_dates_must_all_be_the_same_and_their_order_does_not_matter() {
        List<Student> students = new ArrayList<>(group(3, 2));
        students.set(2, student(2, "LH26A", "Hyvinvointi", SAME[1], SAME[0]));
        assertThat(check(students).flags("D19")).hasSize(3);
        for (PlanItem other : List.of(
                Make.vocational("2", Make.school("2026-08-10", "2026-10-16")),
                Make.vocational("1", Make.workplace("p", "2026-08-10", "2026-10-16")),
                Make.vocational("1", Make.school("2026-08-11", "2026-10-16")),
                Make.vocational("1", Make.school("2026-08-10", "2026-10-15")))) {
            students.set(2, student(2, "LH26A", "Hyvinvointi", other, SAME[1]));
            assertThat(check(students).flags("D19")).isEmpty();
        }
    }

    @Test
    void items_without_periods_and_plans_without_any_are_not_compared() {
        List<Student> students = new ArrayList<>(group(3, 2));
        students.set(2, student(2, "LH26A", "Hyvinvointi", SAME[0], Make.vocational("7"), SAME[1]));
        for (int i = 10; i < 20; i++) {
            students.add(student(i, "LH26A", "Hyvinvointi", Make.vocational("7")));
        }
        Checked checked = check(students);
        assertThat(checked.flags("D19")).hasSize(3);
        assertThat(checked.line("D19")).endsWith("ryhmässä 3/5");
    }

    @Test
    void another_group_or_the_same_name_in_another_unit_changes_nothing() {
        List<Student> students = new ArrayList<>(group(3, 2));
        List<Flag> before = check(students).flags("D19");
        for (int i = 0; i < 9; i++) {
            students.add(student(20 + i, "LH26B", "Hyvinvointi", own(i)));
            students.add(student(40 + i, "LH26A", "Tekniikka", own(i)));
        }
        assertThat(before).hasSize(3);
        assertThat(check(students).flags("D19")).isEqualTo(before);
        assertThat(check(students.reversed()).flags("D19")).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void ended_rights_are_not_compared_and_suspended_ones_are_hidden() {
        List<Student> students = new ArrayList<>(group(4, 0));
        students.add(student(8, "LH26A", "Hyvinvointi", "eronnut", SAME));
        assertThat(check(students).flags("D19")).isEmpty();
        students.add(student(9, "LH26A", "Hyvinvointi", "valiaikaisestikeskeytynyt", SAME));
        assertThat(check(students).hiddenBy("D19")).containsExactly(null, null, null, null, "suspended");
    }

    @Test
    void without_a_group_it_is_not_computed() {
        List<Student> students = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            students.add(new Student("right " + i, Make.plan("2026-08-20").items(SAME).make(), List.of(),
                    Known.notInSource(), Known.notInSource(), true));
        }
        assertThat(check(students).flags("D19")).isEmpty();
        assertThat(check(students).missing("D19")).hasSize(6).containsOnly("group");
    }

    /** Practice data show none: the page of rules takes this one. */
    static Flag example() {
        return check(group(3, 2)).flags("D19").getFirst();
    }
}
