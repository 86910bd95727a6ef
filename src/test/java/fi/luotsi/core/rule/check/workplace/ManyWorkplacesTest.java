package fi.luotsi.core.rule.check.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.rule.check.Checked;
import fi.luotsi.core.rule.check.Earlier;
import org.junit.jupiter.api.Test;

class ManyWorkplacesTest {

    private static Checked cut(String... stays) {
        return Checked.on("2026-11-16",
                Make.student(Make.plan("2025-08-20").make(), Make.right("2025-08-11").make()),
                Earlier.cutShort(stays));
    }

    @Test
    void three_workplaces_in_twelve_months() {
        Checked three = cut("a 2026-02-02", "b 2026-05-04", "c 2026-11-16");
        assertThat(three.severities("E22")).containsExactly(0);
        assertThat(three.sum("E22")).isEqualTo(
                "16.11.2025–16.11.2026: 3 jaksoa päättyi ennen aikojaan 3 eri työpaikassa, raja 3");
        assertThat(cut("a 2026-02-02", "b 2026-05-04").flags("E22")).isEmpty();
        assertThat(cut("a 2026-02-02", "b 2026-05-04", "a 2026-09-01").flags("E22")).isEmpty();
    }

    @Test
    void the_twelve_months_end_on_the_reporting_date() {
        assertThat(cut("a 2025-11-17", "b 2026-05-04", "c 2026-09-01").flags("E22")).hasSize(1);
        assertThat(cut("a 2025-11-16", "b 2026-05-04", "c 2026-09-01").flags("E22")).isEmpty();
        assertThat(cut("a 2026-11-17", "b 2026-05-04", "c 2026-09-01").flags("E22")).isEmpty();
    }

    @Test
    void without_an_earlier_import_it_is_not_computed() {
        assertThat(Checked.on("2026-11-16", Make.plan("2025-08-20").make(), Make.right("2025-08-11").make())
                .missing("E22")).containsExactly("earlier-import");
    }
}
