package fi.luotsi.core.figure;

import static fi.luotsi.core.figure.Measured.present;
import static fi.luotsi.core.figure.Measured.student;
import static fi.luotsi.core.figure.Measured.students;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorLearningUseTest {

    @Test
    void the_plan_or_koski_may_tell_it() {
        PriorLearning prior = new PriorLearning(
                PlanItem.Kind.VOCATIONAL, "tutkinnonosat_106234", null, null, null, null, null, 0, List.of(), null);
        assertThat(students(
                        present(Make.plan("2026-08-20").prior(prior).make()),
                        student(Make.plan("2026-08-20").make(),
                                Make.right("2026-08-10").results(Make.recognised("106234", 15)).make()),
                        present(Make.plan("2026-08-20").make()),
                        student(Make.plan("2026-08-20").make(), Make.right("2026-08-10").noResults().make()),
                        present(null))
                .of("prior-learning")).isEqualTo("2/3 · 1");
    }
}
