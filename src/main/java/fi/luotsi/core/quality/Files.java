package fi.luotsi.core.quality;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.quality.QualityFinding.Evidence;
import fi.luotsi.core.quality.QualityFinding.Kind;
import fi.luotsi.core.rule.Situation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Faults of the files as a whole: their ages, and what only the import saw because a stored value no longer shows how
 * it was written.
 */
final class Files {

    /** KOSKI's data may be this many days older than those of eHOKS (ehoks.md 8.2, 11). */
    static final int DAYS_APART = 7;
    /**
     * What the import saw, by the end of its problem's code: dates that came as text where the format has real dates, and
     * rows of one file that say different things of one student.
     */
    private static final Map<String, Kind> SEEN =
            Map.of("text-date", Kind.TEXT_DATES, "two-values", Kind.ROSTER_CONFLICT);

    private Files() {}

    /** @param reports of the newest file of each source, as the imports gave them */
    static List<QualityFinding> of(Cohort cohort, List<FileReport> reports) {
        List<QualityFinding> found = new ArrayList<>();
        SourceAge ehoks = cohort.age(Source.EHOKS);
        SourceAge koski = newer(cohort.age(Source.KOSKI), cohort.age(Source.KOSKI_REPORT));
        if (ehoks != null && koski != null) {
            long days = Situation.days(koski.taken().toLocalDate(), ehoks.taken().toLocalDate());
            if (Math.abs(days) > DAYS_APART) {
                found.add(whole(Kind.SOURCES_APART, Long.toString(Math.abs(days)), List.of(
                        new Evidence(Source.EHOKS, ehoks.taken().toLocalDate().toString()),
                        new Evidence(koski.source(), koski.taken().toLocalDate().toString()))));
            }
        }
        SEEN.forEach((end, kind) -> seen(reports, end, kind, found));
        Map<String, Evidence> codes = new TreeMap<>();
        for (FileReport report : reports) {
            Source source = report.source();
            if (source != null) {
                report.unknownCodes().forEach((code, times) -> codes.put(code, new Evidence(source, times.toString())));
            }
        }
        codes.forEach((code, evidence) -> found.add(whole(Kind.UNKNOWN_CODES, code, List.of(evidence))));
        return found;
    }

    /** One finding a student; rows of which the import did not tell the student are counted in one for the file. */
    private static void seen(
            List<FileReport> reports, String end, Kind kind, List<QualityFinding> found) {
        ProblemTexts texts = new ProblemTexts();
        for (FileReport report : reports) {
            Source source = report.source();
            Map<String, Integer> times = new LinkedHashMap<>();
            for (Problem problem : report.problems()) {
                if (problem.code().endsWith(end)) {
                    times.merge(texts.studyRight(problem), 1, Integer::sum);
                }
            }
            if (source != null) {
                times.forEach((right, count) -> found.add(new QualityFinding(
                        kind, right.isEmpty() ? null : right, null, null, report.file(),
                        List.of(new Evidence(source, count.toString())))));
            }
        }
    }

    private static QualityFinding whole(Kind kind, String detail, List<Evidence> evidence) {
        return new QualityFinding(kind, null, null, null, detail, evidence);
    }

    private static @Nullable SourceAge newer(@Nullable SourceAge a, @Nullable SourceAge b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.taken().isBefore(b.taken()) ? b : a;
    }
}
