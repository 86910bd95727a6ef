package fi.luotsi.intake.report;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.ReportedRight.Overlap;
import fi.luotsi.core.plan.ReportedRight.Report;
import fi.luotsi.core.plan.ReportedRight.Sums;
import fi.luotsi.core.plan.StudyRight;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts rows of one study right together: a report has a row for each performance, or for each overlapping right. */
final class Merging {

    private static final Set<Report> BY_PERFORMANCE = Set.of(
            Report.WHOLE_QUALIFICATION, Report.PARTIAL_QUALIFICATION, Report.OTHER_VOCATIONAL, Report.SMALLER_UNITS);

    private Merging() {}

    /** Both rows as one; where they tell different things of the right itself, the first is kept. */
    static ReportedRight both(ReportedRight first, ReportedRight second) {
        StudyRight a = first.right();
        StudyRight b = second.right();
        SequencedSet<Performance> performances = new LinkedHashSet<>(a.performances());
        performances.addAll(b.performances());
        SequencedSet<Overlap> overlapping = new LinkedHashSet<>(first.overlapping());
        overlapping.addAll(second.overlapping());
        StudyRight right = new StudyRight(
                a.oid(), a.learner(), a.version(), a.type(), a.institution() == null ? b.institution() : a.institution(),
                a.start() == null ? b.start() : a.start(),
                a.estimatedEnd() == null ? b.estimatedEnd() : a.estimatedEnd(), a.end() == null ? b.end() : a.end(),
                a.states().size() < b.states().size() ? b.states() : a.states(), List.copyOf(performances),
                a.includedIn() == null ? b.includedIn() : a.includedIn(), a.bought() || b.bought(),
                a.free() || b.free(), a.movedToNewRequirements(), a.partTime());
        Sums sums = BY_PERFORMANCE.contains(first.report()) ? sums(first.sums(), second.sums()) : first.sums();
        return new ReportedRight(
                first.report(), right, first.masterLearner() == null ? second.masterLearner() : first.masterLearner(),
                first.created(), sums, List.copyOf(overlapping), first.from(), first.to());
    }

    private static Sums sums(Sums a, Sums b) {
        return new Sums(
                either(a.finishedVocational(), b.finishedVocational(), Integer::sum),
                either(a.recognisedVocational(), b.recognisedVocational(), Integer::sum),
                either(a.demonstrations(), b.demonstrations(), Integer::sum),
                either(a.finishedCommon(), b.finishedCommon(), Integer::sum),
                either(a.points(), b.points(), Double::sum),
                either(a.studentYearDays(), b.studentYearDays(), Math::max),
                // Two averages have no common one without the weights.
                a.average() == null ? b.average() : b.average() == null ? a.average() : null);
    }

    private static <T> @Nullable T either(@Nullable T a, @Nullable T b, BinaryOperator<T> both) {
        return a == null ? b : b == null ? a : both.apply(a, b);
    }
}
