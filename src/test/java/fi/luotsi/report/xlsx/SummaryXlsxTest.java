package fi.luotsi.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.privacy.Audience;
import fi.luotsi.core.reference.ResponseCount;
import fi.luotsi.core.words.Language;
import fi.luotsi.report.SummaryInput;
import fi.luotsi.report.SummaryWriter;
import fi.luotsi.report.Unit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class SummaryXlsxTest {

    private static final SummaryInput INPUT = new Unit(128).input(true, true);

    private static byte[] make(SummaryInput input, Audience audience, Language language) {
        return new SummaryXlsx().write(new SummaryWriter(input, audience).in(language), input.texts());
    }

    private static List<Cell> cells(byte[] bytes) throws IOException {
        List<Cell> cells = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    row.stream().filter(cell -> cell != null).forEach(cells::add);
                }
            }
        }
        return cells;
    }

    private static String parts(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        Path file = Files.createTempFile("summary", ".xlsx");
        Files.write(file, bytes);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                all.append(entry.getName()).append('\n')
                        .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(file);
        return all.toString();
    }

    @Test
    void sheets_are_named_in_the_language_and_only_the_internal_one_lists_students() throws IOException {
        assertThat(names(make(INPUT, Audience.SHARED, Language.FI)))
                .containsExactly("Yhteenveto", "Tutkinnoittain", "Nostot", "Määritelmät");
        assertThat(names(make(INPUT, Audience.INTERNAL, Language.SV)))
                .containsExactly("Sammandrag", "Enligt examen", "Signaler", "Studerande", "Definitioner");
    }

    private static List<String> names(byte[] bytes) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    @Test
    void every_sheet_tells_unit_date_audience_practice_and_sources_and_keeps_its_header_in_sight() throws IOException {
        byte[] bytes = make(INPUT, Audience.SHARED, Language.FI);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                StringBuilder top = new StringBuilder();
                sheet.read().stream().limit(6).forEach(row -> top.append(row.getCellText(0)).append('\n'));
                assertThat(top).contains(
                        "Hyvinvointi", "23.11.2026", "Jaettava versio", "Harjoitus – keksittyä aineistoa",
                        "Lähteet: eHOKS");
            }
        }
        assertThat(parts(bytes).split("state=\"frozen\"", -1)).hasSize(5);
    }

    @Test
    void numbers_are_numbers_and_there_are_no_formulas() throws IOException {
        for (Audience audience : Audience.values()) {
            List<Cell> cells = cells(make(INPUT, audience, Language.FI));
            assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
            assertThat(cells).anyMatch(cell -> cell.getType() == CellType.NUMBER && cell.asNumber().intValue() == 125);
        }
    }

    @Test
    void response_rates_have_a_sheet_of_their_own_without_small_numbers() throws IOException {
        byte[] bytes = make(new Unit(60).answering(
                new ResponseCount("=Aloituskysely", "2025-2026", "Hyvinvointi", null, 97, 61),
                new ResponseCount("Päättökysely", "2025-2026", "Hyvinvointi", null, 1313, 3)).input(),
                Audience.SHARED, Language.EN);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = workbook.findSheet("Feedback").orElseThrow().read();
            assertThat(rows).anySatisfy(row -> {
                assertThat(row.getCellText(0)).isEqualTo("=Aloituskysely");
                assertThat(row.getCellAsNumber(3).orElseThrow().intValue()).isEqualTo(95);
                assertThat(row.getCellAsNumber(5).orElseThrow().intValue()).isEqualTo(63);
            });
        }
        assertThat(parts(bytes)).doesNotContain("1313").doesNotContain("<f>");
    }

    @Test
    void words_that_look_like_formulas_stay_words() throws IOException {
        SummaryInput hostile = new SummaryInput(
                "=HYPERLINK(\"x\")", INPUT.everybody(), INPUT.run(), INPUT.sources(), INPUT.earlier(), INPUT.codes(),
                INPUT.texts(), List.of(), false);
        List<Cell> cells = cells(make(hostile, Audience.INTERNAL, Language.EN));
        assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
        assertThat(cells).anyMatch(cell -> cell.getText().startsWith("=HYPERLINK(\"x\")"));
    }

    @Test
    void the_shared_file_names_nobody_in_any_part_of_it() throws IOException {
        assertThat(parts(make(INPUT, Audience.SHARED, Language.FI)))
                .doesNotContain(Unit.LAST_NAME, Unit.SECRET_PLACE, "1.2.246", "state=\"hidden\"", "mergeCell");
    }

    @Test
    void the_internal_file_never_names_a_protected_person_or_their_place() throws IOException {
        String all = parts(make(INPUT, Audience.INTERNAL, Language.FI));
        assertThat(all).contains(Unit.LAST_NAME, "Nimi suojattu")
                .doesNotContain("Etu3<", Unit.SECRET_PLACE);
    }
}
