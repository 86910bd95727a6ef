package fi.luotsi.desktop.data;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.quality.Quality;
import fi.luotsi.core.quality.QualityFinding;
import fi.luotsi.desktop.data.DataModel.FaultGroup;
import fi.luotsi.desktop.data.DataModel.FaultRow;
import fi.luotsi.desktop.data.DataModel.SourceRow;
import fi.luotsi.desktop.data.DataModel.WardGroup;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what the Data screen shows, off the FX thread. */
final class DataReader {

    /** Sources that every unit needs; they have a place even before anything of them is imported. */
    private static final Set<Source> NEEDED = Set.of(Source.EHOKS, Source.KOSKI, Source.ROSTER);

    private DataReader() {}

    /** @param mappings those saved in the store */
    static DataModel read(Keep keep, Standing standing, List<Mapping> mappings) {
        return new DataModel(
                standing.date(), keep.practice(), sources(standing), faults(standing, keep.snapshots()), keep.snapshots(),
                wards(keep.quarantine()), mappings.stream().sorted(Comparator.comparing(Mapping::name)).toList(),
                keep.settings().get(DropFolderSetting.KEY));
    }

    private static List<SourceRow> sources(Standing standing) {
        Map<Source, SourceAge> ages = new EnumMap<>(Source.class);
        standing.cohort().sources().forEach(age -> ages.put(age.source(), age));
        LocalDate date = standing.date();
        List<SourceRow> rows = new ArrayList<>();
        for (Source source : Source.values()) {
            SourceAge age = ages.get(source);
            if (age != null) {
                rows.add(new SourceRow(
                        source, age.taken(), age.rows(), ChronoUnit.DAYS.between(age.taken().toLocalDate(), date)));
            } else if (NEEDED.contains(source)) {
                rows.add(new SourceRow(source, null, 0, 0));
            }
        }
        return rows;
    }

    private static List<FaultGroup> faults(Standing standing, List<SnapshotInfo> imports) {
        Map<String, Student> students = new HashMap<>();
        standing.cohort().students().forEach(student -> students.put(student.studyRight(), student));
        Set<String> looked = new HashSet<>();
        standing.situations().forEach(situation -> looked.add(situation.student().studyRight()));
        Map<QualityFinding.Kind, List<FaultRow>> byKind = new LinkedHashMap<>();
        List<FileReport> reports = Quality.newest(imports, standing.cohort().snapshot());
        for (QualityFinding finding : Quality.of(standing.cohort(), reports, standing.date())) {
            byKind.computeIfAbsent(finding.kind(), kind -> new ArrayList<>())
                    .add(row(finding, students.get(finding.studyRight()), looked.contains(finding.studyRight())));
        }
        return byKind.entrySet().stream()
                .map(entry -> new FaultGroup(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static FaultRow row(QualityFinding finding, @Nullable Student student, boolean known) {
        boolean told = student != null && !student.protectedPerson();
        return new FaultRow(
                finding, told ? student.fullName() : null, told ? student.group() : null, known);
    }

    private static List<WardGroup> wards(List<Quarantined> rows) {
        Map<List<Object>, List<Quarantined>> groups = new LinkedHashMap<>();
        for (Quarantined row : rows) {
            Problem problem = row.row().problem();
            groups.computeIfAbsent(List.of(row.snapshot(), problem.file(), problem.code()), key -> new ArrayList<>())
                    .add(row);
        }
        List<WardGroup> wards = new ArrayList<>();
        for (List<Quarantined> group : groups.values()) {
            Quarantined first = group.getFirst();
            Problem problem = first.row().problem();
            wards.add(new WardGroup(problem.file(), problem.code(), first.taken(), List.copyOf(group)));
        }
        return wards;
    }
}
