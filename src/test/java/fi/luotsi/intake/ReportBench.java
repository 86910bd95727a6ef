package fi.luotsi.intake;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Measures how much longer a report of 50 000 rows takes to read than its bare cells. Not a test, for machines differ:
 * run it as a program. It fails when reading takes over three times as long.
 */
final class ReportBench {

    private static final int ROWS = 50_000;
    private static final int ROUNDS = 5;
    private static final double MOST = 3;

    private ReportBench() {}

    public static void main(String[] args) throws IOException {
        byte[] workbook = workbook();
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long bare = System.nanoTime();
            long cells = cells(workbook);
            bare = System.nanoTime() - bare;
            long whole = System.nanoTime();
            FileReport report = new Intake(Collect.CLOCK).read(
                    InputFile.of("raportti.xlsx", workbook), new Collect(), Reading.ALL, Progress.NONE);
            whole = System.nanoTime() - whole;
            if (report.accepted() != ROWS) {
                throw new IllegalStateException(report.toString());
            }
            ratios[round] = (double) whole / bare;
            System.out.printf("%d cells: bare %d ms, as a report %d ms, ratio %.2f%n",
                    cells, bare / 1_000_000, whole / 1_000_000, ratios[round]);
        }
        Arrays.sort(ratios);
        double median = ratios[ROUNDS / 2];
        System.out.printf("median ratio %.2f, at most %.0f%n", median, MOST);
        if (median > MOST) {
            throw new IllegalStateException("too slow");
        }
    }

    private static long cells(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.mapToLong(row -> row.stream().map(ReportBench::text).filter(text -> !text.isEmpty()).count())
                    .sum();
        }
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.getText();
    }

    /** The first row of the sample of suoritustiedot, over and over, with ids of its own on each row. */
    private static byte[] workbook() throws IOException {
        List<String> columns = Files.readAllLines(
                        Path.of("src/test/samples/intake/report-whole-qualification-fi.xlsx.txt")).stream()
                .skip(1).takeWhile(line -> !line.startsWith("sheet ")).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "KOSKI", null)) {
            Worksheet sheet = book.newWorksheet("Opiskeluoikeudet");
            for (int column = 0; column < columns.size(); column++) {
                String[] cells = columns.get(column).split(" \\| ?", -1);
                sheet.value(0, column, cells[0]);
                for (int row = 1; row <= ROWS; row++) {
                    value(sheet, row, column, cells[1].strip());
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void value(Worksheet sheet, int row, int column, String text) {
        if (text.startsWith("1.2.246.562.15.") || text.startsWith("1.2.246.562.24.")) {
            sheet.value(row, column, text.substring(0, 16) + String.format("%010d", 100_000_000 + row));
        } else if (text.startsWith("@")) {
            sheet.value(row, column, LocalDate.parse(text.substring(1)));
            sheet.style(row, column).format("yyyy-MM-dd").set();
        } else if (text.startsWith("?")) {
            sheet.value(row, column, Integer.valueOf(text.substring(1)));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }
}
