package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.WordTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of students as a file: numbers and days as such, words never as formulas, paper with its head on every page. */
class WriteTableTest {

    private static final WordTable TABLE = new WordTable(
            Language.FI, "Opiskelijat", List.of("Rantatie · tilanne 23.11.2026"), List.of("Nimi", "Osp", "Päivitetty", "Nostot"),
            IntStream.range(0, 120).mapToObj(n -> List.<Object>of(
                    n == 0 ? "=SUM(A1); \"x\"" : "Kaislavuo " + n, 71.5, LocalDate.of(2026, 7, 3), (long) n)).toList());

    @TempDir
    private Path folder;

    private Path write(WriteTable.Form form) throws IOException {
        Path file = folder.resolve("lista." + form.ending());
        new WriteTable(true).write(file, form, TABLE);
        return file;
    }

    @Test
    void csv_is_read_by_spreadsheets_and_never_run() throws IOException {
        List<String> lines = Files.readString(write(WriteTable.Form.CSV), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(123).startsWith(
                "\uFEFFOpiskelijat", "Rantatie · tilanne 23.11.2026", "Nimi;Osp;Päivitetty;Nostot",
                "\"'=SUM(A1); \"\"x\"\"\";71,5;3.7.2026;0", "Kaislavuo 1;71,5;3.7.2026;1");
    }

    @Test
    void a_workbook_has_numbers_as_numbers_and_no_formula() throws IOException {
        try (ZipFile zip = new ZipFile(write(WriteTable.Form.XLSX).toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sheet).contains("<v>71.5</v>").contains("<v>119</v>").doesNotContain("<f>");
        }
    }

    @Test
    void paper_repeats_the_head_and_tells_on_every_page_what_it_is() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(WriteTable.Form.PDF).toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(2);
            text.setEndPage(2);
            assertThat(text.getText(document)).contains("Nimi", "Päivitetty", "Rantatie · tilanne 23.11.2026", "2/");
        }
    }
}
