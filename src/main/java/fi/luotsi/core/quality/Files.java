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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Faults of the files as a whole: their ages, and what only the import saw because a stored value no longer shows how
 * it was written.
 */
final class Files {

    /** KOSKI's data may be this many days older than those of eHOKS (ehoks.md 8.2, 11). */
    static final int DAYS_APART = 7;
    private static final String TEXT_DATE = "csv.text-date";


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
        seen(reports, Kind.ROSTER_CONFLICT, problem -> problem.code().equals("csv.two-values"), found);
        seen(reports, Kind.TEXT_DATES, Files::textDate, found);
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
            List<FileReport> reports, Kind kind, Predicate<Problem> seen, List<QualityFinding> found) {
        ProblemTexts texts = new ProblemTexts();
        for (FileReport report : reports) {
            Source source = report.source();
            Map<String, Integer> times = new LinkedHashMap<>();
            for (Problem problem : report.problems()) {
                if (seen.test(problem)) {
                    times.merge(texts.studyRight(problem), times(problem), Integer::sum);
                }
            }
            if (source != null) {
                times.forEach((right, count) -> found.add(new QualityFinding(
                        kind, right.isEmpty() ? null : right, null, null, report.file(),
                        List.of(new Evidence(source, count.toString())))));
            }
        }
    }

    /** Dates that came as text where there are real ones, and free text such as "syksy 2026" in a column of dates. */
    private static boolean textDate(Problem problem) {
        return problem.code().equals(TEXT_DATE) || problem.code().equals("csv.not-date")
                && problem.words().stream().anyMatch(text -> text.chars().anyMatch(Character::isLetter));
    }

    /** How often the problem was met: text dates are counted by column. */
    private static int times(Problem problem) {
        return problem.code().equals(TEXT_DATE) ? Integer.parseInt(problem.words().getFirst()) : 1;
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
