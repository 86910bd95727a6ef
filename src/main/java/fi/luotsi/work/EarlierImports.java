package fi.luotsi.work;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.CutShort;
import fi.luotsi.core.plan.CutStay;
import fi.luotsi.core.plan.History;
import fi.luotsi.core.plan.PlanVersion;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.Student;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the imports before a snapshot tell: who was in the one before, since when plans have been there, which
 * workplace periods were cut short. As of each snapshot, only it and those before it are looked at.
 */
final class EarlierImports {

    private static final List<Source> SOURCES =
            List.of(Source.EHOKS, Source.KOSKI, Source.KOSKI_REPORT, Source.TABLE);
    /** Imports whose students are kept at hand; the one asked for is mostly the one loaded last. */
    private static final int AT_HAND = 3;

    private final Keep keep;
    private final List<SnapshotInfo> imports;
    private final Map<Integer, LocalDate> days = new HashMap<>();
    private final NavigableMap<Integer, LocalDate> ofPlans = new TreeMap<>();
    private final Map<String, Integer> firstImport = new HashMap<>();
    private final Map<String, List<Cut>> cuts = new HashMap<>();
    private final LinkedHashMap<Integer, Loaded> loaded = new LinkedHashMap<>();

    /** A workplace period cut short, and the import that told of it. */
    private record Cut(int snapshot, CutStay stay) {}

    private record Loaded(Cohort cohort, Map<String, Student> students) {}

    /** @param imports those that may be looked at, newest first */
    EarlierImports(Keep keep, List<SnapshotInfo> imports) {
        this.keep = keep;
        this.imports = imports;
        for (SnapshotInfo info : imports) {
            days.put(info.number(), info.taken().toLocalDate());
            if (info.files().stream().anyMatch(EarlierImports::plans)) {
                ofPlans.put(info.number(), info.taken().toLocalDate());
            }
        }
        if (imports.size() > 1) {
            read(keep.planVersions(imports.getFirst().number()));
        }
    }

    private static boolean plans(FileReport file) {
        return file.source() == Source.EHOKS && file.status() != FileReport.Status.REFUSED;
    }

    private void read(List<PlanVersion> versions) {
        Map<String, PlanVersion> latest = new HashMap<>();
        for (PlanVersion version : versions) {
            firstImport.merge(version.studyRight(), version.snapshot(), Math::min);
            PlanVersion before = latest.put(version.plan(), version);
            if (before != null && !before.stays().isEmpty()) {
                LocalDate day = days.getOrDefault(version.snapshot(), LocalDate.MIN);
                for (CutStay cut : CutShort.between(before.stays(), version.stays(), day)) {
                    cuts.computeIfAbsent(version.studyRight(), oid -> new ArrayList<>())
                            .add(new Cut(version.snapshot(), cut));
                }
            }
        }
    }

    /** Takes note of a cohort that has been loaded anyway; later ones may be compared with it. */
    Cohort remember(Cohort cohort) {
        Map<String, Student> students = HashMap.newHashMap(cohort.students().size());
        cohort.students().forEach(student -> students.put(student.studyRight(), student));
        if (loaded.size() == AT_HAND) {
            loaded.pollFirstEntry();
        }
        loaded.put(cohort.snapshot(), new Loaded(cohort, students));
        return cohort;
    }

    /** What the imports before this snapshot tell of its students. */
    History of(Cohort cohort) {
        if (imports.size() < 2) {
            return History.NONE;
        }
        Map<Source, History.Import> before = new EnumMap<>(Source.class);
        for (Source source : SOURCES) {
            SourceAge age = cohort.age(source);
            Integer earlier = age == null ? null : before(age, cohort.snapshot());
            if (earlier != null) {
                Loaded there = loaded(earlier);
                if (there.cohort.has(source)) {
                    before.put(source, new History.Import(days.getOrDefault(earlier, LocalDate.MIN), there.students));
                }
            }
        }
        Map<String, List<CutStay>> cutShort = new HashMap<>();
        cuts.forEach((oid, all) -> {
            List<CutStay> by = all.stream().filter(cut -> cut.snapshot <= cohort.snapshot()).map(Cut::stay).toList();
            if (!by.isEmpty()) {
                cutShort.put(oid, by);
            }
        });
        return new History(before, arrivals(cohort), cutShort);
    }

    /** The import before the one that brought the source's newest data, null when there is none. */
    private @Nullable Integer before(SourceAge age, int snapshot) {
        Integer newest = null;
        for (SnapshotInfo info : imports) {
            if (info.number() <= snapshot && info.taken().equals(age.taken())) {
                newest = newest == null ? info.number() : newest;
                if (info.files().stream().anyMatch(file -> file.source() == age.source())) {
                    newest = info.number();
                    break;
                }
            }
        }
        for (SnapshotInfo info : imports) {
            if (newest != null && info.number() < newest) {
                return info.number();
            }
        }
        return null;
    }

    private Loaded loaded(int snapshot) {
        if (!loaded.containsKey(snapshot)) {
            remember(keep.cohort(snapshot));
        }
        return loaded.get(snapshot);
    }

    /** A plan that came with the first plans of its unit may have been there for long. */
    private Map<String, History.Arrival> arrivals(Cohort cohort) {
        Map<String, Integer> firstOfUnit = new HashMap<>();
        for (Student student : cohort.students()) {
            Integer first = firstImport.get(student.studyRight());
            if (first != null && first <= cohort.snapshot()) {
                firstOfUnit.merge(String.valueOf(student.unit()), first, Math::min);
            }
        }
        Map<String, History.Arrival> arrivals = new HashMap<>();
        for (Student student : cohort.students()) {
            Integer first = firstImport.get(student.studyRight());
            LocalDate day = first == null ? null : days.get(first);
            Map.Entry<Integer, LocalDate> without = first == null ? null : ofPlans.lowerEntry(first);
            if (day != null && without != null && first <= cohort.snapshot()
                    && first > firstOfUnit.getOrDefault(String.valueOf(student.unit()), first)) {
                arrivals.put(student.studyRight(), new History.Arrival(day, without.getValue()));
            }
        }
        return arrivals;
    }
}
