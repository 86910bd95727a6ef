package fi.luotsi.intake.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private final Values values = new Values();

    @ParameterizedTest
    @CsvSource({
        "2026-08-17, 2026-08-17",
        "2028-02-29, 2028-02-29",
        // Local midnight in Finland is 21 Z of the day before in summer and 22 Z in winter.
        "2017-10-25T21:00:00.000Z, 2017-10-26",
        "2026-01-14T22:00:00Z, 2026-01-15",
        "2026-01-14T21:59:59Z, 2026-01-14",
        // ehoks.md 5.12
        "2026-05-31T21:00:00Z, 2026-06-01",
        "2026-01-31T22:00:00Z, 2026-02-01",
        "2024-05-16T00:00:00Z, 2024-05-16",
        "2026-06-30T23:30:00+03:00, 2026-06-30",
        "2026-06-30T23:30:00-02:00, 2026-07-01",
        "2022-12-07T23:49:57.234985, 2022-12-07"
    })
    void readsDatesAndTimeStampsAsDaysInFinland(String text, LocalDate expected) {
        assertThat(values.date(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-02-30", "2026-13-01", "2026-1-1", "1.9.2026", "09/01/2026", "2026-08-17T", "20260817", "", "x",
        "2026-02-30T00:00:00Z", "+12026-01-01", "2026-08-17T25:00:00Z"})
    void guessesNothing(String text) {
        assertThat(values.date(text)).isNull();
    }

    @Test
    void holdsEachTextAndDateOnce() {
        String first = values.text(new String("Tuulipaja"));
        assertThat(values.text(new String("Tuulipaja"))).isSameAs(first);
        assertThat(values.date(new String("2026-08-17"))).isSameAs(values.date(new String("2026-08-17")));
    }
}
