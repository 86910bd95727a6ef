package fi.luotsi.work;

import fi.luotsi.core.keep.SnapshotInfo;
import java.time.LocalDate;
import java.util.List;

/**
 * The imports that tell how things stood on a day. Of a day before the first import nothing else is known than what was
 * imported first: the imports of that first day are then the ones that tell.
 *
 * @param all newest first; empty only when there is no import at all
 * @param later whether they were all made after the day
 */
record ImportsUntil(List<SnapshotInfo> all, boolean later) {

    /** @param imports all that there are, newest first */
    static ImportsUntil of(List<SnapshotInfo> imports, LocalDate day) {
        List<SnapshotInfo> until = until(imports, day);
        boolean later = until.isEmpty() && !imports.isEmpty();
        return new ImportsUntil(
                later ? until(imports, imports.getLast().taken().toLocalDate()) : until, later);
    }

    private static List<SnapshotInfo> until(List<SnapshotInfo> imports, LocalDate day) {
        return imports.stream().filter(info -> !info.taken().toLocalDate().isAfter(day)).toList();
    }
}
