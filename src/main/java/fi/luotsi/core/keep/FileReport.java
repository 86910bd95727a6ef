package fi.luotsi.core.keep;

import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file in an import.
 *
 * @param source null when the file was refused before its kind was known
 * @param read rows or records read; accepted + quarantined + repeated
 * @param unchanged accepted rows that were there already with the same content
 * @param quarantined rows left out because of a fault in them
 * @param dropped what was left out on purpose to protect people, by field name, with the number of times
 * @param unknownKeys keys that Luotsi does not know, with the number of times
 * @param unknownCodes codes outside the code sets Luotsi knows, kept raw, with the number of times
 */
public record FileReport(
        String file,
        @Nullable Source source,
        Status status,
        long read,
        long accepted,
        long unchanged,
        long added,
        long changed,
        long quarantined,
        Map<String, Long> dropped,
        Map<String, Long> unknownKeys,
        Map<String, Long> unknownCodes,
        List<Problem> problems) {

    /** What became of the file as a whole. */
    public enum Status {
        ACCEPTED,
        /** All rows are in, but somebody should look at the problems. */
        WARNED,
        /** The good rows are in; the bad ones were left out and are listed. */
        QUARANTINED,
        /** Nothing of the file is in. */
        REFUSED
    }

    public FileReport {
        problems = List.copyOf(problems);
    }

    /**
     * One report for several files of one source that came in one ZIP.
     *
     * @param name the ZIP's name
     * @param parts at least one; none of them refused
     */
    public static FileReport merged(String name, List<FileReport> parts) {
        Status worst = parts.stream().map(FileReport::status).max(Comparator.naturalOrder()).orElseThrow();
        List<Problem> problems = parts.stream().flatMap(part -> part.problems.stream()).toList();
        return new FileReport(
                name, parts.getFirst().source, worst, sum(parts, FileReport::read), sum(parts, FileReport::accepted),
                sum(parts, FileReport::unchanged), sum(parts, FileReport::added), sum(parts, FileReport::changed),
                sum(parts, FileReport::quarantined), total(parts, FileReport::dropped),
                total(parts, FileReport::unknownKeys), total(parts, FileReport::unknownCodes), problems);
    }

    /** The same without the problems whose words tell of somebody. */
    public FileReport without(Predicate<String> somebody) {
        return new FileReport(
                file, source, status, read, accepted, unchanged, added, changed, quarantined, dropped, unknownKeys,
                unknownCodes,
                problems.stream().filter(problem -> problem.words().stream().noneMatch(somebody)).toList());
    }

    private static long sum(List<FileReport> parts, ToLongFunction<FileReport> figure) {
        return parts.stream().mapToLong(figure).sum();
    }

    private static Map<String, Long> total(List<FileReport> parts, Function<FileReport, Map<String, Long>> counts) {
        Map<String, Long> total = new TreeMap<>();
        parts.forEach(part -> counts.apply(part).forEach((key, count) -> total.merge(key, count, Long::sum)));
        return total;
    }
}
