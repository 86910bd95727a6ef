package fi.luotsi.desktop.overview;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.rule.Severity;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts flags by severity, remembers whose they are, and how many there were at the import before. */
final class Summing {

    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private final Set<String> students = new HashSet<>();
    private long before;

    void add(Flag flag) {
        counts.merge(flag.severity(), 1L, Long::sum);
        students.add(flag.studyRight());
    }

    void addBefore() {
        before++;
    }

    /** The row, with the change since the import before; null change when there is nothing to compare with. */
    OverviewModel.FlagRow row(String key, boolean compared) {
        long total = total();
        @Nullable Long change = compared ? (Long) (total - before) : null;
        return new OverviewModel.FlagRow(
                key, of(Severity.CRITICAL), of(Severity.SERIOUS), of(Severity.NOTICE), total, change,
                Set.copyOf(students));
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private long of(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }
}
