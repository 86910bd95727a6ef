package fi.luotsi.core.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All counts of one report and how they add up: everything that an outsider can compute with.
 *
 * <p>A number that appears in two places of the report must be one cell here. Percentages are no cells: they are printed
 * only where both of their counts are.
 */
public final class Ledger {

    /** What a cell is to the report. */
    enum Kind {
        /** A count of a row or class. */
        COUNT,
        /** A base that others are shares of, hidden only when hiding counts does not suffice. */
        BASE,
        /** A total, hidden last. */
        TOTAL,
        /** What is left of a base; never printed, but computable from what is. */
        REST
    }

    /**
     * @param zeroTells whether zero tells something of everybody in the group, so that it is hidden like a small count
     * @param least what it is at least, as everybody knows even when it is hidden
     */
    record Cell(long value, Kind kind, boolean zeroTells, long least) {
        boolean printed() {
            return kind != Kind.REST;
        }
    }

    /** whole = sum of parts. */
    record Sum(int whole, int[] parts) {}

    private final List<Cell> cells = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    /** Remainders that are nobody's business to protect. */
    private final Set<Integer> rests = new HashSet<>();

    /** Adds a printed count and returns its number in this ledger. */
    public int count(long value) {
        return add(value, Kind.COUNT, false);
    }

    /** Adds a printed base, such as the students of a row. */
    public int base(long value) {
        return add(value, Kind.BASE, false);
    }

    /** Adds a printed total. */
    public int total(long value) {
        return add(value, Kind.TOTAL, false);
    }

    /**
     * Tells that everybody knows the number to be at least {@code least}, as of a group that is told of only when it is
     * large enough.
     */
    public void atLeast(int number, long least) {
        Cell cell = cells.get(number);
        if (cell.value() < least) {
            throw new IllegalArgumentException("a count is below what it is at least");
        }
        cells.set(number, new Cell(cell.value(), cell.kind(), cell.zeroTells(), least));
    }

    /**
     * Adds a printed count of some among {@code base}; what is left of the base is protected too.
     *
     * @param noneTells whether "none of them" tells something that nobody should learn of everybody in the group
     * @param allTell whether "all of them" does
     */
    public int share(long value, int base, boolean noneTells, boolean allTell) {
        long whole = cells.get(base).value();
        if (value > whole) {
            throw new IllegalArgumentException("a share is greater than its base");
        }
        Kind kind = cells.get(base).kind() == Kind.TOTAL ? Kind.TOTAL : Kind.COUNT;
        int cell = add(value, kind, noneTells);
        sum(base, cell, add(whole - value, Kind.REST, allTell));
        return cell;
    }

    /** Tells that {@code part} is among {@code whole}, without what is left being anybody's business. */
    public void among(int whole, int part) {
        sum(whole, part, left(cells.get(whole).value() - cells.get(part).value()));
    }

    /** Adds what is left of a whole when its parts are taken off: not printed, and nobody's business. */
    public int left(long value) {
        rests.add(cells.size());
        return add(value, Kind.REST, false);
    }

    /** Tells that the parts add up to the whole. */
    public void sum(int whole, int... parts) {
        long sum = 0;
        for (int part : parts) {
            sum += cells.get(part).value();
        }
        if (sum != cells.get(whole).value()) {
            throw new IllegalArgumentException("parts do not add up to their whole");
        }
        sums.add(new Sum(whole, parts.clone()));
    }

    private int add(long value, Kind kind, boolean zeroTells) {
        if (value < 0) {
            throw new IllegalArgumentException("a count below zero");
        }
        // A harmless zero is never hidden, so a hidden count is one at least.
        cells.add(new Cell(value, kind, zeroTells, kind == Kind.REST || zeroTells ? 0 : 1));
        return cells.size() - 1;
    }

    /** The number in a cell, hidden or not. */
    public long value(int cell) {
        return cells.get(cell).value();
    }

    /** How many cells the report prints. */
    public int printed() {
        return (int) cells.stream().filter(Cell::printed).count();
    }

    int size() {
        return cells.size();
    }

    Cell cell(int number) {
        return cells.get(number);
    }

    List<Sum> sums() {
        return sums;
    }

    /** Whether what is left of a base is somebody's business. */
    boolean guardsRest(int number) {
        return !rests.contains(number);
    }

    /** Whether the cell is small enough to be hidden for its own sake. */
    boolean sensitive(int number) {
        Cell cell = cells.get(number);
        if (rests.contains(number)) {
            return false;
        }
        return cell.value() == 0 ? cell.zeroTells() : cell.value() < SmallNumbers.THRESHOLD;
    }
}
