package fi.luotsi.desktop.data;

import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.quality.QualityFinding;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the Data screen shows, gathered once for each standing; knows no control and no language.
 *
 * @param date the reporting date
 * @param practice whether the store holds practice data, and takes no files
 * @param sources those imported and those that every unit needs, in the order of the banner
 * @param faults kinds of fault, those of most students first
 * @param imports newest first
 * @param mappings in the order of their names
 * @param dropFolder null = none has been chosen
 */
record DataModel(
        LocalDate date,
        boolean practice,
        List<SourceRow> sources,
        List<FaultGroup> faults,
        List<SnapshotInfo> imports,
        List<WardGroup> quarantine,
        List<Mapping> mappings,
        @Nullable String dropFolder) {

    /** The tabs, in their order. */
    enum Tab {
        FAULTS, IMPORTS, QUARANTINE, MAPPINGS
    }

    /** How many faults there are, a student once in each kind. */
    int faultCount() {
        return faults.stream().mapToInt(group -> group.studyRights().size()).sum();
    }

    /** How many rows are in quarantine. */
    int quarantined() {
        return quarantine.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /**
     * A source and the newest data of it.
     *
     * @param taken null = nothing of it has been imported
     * @param days how many days old they are on the reporting date, 0 when there are none
     */
    record SourceRow(Source source, @Nullable LocalDateTime taken, int rows, long days) {

        /** Days after which the age of a source needs somebody's attention. */
        private static final long OLD = 7;

        boolean old() {
            return days >= OLD;
        }
    }

    /** Faults of one kind. */
    record FaultGroup(QualityFinding.Kind kind, List<FaultRow> rows) {

        /** The study rights concerned, each once, in their order; none when it is about the files as a whole. */
        Set<String> studyRights() {
            Set<String> rights = new LinkedHashSet<>();
            rows.forEach(row -> {
                if (row.finding().studyRight() != null) {
                    rights.add(row.finding().studyRight());
                }
            });
            return rights;
        }
    }

    /**
     * A fault with what its student is called.
     *
     * @param name null when no source tells it, or when the person is under turvakielto
     * @param known whether the student is among those shown elsewhere
     */
    record FaultRow(QualityFinding finding, @Nullable String name, @Nullable String group, boolean known) {}

    /**
     * Rows in quarantine out of one file and for one cause.
     *
     * @param code key of the cause's sentence
     */
    record WardGroup(String file, String code, LocalDateTime taken, List<Quarantined> rows) {

        List<Long> ids() {
            return rows.stream().map(Quarantined::id).toList();
        }
    }
}
