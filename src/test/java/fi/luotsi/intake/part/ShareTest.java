package fi.luotsi.intake.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.words.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    private static Tally table(int good, int bad, boolean again) {
        Tally tally = new Tally("ryhmat.csv", null, again);
        tally.table(List.of("oid"), Set.of());
        for (int i = 0; i < bad; i++) {
            tally.begin();
            tally.lineLeftOut(i + 2, i % 3 == 0 ? new RowFault("csv.control", "nimi")
                    : new RowFault("csv.width", null, "9", "2"), List.of("x"));
        }
        for (int i = 0; i < good; i++) {
            tally.begin();
            tally.taken(Rows.Outcome.NEW);
        }
        return tally;
    }

    @ParameterizedTest
    @CsvSource({"16, 4", "0, 19", "80, 20", "1, 18", "100, 0"})
    void a_table_with_few_bad_rows_or_few_rows_is_taken(int good, int bad) {
        assertThatCode(() -> table(good, bad, false).tableEnded()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"15, 5", "0, 20", "79, 21"})
    void a_table_with_more_than_a_fifth_of_bad_rows_is_refused(int good, int bad) {
        FileFault fault = catchThrowableOfType(FileFault.class, () -> table(good, bad, false).tableEnded());
        assertThat(fault.code()).isEqualTo("csv.wrong-file");
        assertThat(fault.words()).containsExactly(
                Integer.toString(bad), Integer.toString(good + bad), "csv.width", "9", "2");
        assertThat(fault.row()).as("the first line with the most frequent fault").isEqualTo(3);
        assertThatCode(() -> table(good, bad, true).tableEnded()).as("out of quarantine").doesNotThrowAnyException();
    }

    @Test
    void each_table_of_a_file_counts_for_itself() {
        Tally tally = table(0, 19, false);
        tally.table(List.of("oid"), Set.of());
        tally.begin();
        tally.taken(Rows.Outcome.NEW);
        assertThatCode(tally::tableEnded).doesNotThrowAnyException();
    }

    @Test
    void the_sentence_names_the_fault_that_most_rows_have() {
        FileFault fault = catchThrowableOfType(FileFault.class, () -> table(15, 5, false).tableEnded());
        Problem problem = new Problem(Problem.Gravity.FILE_REFUSED, fault.code(), "ryhmat.csv", fault.row(),
                fault.field(), fault.words());
        assertThat(new ProblemTexts().sentence(Language.FI, problem)).isEqualTo(
                "ryhmat.csv, rivi 3: Tiedosto on luultavasti väärä, tai sen sarakkeet on luettu väärin: 20 rivistä 5 ei "
                        + "kelpaa, joten mitään ei tuotu. Yleisin syy: Rivillä on 2 saraketta, otsikossa 9. Korjaa rivi. "
                        + "Tarkista, että tiedosto on oikea ja sarakkeiden merkitykset ovat oikein.");
        assertThat(new ProblemTexts().text(Language.EN, problem)).contains("The line has 2 columns, the heading 9.");
    }
}
