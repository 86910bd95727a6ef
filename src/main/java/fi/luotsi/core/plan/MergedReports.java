package fi.luotsi.core.plan;

import fi.luotsi.core.plan.ReportedRight.Report;
import fi.luotsi.core.words.LocalText;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One study right out of what several of KOSKI's reports tell of it: field by field, the report made last that tells
 * it.
 *
 * <p>Its performances have no units and its states no days of their own, so nothing may be computed of results or of
 * days in a state; {@link Student#resultsTold()} and {@link Student#statesDated()} say so.
 */
final class MergedReports {

    private final List<ReportedRight> newestFirst;

    /** @param reports at least one, all of the same right */
    MergedReports(List<ReportedRight> reports) {
        newestFirst = newestFirst(reports);
    }

    /** The report made last first; of two made on one day the one that tells more of the right. */
    static List<ReportedRight> newestFirst(List<ReportedRight> reports) {
        return reports.stream()
                .sorted(Comparator.comparingLong(ReportedRight::order).reversed()
                        .thenComparing(ReportedRight::report))
                .toList();
    }

    StudyRight right() {
        StudyRight first = newestFirst.getFirst().right();
        return new StudyRight(
                first.oid(), learner(), newest(StudyRight::version), newest(StudyRight::type),
                newest(StudyRight::institution), newest(StudyRight::start), newest(StudyRight::estimatedEnd),
                newest(StudyRight::end), list(StudyRight::states), performances(), newest(StudyRight::includedIn),
                yes(StudyRight::bought), yes(StudyRight::free), yes(StudyRight::movedToNewRequirements),
                list(StudyRight::partTime));
    }

    private @Nullable Learner learner() {
        String oid = newest(right -> right.learner() == null ? null : right.learner().oid());
        Learner named = newest(MergedReports::named);
        boolean protectedPerson = yes(right -> right.learner() != null && right.learner().protectedPerson());
        if (oid == null && named == null && !protectedPerson) {
            return null;
        }
        return new Learner(
                oid, named == null ? null : named.lastName(), named == null ? null : named.callName(),
                newest(right -> right.learner() == null ? null : right.learner().birthDate()), protectedPerson);
    }

    private static @Nullable Learner named(StudyRight right) {
        return right.learner() != null && right.learner().lastName() != null ? right.learner() : null;
    }

    /** The reports on performances tell the qualification better than the one on student years, which joins several. */
    private List<Performance> performances() {
        List<Performance> best = List.of();
        for (ReportedRight one : newestFirst) {
            boolean told = !one.right().performances().isEmpty();
            if (told && onPerformances(one.report())) {
                best = one.right().performances();
                break;
            }
            if (told && best.isEmpty()) {
                best = one.right().performances();
            }
        }
        return best.stream().map(this::filled).toList();
    }

    private static boolean onPerformances(Report report) {
        return report != Report.STUDENT_YEARS && report != Report.OVERLAPPING;
    }

    private Performance filled(Performance p) {
        if (p.campus() != null && p.qualification() != null && !p.name().equals(LocalText.NONE)) {
            return p;
        }
        LocalText name = p.name().equals(LocalText.NONE) ? other(Performance::name) : p.name();
        return new Performance(
                p.type(), p.qualification() == null ? other(Performance::qualification) : p.qualification(),
                name == null ? LocalText.NONE : name, p.requirements(), p.educationType(), p.extent(),
                p.campus() == null ? other(Performance::campus) : p.campus(), p.group(), p.confirmed(),
                p.competenceAreas(), p.titles(), p.modes(), p.units());
    }

    private <T> @Nullable T other(Function<Performance, @Nullable T> field) {
        return newest(right -> {
            for (Performance performance : right.performances()) {
                T value = field.apply(performance);
                if (value != null && !value.equals(LocalText.NONE)) {
                    return value;
                }
            }
            return null;
        });
    }

    private <T> @Nullable T newest(Function<StudyRight, @Nullable T> field) {
        for (ReportedRight one : newestFirst) {
            T value = field.apply(one.right());
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private <T> List<T> list(Function<StudyRight, List<T>> field) {
        List<T> told = newest(right -> field.apply(right).isEmpty() ? null : field.apply(right));
        return told == null ? List.of() : told;
    }

    private boolean yes(Function<StudyRight, Boolean> field) {
        return newestFirst.stream().anyMatch(one -> field.apply(one.right()));
    }
}
