package fi.luotsi.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which number formats show dates. */
class DateFormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "yyyy-MM-dd | true", "d.m.yyyy | true", "[$-40B]d. mmmm yyyy;@ | true", "dd/mm/yy hh:mm | true", "#.0 | false",
        "\"kyllä\";;\"ei\"; | false", "\"day\"0 | false", "[Red]0 | false", "0\\d | false", "h:mm | false",
        "[h]:mm:ss | false", "General | false", "0.00E+00 | false", "0;dd | false"})
    void aYearOrADayMakesADate(String format, boolean date) {
        assertThat(new DateFormats().isDate(164, format)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"0,false", "13,false", "14,true", "17,true", "18,false", "21,false", "22,true", "45,false", "49,false"})
    void builtInFormats(int id, boolean date) {
        assertThat(new DateFormats().isDate(id, null)).isEqualTo(date);
    }
}
