package fi.luotsi.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Somebody who has a report, knows how its numbers add up and how far each may be from what is shown, and can solve linear
 * programs: the exact range of everything that is hidden or rounded. Shares no code with the audits that hide.
 */
final class Outsider {

    private static final double NEAR = 1e-7;
    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

    /** A number that the report shows is the sum of unknown ones, each with its sign. */
    private record Sum(long shown, int[] places, int[] signs) {}

    private final List<Long> least = new ArrayList<>();
    private final List<Double> width = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private Table solved = new Table(0, 0);

    /** An unknown number that is at least this; gives its place. */
    int unknown(long atLeast) {
        return unknown(atLeast, Long.MAX_VALUE);
    }

    /** An unknown number between these; gives its place. */
    int unknown(long atLeast, long atMost) {
        least.add(atLeast);
        width.add(atMost == Long.MAX_VALUE ? NO_LIMIT : atMost - atLeast);
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
        solved = new Table(rows, columns);
        for (int r = 0; r < rows; r++) {
            Sum sum = sums.get(r);
            double right = sum.shown();
            for (int i = 0; i < sum.places().length; i++) {
                solved.cell[r][sum.places()[i]] += sum.signs()[i];
                right -= (double) sum.signs()[i] * least.get(sum.places()[i]);
            }
            solved.cell[r][columns + rows] = right;
            if (right < 0) {
                for (int c = 0; c <= columns + rows; c++) {
                    solved.cell[r][c] = -solved.cell[r][c];
                }
            }
            solved.cell[r][columns + r] = 1;
            solved.basis[r] = columns + r;
        }
        for (int c = 0; c < columns; c++) {
            solved.limit[c] = width.get(c);
        }
        double[] goal = solved.cell[rows];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c <= columns + rows; c++) {
                goal[c] -= c >= columns && c < columns + rows ? 0 : solved.cell[r][c];
            }
        }
        if (!solved.climb() || -goal[columns + rows] > 1e-5) {
            throw new IllegalStateException("the report contradicts itself: " + goal[columns + rows]);
        }
        Arrays.fill(solved.limit, columns, columns + rows, 0); // what only helped to find a solution stays none
    }

    /** Least and greatest whole number that the unknown can be; {@link Long#MAX_VALUE} when nothing limits it. */
    long[] range(int place) {
        return range(new int[] {place}, new int[] {1});
    }

    /** Least and greatest whole number that the sum of unknowns, each with its sign, can be. */
    long[] range(int[] places, int[] signs) {
        double shift = 0;
        for (int i = 0; i < places.length; i++) {
            shift += (double) signs[i] * least.get(places[i]);
        }
        double high = best(places, signs, 1);
        double low = -best(places, signs, -1);
        return new long[] {
            low == Double.NEGATIVE_INFINITY ? -Long.MAX_VALUE : (long) Math.ceil(low + shift - 1e-5),
            high == NO_LIMIT ? Long.MAX_VALUE : (long) Math.floor(high + shift + 1e-5)};
    }

    private double best(int[] places, int[] signs, int way) {
        Table table = solved.copy();
        double[] goal = table.cell[table.rows];
        Arrays.fill(goal, 0);
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            double worth = way * signs[i];
            if (table.turned[place]) {
                goal[goal.length - 1] += worth * table.limit[place];
                worth = -worth;
            }
            goal[place] -= worth;
        }
        for (int r = 0; r < table.rows; r++) {
            Table.add(goal, table.cell[r], -goal[table.basis[r]]);
        }
        return table.climb() ? goal[goal.length - 1] : NO_LIMIT;
    }

    /** The simplex method for numbers between none and their limits; Bland's rule. The last row is what is made greatest. */
    private static final class Table {

        private final int rows;
        private final int columns;
        private final double[][] cell;
        private final int[] basis;
        private final double[] limit;
        /** Whether a column stands for what is left up to the limit. */
        private final boolean[] turned;

        Table(int rows, int columns) {
            this(rows, columns, new double[rows + 1][columns + rows + 1], new int[rows], new double[columns + rows],
                    new boolean[columns + rows]);
            Arrays.fill(limit, columns, columns + rows, NO_LIMIT);
        }

        private Table(int rows, int columns, double[][] cell, int[] basis, double[] limit, boolean[] turned) {
            this.rows = rows;
            this.columns = columns;
            this.cell = cell;
            this.basis = basis;
            this.limit = limit;
            this.turned = turned;
        }

        Table copy() {
            double[][] cells = new double[rows + 1][];
            for (int r = 0; r <= rows; r++) {
                cells[r] = cell[r].clone();
            }
            return new Table(rows, columns, cells, basis.clone(), limit.clone(), turned.clone());
        }

        /** False when there is no greatest. */
        boolean climb() {
            int right = columns + rows;
            while (true) {
                int in = -1;
                for (int c = 0; c < columns && in < 0; c++) {
                    in = cell[rows][c] < -NEAR && limit[c] > NEAR ? c : -1;
                }
                if (in < 0) {
                    return true;
                }
                int out = -1;
                boolean atLimit = false;
                double best = limit[in];
                for (int r = 0; r < rows; r++) {
                    double by = cell[r][in];
                    double step = by > NEAR ? cell[r][right] / by
                            : by < -NEAR ? (limit[basis[r]] - cell[r][right]) / -by : NO_LIMIT;
                    if (step < best - NEAR || (step < best + NEAR && out >= 0 && basis[r] < basis[out])) {
                        best = Math.min(best, Math.max(0, step));
                        out = r;
                        atLimit = by < 0;
                    }
                }
                if (best == NO_LIMIT) {
                    return false;
                }
                if (out < 0) {
                    turn(in);
                } else {
                    if (atLimit) {
                        turnRow(out);
                    }
                    pivot(out, in);
                }
            }
        }

        /** A number that is none from now on stands for what is left up to its limit. */
        private void turn(int column) {
            for (double[] row : cell) {
                row[columns + rows] -= row[column] * limit[column];
                row[column] = -row[column];
            }
            turned[column] = !turned[column];
        }

        private void turnRow(int row) {
            int column = basis[row];
            for (int c = 0; c <= columns + rows; c++) {
                cell[row][c] = -cell[row][c];
            }
            cell[row][column] = 1;
            cell[row][columns + rows] += limit[column];
            turned[column] = !turned[column];
        }

        private void pivot(int row, int column) {
            double by = cell[row][column];
            for (int c = 0; c < cell[row].length; c++) {
                cell[row][c] /= by;
            }
            for (int r = 0; r < cell.length; r++) {
                if (r != row && Math.abs(cell[r][column]) > 0) {
                    add(cell[r], cell[row], -cell[r][column]);
                }
            }
            basis[row] = column;
        }

        private static void add(double[] to, double[] from, double times) {
            if (times != 0) {
                for (int c = 0; c < to.length; c++) {
                    to[c] += times * from[c];
                }
            }
        }
    }
}
