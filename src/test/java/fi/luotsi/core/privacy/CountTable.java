package fi.luotsi.core.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A table of counts with totals of rows and columns, and perhaps a base that the first column is a share of. */
final class CountTable {

    final Ledger ledger = new Ledger();
    /** Cells by row and column; the last of each is the total. */
    final int[][] cells;
    final List<int[]> sums = new ArrayList<>();

    private CountTable(int rows, int columns) {
        cells = new int[rows][columns];
    }

    /** Rows × columns that add up both ways. */
    static CountTable crossed(Random random, int rows, int columns, int most) {
        CountTable table = new CountTable(rows + 1, columns + 1);
        long[][] values = new long[rows + 1][columns + 1];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                long value = small(random, most);
                values[r][c] = value;
                values[r][columns] += value;
                values[rows][c] += value;
                values[rows][columns] += value;
            }
        }
        for (int r = 0; r <= rows; r++) {
            for (int c = 0; c <= columns; c++) {
                boolean total = r == rows || c == columns;
                table.cells[r][c] = total ? table.ledger.total(values[r][c]) : table.ledger.count(values[r][c]);
            }
        }
        for (int r = 0; r <= rows; r++) {
            int row = r;
            table.sum(table.cells[r][columns], IntStream.range(0, columns).map(c -> table.cells[row][c]).toArray());
        }
        for (int c = 0; c <= columns; c++) {
            int column = c;
            table.sum(table.cells[rows][c], IntStream.range(0, rows).map(r -> table.cells[r][column]).toArray());
        }
        return table;
    }

    /** Rows with a base of at least five and two shares of it, each column with its total. */
    static CountTable shares(Random random, int rows, int most) {
        CountTable table = new CountTable(rows + 1, 3);
        long[][] values = new long[rows + 1][3];
        for (int r = 0; r < rows; r++) {
            long base = 5 + random.nextInt(most);
            values[r] = new long[] {base, base - Math.min(base, small(random, most)), random.nextLong(base + 1)};
            for (int c = 0; c < 3; c++) {
                values[rows][c] += values[r][c];
            }
        }
        for (int r = 0; r <= rows; r++) {
            table.cells[r][0] = r == rows ? table.ledger.total(values[r][0]) : table.ledger.base(values[r][0]);
            table.cells[r][1] = table.ledger.share(values[r][1], table.cells[r][0], true, false);
            table.cells[r][2] = table.ledger.share(values[r][2], table.cells[r][0], false, true);
        }
        for (int c = 0; c < 3; c++) {
            int column = c;
            table.sum(table.cells[rows][c], IntStream.range(0, rows).map(r -> table.cells[r][column]).toArray());
        }
        return table;
    }

    /** Small numbers more often than great ones. */
    private static long small(Random random, int most) {
        return random.nextBoolean() ? random.nextInt(6) : random.nextInt(most + 1);
    }

    private void sum(int whole, int... parts) {
        ledger.sum(whole, parts);
    }
}
