package fi.luotsi.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.luotsi.core.mapping.Mapping.SlashDates;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.table.Cell;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    private final Forms forms = new Forms(SlashDates.REFUSED);

    private interface Reading {
        Object read() throws RowFault;
    }

    private static String fault(Reading reading) {
        return catchThrowableOfType(RowFault.class, reading::read).code();
    }

    @ParameterizedTest
    @CsvSource({
        "1.9.2026,2026-09-01", "01.09.2026,2026-09-01", "2026-09-01,2026-09-01", "29.2.2028,2028-02-29",
        "'  1.9.2026 ',2026-09-01", "2026-09-01T00:00:00,2026-09-01", "1.9.2026 0:00,2026-09-01",
        "1.9.2026 00:00:00.000,2026-09-01", "1.9.2026 12:30,2026-09-01", "1.9.2026 klo 8.05,2026-09-01",
        "2026-09-01 23:59:59.123,2026-09-01", "2026-09-01T14:05:33,2026-09-01", "2026-08-31T21:00:00.000Z,2026-09-01",
        "2026-09-01T00:30:00+03:00,2026-09-01", "31.12.9999,9999-12-31", "1.1.0001,0001-01-01"})
    void datesAreFinnishOrIso(String text, LocalDate date) throws RowFault {
        assertThat(forms.date(Cell.text(text), "alku")).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "29.2.2026", "31.11.2026", "0.0.0000", "1.1.0000", "32.1.2026", "1.13.2026", "2026-9-1", "2026-02-30",
        "1.9.26", "1.9.", "20260901", "syksy", "1-9-2026", "2026.9.1", "1.9.2026 25:30", "1.9.2026 12", "2026-09-01T99:00:00Z", "1.9.2026x"})
    void nothingElseIsADate(String text) {
        assertThat(fault(() -> forms.date(Cell.text(text), "alku"))).isEqualTo("csv.not-date");
    }

    @Test
    void slashesAreReadOnlyAsTheMappingSays() throws RowFault {
        Cell cell = Cell.text("09/01/2026");
        assertThat(fault(() -> forms.date(cell, "alku"))).isEqualTo("csv.slash-date");
        assertThat(new Forms(SlashDates.DAY_FIRST).date(cell, "alku")).isEqualTo("2026-01-09");
        assertThat(new Forms(SlashDates.MONTH_FIRST).date(cell, "alku")).isEqualTo("2026-09-01");
        assertThat(fault(() -> new Forms(SlashDates.MONTH_FIRST).date(Cell.text("13/25/2026"), "alku")))
                .isEqualTo("csv.not-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "-", "–", "ei tiedossa"})
    void whatStandsForNothingIsNothing(String text) throws RowFault {
        Cell cell = Cell.text(text);
        assertThat(forms.date(cell, "a")).isNull();
        assertThat(forms.number(cell, "a")).isNull();
        assertThat(forms.code(cell, "a")).isNull();
        assertThat(forms.yesNo(cell, "a")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "15,5;15.5", "15.5;15.5", "0;0", "500;500", "500,0;500", "007;7", "0\u00A0180;180", "1,000001;1.000001", "25 osp;25", "7,5 kp.;7.5",
        "15osp;15"})
    void numbersHaveACommaOrAPoint(String text, double number) throws RowFault {
        assertThat(forms.number(Cell.text(text), "osp")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-0,1", "500,1", "1\u00A0234,5", "999999999"})
    void numbersLieBetween0And500(String text) {
        assertThat(fault(() -> forms.number(Cell.text(text), "osp"))).isEqualTo("csv.number-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "viisi", "\u22125", "1.234,5", "1,2,3", "15 5", "15,", ",5", "+5", "1e2", "15 osp", "1-4", "0x10",
        "99999999999999999999"})
    void nothingElseIsANumber(String text) {
        assertThat(fault(() -> forms.number(Cell.text(text), "osp"))).isEqualTo("csv.not-number");
    }

    @ParameterizedTest
    @CsvSource({"106723,106723", "tutkinnonosat_106723,106723", "MLMA,mlma", "OMA-12,oma-12", "006723,006723"})
    void codesKeepTheirDigits(String text, String code) throws RowFault {
        assertThat(forms.code(Cell.text(text), "koodi")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6723", "1067230", "10672", "106723.0", "1,06723"})
    void codesWithOtherThanSixDigitsAreRefused(String text) {
        assertThat(fault(() -> forms.code(Cell.text(text), "koodi"))).isEqualTo("csv.not-code");
    }

    @ParameterizedTest
    @CsvSource({
        "kyllä,true", "Ja,true", "YES,true", "x,true", "1,true", "on,true", "ei,false", "Nej,false", "no,false",
        "0,false", "tosi,true", "false,false"})
    void yesAndNoInThreeLanguages(String text, boolean yes) throws RowFault {
        assertThat(forms.yesNo(Cell.text(text), "tunnustettu")).isEqualTo(yes);
    }

    @Test
    void anotherWordIsNeitherYesNorNo() {
        assertThat(fault(() -> forms.yesNo(Cell.text("ehkä"), "tunnustettu"))).isEqualTo("csv.not-yes-no");
    }

    @ParameterizedTest
    @CsvSource({
        "Läsnä,lasna", "närvarande,lasna", "Present,lasna", "lasna,lasna", "Väliaikaisesti keskeytynyt,valiaikaisestikeskeytynyt",
        "Tillfälligt avbruten,valiaikaisestikeskeytynyt", "katsotaaneronneeksi,katsotaaneronneeksi",
        "Anses utskriven,katsotaaneronneeksi", "Graduated,valmistunut", "Annullerad,mitatoity"})
    void statesInThreeLanguagesOrAsCodes(String text, String code) throws RowFault {
        assertThat(forms.word(Cell.text(text), "tila", CellWords.STATE, "csv.not-state")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"3,3", "HYV,Hyväksytty", "Godkänd,Hyväksytty", "fail,Hylätty", "S,Suoritettu", "0,0"})
    void gradesInThreeLanguages(String text, String code) throws RowFault {
        assertThat(forms.word(Cell.text(text), "arvosana", CellWords.GRADE, "csv.not-grade")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "K9", "A"})
    void anUnknownGradeIsAFault(String text) {
        assertThat(fault(() -> forms.word(Cell.text(text), "arvosana", CellWords.GRADE, "csv.not-grade")))
                .isEqualTo("csv.not-grade");
    }

    @Test
    void idsAreNeverNumbers() {
        assertThat(fault(() -> forms.oid(new Cell("1.22466E+26", Cell.Kind.NUMBER, false), "oid", true)))
                .isEqualTo("csv.not-oid");
        assertThat(fault(() -> forms.oid(Cell.text("1.2.246.562.24.50000000500"), "oid", true)))
                .isEqualTo("csv.not-oid");
    }

    @Test
    void textsAreOnOneLineAndBounded() throws RowFault {
        assertThat(forms.text(Cell.text(" von \n  Essen\u00A0"), "nimi")).isEqualTo("von Essen");
        assertThat(forms.text(Cell.text("x".repeat(500)), "nimi")).hasSize(500);
        assertThat(fault(() -> forms.text(Cell.text("x".repeat(501)), "nimi"))).isEqualTo("csv.long-field");
    }
}
