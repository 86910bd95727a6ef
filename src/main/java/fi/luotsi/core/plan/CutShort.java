package fi.luotsi.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the workplace periods that one version of a plan has and the next one ends earlier or leaves out. */
public final class CutShort {

    private CutShort() {}

    /**
     * Compares two versions of a plan that follow each other.
     *
     * @param day the day of the import that brought the later one; periods that had not begun by then were only planned
     */
    public static List<CutStay> between(List<Stay> earlier, List<Stay> later, LocalDate day) {
        List<CutStay> cut = new ArrayList<>();
        for (Stay stay : earlier) {
            if (stay.start().isAfter(day)) {
                continue;
            }
            Stay now = later.stream().filter(stay::same).findFirst().orElse(null);
            LocalDate end;
            if (now != null) {
                end = now.end();
            } else {
                end = day;
            }
            boolean shorter = end.isBefore(stay.end());
            if (shorter && later.stream().noneMatch(other -> goesOn(stay, other, end))) {
                cut.add(new CutStay(stay.place(), end));
            }
        }
        return cut;
    }

    /** A period split in two, or saved anew under another number, goes on at the same workplace. */
    private static boolean goesOn(Stay stay, Stay other, LocalDate end) {
        return other.place().equals(stay.place()) && other.end().isAfter(end);
    }
}
