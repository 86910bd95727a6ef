package fi.luotsi.core.rule.check.finish;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatedEndPassedTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, ", // the last day
        "2026-06-02, 2",
        "2026-07-31, 2", // 60 days, not over 60
        "2026-08-01, 3",
    })
    void grows_with_the_days_since_the_end(String today, Integer severity) {
        Checked checked = Checked.on(today, null, Make.right("2023-08-10").estimatedEnd("2026-06-01").make());
        assertThat(checked.severities("F1")).isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void stands_without_a_plan_and_writes_the_sum_out() {
        StudyRight right = Make.right("2023-08-10").estimatedEnd("2026-06-01").make();
        Checked soon = Checked.on("2026-06-11", null, right);
        assertThat(soon.hiddenBy("F1")).containsOnlyNulls();
        assertThat(soon.sum("F1")).isEqualTo("1.6.2026, tilanne 11.6.2026: 10 pv yli");
        assertThat(soon.flags("F1").getFirst().limit()).isNull();
        Checked late = Checked.on("2026-08-01", null, right);
        assertThat(late.sum("F1")).isEqualTo("1.6.2026, tilanne 1.8.2026: 61 pv yli (kriittinen yli 60 pv)");
        assertThat(late.flags("F1").getFirst().limit().name()).isEqualTo("critical");
    }

    @Test
    void only_active_students_are_asked() {
        assertThat(Checked.on("2026-07-01", null, Make.right("2023-08-10").estimatedEnd("2026-06-01")
                .state("2026-05-01", "loma").make()).severities("F1")).containsExactly(2);
        assertThat(Checked.on("2026-07-01", null, Make.right("2023-08-10").estimatedEnd("2026-06-01")
                .state("2026-05-01", "valiaikaisestikeskeytynyt").make()).severities("F1")).isEmpty();
        assertThat(Checked.on("2026-07-01", null, Make.right("2023-08-10").estimatedEnd("2026-06-01")
                .state("2026-05-01", "valmistunut").make()).severities("F1")).isEmpty();
    }

    @Test
    void without_an_estimated_end_it_is_not_computed() {
        assertThat(Checked.on("2026-07-01", null, Make.right("2023-08-10").make()).missing("F1"))
                .containsExactly("koski-estimated-end");
        assertThat(Checked.on("2026-07-01", Make.plan("2023-08-10").make(), null).missing("F1"))
                .containsExactly("koski");
    }
}
