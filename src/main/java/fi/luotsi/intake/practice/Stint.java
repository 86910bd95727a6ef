package fi.luotsi.intake.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of acquisition.
 *
 * @param mode value of {@code osaamisenhankkimistapa}
 * @param place the workplace, null at school
 * @param share share of full working time in per cent
 */
record Stint(
        String id, LocalDate start, LocalDate end, String mode, Workplaces.@Nullable Place place, int share,
        @Nullable LocalDate breakStart, @Nullable LocalDate breakEnd) {

    static final String SCHOOL = "oppilaitosmuotoinenkoulutus";

    boolean atWorkplace() {
        return !mode.equals(SCHOOL);
    }

    Stint dates(LocalDate newStart, LocalDate newEnd) {
        return new Stint(id, newStart, newEnd, mode, place, share, breakStart, breakEnd);
    }

    Stint share(int percent) {
        return new Stint(id, start, end, mode, place, percent, breakStart, breakEnd);
    }

    /** The same days at school. */
    Stint atSchool() {
        return new Stint(id, start, end, SCHOOL, null, 100, null, null);
    }

    Stint withBreak(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Stint(id, start, end, mode, place, share, from, to);
    }
}
