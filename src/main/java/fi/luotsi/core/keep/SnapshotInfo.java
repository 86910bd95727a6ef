package fi.luotsi.core.keep;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One complete import.
 *
 * @param number running number from 1
 * @param taken when it was done, local time in Europe/Helsinki
 * @param files what became of each file
 */
public record SnapshotInfo(int number, LocalDateTime taken, List<FileReport> files) {

    public SnapshotInfo {
        files = List.copyOf(files);
    }
}
