package fi.luotsi.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Somebody who has a report, knows how its numbers add up, and can solve linear programs: the exact range of everything
 * that is hidden. Shares no code with the audit that hides.
 */
final class Outsider {

    private static final double NEAR = 1e-7;

    /** A number that the report shows is the sum of unknown ones, each with its sign. */
    private record Sum(long shown, int[] places, int[] signs) {}

    private final List<Long> least = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private double[][] table = {};
    private int[] basis = {};

    /** An unknown number that is at least this; gives its place. */
    int unknown(long atLeast) {
        least.add(atLeast);
        return least.size() - 1;
    }

    /** shown = the sum of the unknowns, each with its sign. */
    void adds(long shown, int[] places, int[] signs) {
        sums.add(new Sum(shown, places, signs));
    }

    /** Finds one solution; every range is asked after this. */
    void begin() {
        int rows = sums.size();
        int columns = least.size();
        table = new double[rows + 1][columns + rows + 1];
        basis = new int[rows];
        for (int r = 0; r < rows; r++) {
            Sum sum = sums.get(r);
            double right = sum.shown();
            for (int i = 0; i < sum.places().length; i++) {
                table[r][sum.places()[i]] += sum.signs()[i];
                right -= (double) sum.signs()[i] * least.get(sum.places()[i]);
            }
            table[r][columns + rows] = right;
            if (right < 0) {
                for (int c = 0; c <= columns + rows; c++) {
                    table[r][c] = -table[r][c];
                }
            }
            table[r][columns + r] = 1;
            basis[r] = columns + r;
        }
        double[] goal = table[rows];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c <= columns + rows; c++) {
                goal[c] -= c >= columns && c < columns + rows ? 0 : table[r][c];
            }
        }
        if (!climb(table, basis, columns + rows) || -goal[columns + rows] > 1e-5) {
            throw new IllegalStateException("the report contradicts itself: " + goal[columns + rows]);
        }
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns && basis[r] >= columns; c++) {
                if (Math.abs(table[r][c]) > NEAR) {
                    pivot(table, basis, r, c);
                }
            }
        }
    }

    /** Least and greatest whole number that the unknown can be; {@link Long#MAX_VALUE} when nothing limits it. */
    long[] range(int place) {
        double shift = least.get(place);
        double low = -best(place, -1);
        double high = best(place, 1);
        return new long[] {
            (long) Math.ceil(low + shift - 1e-5),
            Double.isInfinite(high) ? Long.MAX_VALUE : (long) Math.floor(high + shift + 1e-5)};
    }

    private double best(int place, int sign) {
        int rows = sums.size();
        int columns = least.size();
        double[][] copy = new double[rows + 1][];
        for (int r = 0; r < rows; r++) {
            copy[r] = table[r].clone();
            // What only helped to find a solution stays out.
            Arrays.fill(copy[r], columns, columns + rows, 0);
        }
        int[] base = basis.clone();
        copy[rows] = new double[columns + rows + 1];
        copy[rows][place] = -sign;
        for (int r = 0; r < rows; r++) {
            if (base[r] == place) {
                add(copy[rows], copy[r], sign);
            }
        }
        return climb(copy, base, columns) ? copy[rows][columns + rows] : Double.POSITIVE_INFINITY;
    }

    /** Bland's rule; false when there is no limit. The last row is what is made greatest, negated. */
    private static boolean climb(double[][] table, int[] basis, int columns) {
        int rows = basis.length;
        int right = table[0].length - 1;
        while (true) {
            int in = -1;
            for (int c = 0; c < columns && in < 0; c++) {
                in = table[rows][c] < -NEAR ? c : -1;
            }
            if (in < 0) {
                return true;
            }
            int out = -1;
            for (int r = 0; r < rows; r++) {
                if (table[r][in] > NEAR) {
                    double step = table[r][right] / table[r][in];
                    double best = out < 0 ? Double.POSITIVE_INFINITY : table[out][right] / table[out][in];
                    if (step < best - NEAR || (step < best + NEAR && out >= 0 && basis[r] < basis[out])) {
                        out = r;
                    }
                }
            }
            if (out < 0) {
                return false;
            }
            pivot(table, basis, out, in);
        }
    }

    private static void pivot(double[][] table, int[] basis, int row, int column) {
        double by = table[row][column];
        for (int c = 0; c < table[row].length; c++) {
            table[row][c] /= by;
        }
        for (int r = 0; r < table.length; r++) {
            if (r != row && table[r] != null && Math.abs(table[r][column]) > 0) {
                add(table[r], table[row], -table[r][column]);
            }
        }
        basis[row] = column;
    }

    private static void add(double[] to, double[] from, double times) {
        for (int c = 0; c < to.length; c++) {
            to[c] += times * from[c];
        }
    }
}
