package fi.luotsi.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.intake.RawBook;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.Tally;
import fi.luotsi.intake.table.Cell.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks as tables: cells, what is hidden or calculated, and the guards before anything is read. */
class WorkbookTest {

    private final Tally tally = new Tally("taulukko.xlsx");

    private List<Line> lines(RawBook raw) throws FileFault, IOException {
        List<Line> lines = new ArrayList<>();
        try (Workbook book = Workbook.open(raw.bytes(), tally); Table table = book.table(book.sheets().getFirst())) {
            for (Line line = table.next(); line != null; line = table.next()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private Cell cell(String xml) throws FileFault, IOException {
        return lines(new RawBook("<row r=\"1\">" + xml + "</row>")).getFirst().cells().getFirst();
    }

    private List<String> warnings() {
        FileReport report = tally.report(Source.TABLE);
        return report.problems().stream().map(Problem::code).toList();
    }

    private String fault(RawBook raw) {
        return catchThrowableOfType(FileFault.class, () -> lines(raw)).code();
    }

    private static RawBook one() {
        return new RawBook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<c r='A1'><v>35</v></c> | 35 | NUMBER",
        "<c r='A1'><v>35.50</v></c> | 35.5 | NUMBER",
        "<c r='A1'><v>14.600000000000001</v></c> | 14.6 | NUMBER",
        "<c r='A1'><v>-0.0</v></c> | 0 | NUMBER",
        "<c r='A1'><v>1.22466E+26</v></c> | 122466000000000000000000000 | NUMBER",
        "<c r='A1'><v>1e999999999</v></c> | 1e999999999 | NUMBER",
        "<c r='A1'><v>1e-999999999</v></c> | 1e-999999999 | NUMBER",
        "<c r='A1' t='b'><v>1</v></c> | 1 | NUMBER",
        "<c r='A1' s='2'><v>0</v></c> | 0 | NUMBER",
        "<c r='A1' s='1'><v>46235</v></c> | 2026-08-01 | DATE",
        "<c r='A1' s='1'><v>46235.75</v></c> | 2026-08-01 | DATE",
        "<c r='A1' s='1'><v>1</v></c> | 1900-01-01 | DATE",
        "<c r='A1' s='1'><v>59</v></c> | 1900-02-28 | DATE",
        "<c r='A1' s='1'><v>61</v></c> | 1900-03-01 | DATE",
        "<c r='A1' s='1'><v>-1</v></c> | -1 | NUMBER",
        "<c r='A1' s='1'><v>9999999</v></c> | 9999999 | NUMBER",
        "<c r='A1' t='inlineStr'><is><t>Åke</t></is></c> | Åke | TEXT",
        "<c r='A1' t='e'><v>#N/A</v></c> | #N/A | ERROR",
        "<c r='A1'><v>roskaa</v></c> | roskaa | ERROR",
        "<c r='A1' t='str'><f>A2</f><v>#5</v></c> | #5 | TEXT",
        "<c r='A1'><f>1/0</f><v>#DIV/0!</v></c> | #DIV/0! | ERROR",
        "<c r='A1'><f>10+5</f><v>15</v></c> | 15 | NUMBER",
        "<c r='A1' s='1'><f>TODAY()</f><v>46235</v></c> | 2026-08-01 | DATE",
        "<c r='A1'><f>10+5</f></c> | '' | NO_VALUE"})
    void readsEveryKindOfCell(String xml, String text, Kind kind) throws FileFault, IOException {
        Cell cell = cell(xml);
        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.kind()).isEqualTo(kind);
        assertThat(cell.calculated()).isEqualTo(xml.contains("<f>"));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws FileFault, IOException {
        RawBook raw = new RawBook("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44773</v></c><c r=\"B1\" s=\"1\"><v>0</v></c></row>")
                .workbook("<workbookPr date1904=\"1\"/>", "");
        assertThat(lines(raw).getFirst().texts()).containsExactly("2026-08-01", "1904-01-01");
    }

    @Test
    void keepsRowNumbersAndEmptyCells() throws FileFault, IOException {
        List<Line> lines = lines(new RawBook("<row r=\"2\"><c r=\"C2\"><v>3</v></c></row><row r=\"7\"/>"));
        assertThat(lines).extracting(Line::number).containsExactly(2L, 7L);
        assertThat(lines.getFirst().texts()).containsExactly("", "", "3");
        assertThat(lines.getLast().blank()).isTrue();
    }

    @Test
    void tellsWhatIsHidden() throws FileFault, IOException {
        List<Line> lines = lines(new RawBook(
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row>"
                + "<row r=\"3\" hidden=\"1\"/>").workbook("", " state=\"hidden\""));
        assertThat(lines).extracting(Line::hidden).containsExactly(false, true, true);
        assertThat(warnings()).containsExactly("xlsx.hidden-sheet");
    }

    @Test
    void readsTheFirstTwoHundredColumns() throws FileFault, IOException {
        List<Line> lines = lines(new RawBook("<row r=\"1\"><c r=\"GR1\"><v>200</v></c><c r=\"GS1\"><v>201</v></c></row>"
                + "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>"));
        assertThat(lines.getFirst().cells()).hasSize(200);
        assertThat(lines.getFirst().text(199)).isEqualTo("200");
        assertThat(lines.getLast().blank()).isTrue();
        assertThat(warnings()).containsExactly("xlsx.wide");
    }

    @Test
    void readsWorkbooksWithoutStyles() throws FileFault, IOException {
        RawBook raw = one().without("xl/styles.xml");
        assertThat(lines(raw).getFirst().text(0)).isEqualTo("1");
    }

    @Test
    void warnsOfProgramsAndHostileNamesButReads() throws FileFault, IOException {
        RawBook raw = one().part("xl/vbaProject.bin", "x").part("../../x.txt", "x");
        assertThat(lines(raw)).hasSize(1);
        assertThat(warnings()).containsExactly("xlsx.path", "xlsx.macro");
    }

    @Test
    void refusesDocumentTypesInAnyEncoding() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><sst/>";
        assertThat(fault(one().part("xl/sharedStrings.xml", bomb))).isEqualTo("xlsx.document-type");
        assertThat(fault(one().part("xl/sharedStrings.xml", bomb.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("xlsx.document-type");
        assertThat(fault(one().part("docProps/app.xml", " ".repeat(70_000) + "<<!DOCTYPE x>")))
                .isEqualTo("xlsx.document-type");
    }

    @Test
    void takesTheWordsOfADocumentTypeInACellForText() throws FileFault, IOException {
        assertThat(cell("<c r=\"A1\" t=\"inlineStr\"><is><t>&lt;!DOCTYPE r=\"ABCDE\"</t></is></c>").text())
                .isEqualTo("<!DOCTYPE r=\"ABCDE\"");
    }

    @Test
    void refusesAddressesBeyondTheFormat() {
        assertThat(fault(new RawBook("<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>"))).isEqualTo("xlsx.unreadable");
        assertThat(fault(new RawBook("<row r=\"1\"><c  r = 'ZZZZZ1'><v>1</v></c></row>"))).isEqualTo("xlsx.unreadable");
        assertThat(fault(new RawBook("<row r=\"99999999999\"><c r=\"A1\"><v>1</v></c></row>")))
                .isEqualTo("xlsx.unreadable");
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertThat(fault(new RawBook("<row r=\"1\"><c r=\"A1\""))).isEqualTo("xlsx.unreadable");
        assertThat(fault(one().without("xl/_rels/workbook.xml.rels"))).isEqualTo("xlsx.unreadable");
        assertThat(fault(one().without("xl/worksheets/sheet1.xml"))).isEqualTo("xlsx.unreadable");
        assertThat(fault(one().without("xl/workbook.xml"))).isEqualTo("file.office");
        assertThat(fault(one().without("xl/workbook.xml").part("xl/workbook.bin", "x"))).isEqualTo("xlsx.binary");
    }

    @Test
    void refusesBombsAndCrowds() {
        assertThat(fault(one().part("xl/media/x.xml", new byte[30 << 20]))).isEqualTo("zip.bomb");
        RawBook crowd = one();
        for (int i = 0; i < 1_000; i++) {
            crowd.part("xl/x" + i, "x");
        }
        assertThat(fault(crowd)).isEqualTo("zip.too-many");
    }

    @Test
    void refusesDamage() {
        byte[] whole = one().bytes();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(catchThrowableOfType(FileFault.class, () -> Workbook.open(half, tally)).code())
                .isEqualTo("zip.damaged");
        byte[] wrong = whole.clone();
        int sheet = new String(whole, StandardCharsets.ISO_8859_1).indexOf("sheet1.xml") + 40;
        wrong[sheet] ^= 0x10;
        assertThat(catchThrowableOfType(FileFault.class, () -> Workbook.open(wrong, tally)).code())
                .isEqualTo("zip.damaged");
    }
}
