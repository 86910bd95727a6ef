package fi.luotsi.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.intake.report.Figures.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that figures have in KOSKI's reports. */
class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "35.0 (15.0) | 35.0 | 15.0", "35,0 (15,0) | 35.0 | 15.0", "35,0 | 35.0 | -", "35.0 | 35.0 | -", "0 | 0.0 | -",
        "10 (5) | 10.0 | 5.0", "10 (joista 5 korotuksia) | 10.0 | 5.0", "35,0 (varav 15,0 höjningar) | 35.0 | 15.0",
        "1\u00A0234,5 | 1234.5 | -", "1 234,5 | 1234.5 | -", "12\u202F345\u202F678 | 12345678.0 | -",
        "35.0\u00A0(15.0) | 35.0 | 15.0", "-3 | -3.0 | -", "4,12 | 4.12 | -", "1-4 | - | -", "1–4 | - | -",
        "1 - 4 | - | -"})
    void readsValueAndItsRaisedPart(String text, Double value, Double raised) {
        assertThat(Figures.figure(text)).isEqualTo(new Figure(value, raised));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "osp", "35,0,1", "1.234,5", "35.0 15.0", "35.0 (15.0", "2-4", "1-5", "12 34", "1e5", "NaN", "35.", ".5",
        "1234567890123"})
    void whatIsNoFigureIsNone(String text) {
        assertThat(Figures.figure(text)).isNull();
    }

    @Test
    void yesAndNoInEveryForm() {
        for (String yes : new String[] {"1", "kyllä", "Kyllä", "ja", "TRUE"}) {
            assertThat(Figures.yesNo(yes)).as(yes).isTrue();
        }
        for (String no : new String[] {"0", "ei", "Nej", "false"}) {
            assertThat(Figures.yesNo(no)).as(no).isFalse();
        }
        for (String neither : new String[] {"2", "-1", "1.0", "x"}) {
            assertThat(Figures.yesNo(neither)).as(neither).isNull();
        }
    }
}
