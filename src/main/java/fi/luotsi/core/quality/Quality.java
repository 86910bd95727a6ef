package fi.luotsi.core.quality;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Parts;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Looks through a cohort for faults in the data: what every flag rests on (ehoks.md 3.1 and 8.2). */
public final class Quality {

    private static final Comparator<QualityFinding> WORST_FIRST = Comparator
            .comparing((QualityFinding finding) -> finding.kind().severity()).reversed()
            .thenComparing(QualityFinding::kind);

    private Quality() {}

    /** Faults in the rows of the cohort; what the imports alone have seen is not among them. */
    public static List<QualityFinding> of(Cohort cohort, LocalDate date) {
        return of(cohort, List.of(), date);
    }

    /**
     * All faults, the worst first, those of one kind in the order of the cohort; what a source cannot tell because it
     * is not imported is no fault. The time it takes grows with the number of students, not with its square.
     *
     * @param reports of the newest file of each source, as {@link #newest} gives them
     */
    public static List<QualityFinding> of(Cohort cohort, List<FileReport> reports, LocalDate date) {
        List<Situation> situations = new ArrayList<>();
        for (Student student : cohort.students()) {
            Situation situation = new Situation(student, date, cohort.reference());
            if (situation.looked() && !situation.ended()) {
                situations.add(situation);
            }
        }
        Whole whole = new Whole(cohort, situations);
        List<QualityFinding> found = new ArrayList<>(Files.of(cohort, reports));
        Parts.of(situations.size(), (from, to) -> {
            List<QualityFinding> part = new ArrayList<>();
            for (Situation situation : situations.subList(from, to)) {
                part.addAll(new OneStudent(situation, whole).look());
            }
            return part;
        }).forEach(found::addAll);
        found.sort(WORST_FIRST);
        return List.copyOf(found);
    }

    /**
     * The reports of the newest file of each source up to an import, refused ones left out.
     *
     * @param imports newest first
     */
    public static List<FileReport> newest(List<SnapshotInfo> imports, int snapshot) {
        Map<Source, List<FileReport>> newest = new EnumMap<>(Source.class);
        Map<Source, Integer> from = new EnumMap<>(Source.class);
        for (SnapshotInfo info : imports) {
            for (FileReport report : info.number() > snapshot ? List.<FileReport>of() : info.files()) {
                Source source = report.source();
                if (source != null && report.status() != FileReport.Status.REFUSED
                        && from.computeIfAbsent(source, key -> info.number()) == info.number()) {
                    newest.computeIfAbsent(source, key -> new ArrayList<>()).add(report);
                }
            }
        }
        return newest.values().stream().flatMap(List::stream).toList();
    }
}
