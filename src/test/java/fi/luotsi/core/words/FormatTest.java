package fi.luotsi.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void days() {
        assertThat(Format.day(MONDAY)).isEqualTo("23.11.2026");
        assertThat(Format.day(LocalDate.of(2026, 1, 7))).isEqualTo("7.1.2026");
        assertThat(Format.shortDay(LocalDate.of(2026, 1, 7))).isEqualTo("7.1.");
    }

    @Test
    void weekdays_and_weeks() {
        assertThat(Format.weekday(Language.FI, MONDAY)).isEqualTo("ma 23.11.2026");
        assertThat(Format.weekday(Language.SV, MONDAY)).isEqualTo("mån 23.11.2026");
        assertThat(Format.weekday(Language.EN, MONDAY)).isEqualTo("Mon 23.11.2026");
        assertThat(Format.week(MONDAY)).isEqualTo(48);
        assertThat(Format.week(LocalDate.of(2027, 1, 1))).isEqualTo(53);
        assertThat(Format.week(LocalDate.of(2027, 1, 4))).isEqualTo(1);
    }

    @Test
    void times() {
        LocalDateTime time = LocalDateTime.of(2026, 11, 23, 8, 5);
        assertThat(Format.time(Language.FI, time)).isEqualTo("8.05");
        assertThat(Format.time(Language.SV, time)).isEqualTo("8.05");
        assertThat(Format.time(Language.EN, time)).isEqualTo("8:05");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0", "999, 999", "1000, 1\u202f000", "1026, 1\u202f026", "12345678, 12\u202f345\u202f678", "-5, \u22125",
        "-1000, \u22121\u202f000",
    })
    void numbers_have_thin_spaces_and_a_true_minus(long number, String text) {
        assertThat(Format.number(Language.FI, number)).isEqualTo(text);
        assertThat(Format.number(Language.SV, number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "128.07; 128,1", "128.04; 128,0", "0.25; 0,3", "0.05; 0,1", "-0.04; 0,0", "-1.25; \u22121,3", "-0.5; \u22120,5",
        "1026; 1\u202f026,0", "99.95; 100,0",
    })
    void decimals_are_rounded_half_up(double number, String text) {
        assertThat(Format.decimal(Language.FI, number)).isEqualTo(text);
        assertThat(Format.decimal(Language.SV, number)).isEqualTo(text);
        assertThat(Format.decimal(Language.EN, number)).isEqualTo(text.replace(',', '.'));
    }

    @ParameterizedTest
    @CsvSource({"94.4, 94", "94.5, 95", "0.5, 1", "0.49, 0", "100, 100", "12.5, 13", "13.5, 14"})
    void shares_are_whole_and_rounded_half_up(double percent, String whole) {
        assertThat(Format.percent(Language.FI, percent)).isEqualTo(whole + "\u00a0%");
        assertThat(Format.percent(Language.SV, percent)).isEqualTo(whole + "\u00a0%");
        assertThat(Format.percent(Language.EN, percent)).isEqualTo(whole + "%");
    }

    @Test
    void changes_have_a_sign() {
        assertThat(Format.change(Language.FI, 3)).isEqualTo("+3");
        assertThat(Format.change(Language.FI, -5)).isEqualTo("\u22125");
        assertThat(Format.change(Language.FI, 0)).isEqualTo("±0");
    }
}
