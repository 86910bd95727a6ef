package fi.luotsi.intake.practice;

import fi.luotsi.intake.InputFile;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One week's files.
 *
 * @param taken when they were taken from their systems, local time
 * @param files eHOKS, KOSKI and roster, in this order
 */
public record PracticeWeek(LocalDateTime taken, List<InputFile> files) {

    public PracticeWeek {
        files = List.copyOf(files);
    }
}
