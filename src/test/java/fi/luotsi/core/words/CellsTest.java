package fi.luotsi.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void cells_that_a_spreadsheet_would_run_are_made_harmless() {
        assertThat(Cells.harmless("=1+1")).isEqualTo("'=1+1");
        assertThat(Cells.harmless("\t=1+1")).isEqualTo("'\t=1+1");
        assertThat(Cells.harmless("＝1+1")).isEqualTo("'＝1+1");
        assertThat(Cells.harmless("-12,5")).isEqualTo("-12,5");
        assertThat(Cells.harmless("-12,5+3")).isEqualTo("'-12,5+3");
        assertThat(Cells.harmless("Kaislavuo")).isEqualTo("Kaislavuo");
        assertThat(Cells.harmless("")).isEmpty();
    }

    @Test
    void cells_are_quoted_when_they_must_be() {
        assertThat(Cells.quoted("Rantatie")).isEqualTo("Rantatie");
        assertThat(Cells.quoted("a;b")).isEqualTo("\"a;b\"");
        assertThat(Cells.quoted("a \"b\"\nc")).isEqualTo("\"a \"\"b\"\"\nc\"");
        assertThat(Cells.quoted("[1]")).isEqualTo("\"[1]\"");
        assertThat(Cells.quoted("")).isEmpty();
    }
}
