package fi.luotsi.core.ahead;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Done;
import fi.luotsi.core.rule.ItemView;
import fi.luotsi.core.rule.PeriodOf;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what happens in a span. What is one thing for those who must be there is counted once: a workplace period that
 * serves several units, a demonstration of several sub-areas of a common unit.
 */
final class Happenings {

    private record Same(Kind kind, LocalDate day, @Nullable Place place, @Nullable String unit) {}

    private final Span span;
    private final List<Event> events = new ArrayList<>();
    private final Set<Same> counted = new HashSet<>();

    Happenings(Span span) {
        this.span = span;
    }

    List<Event> events() {
        return events;
    }

    void add(Situation s, @Nullable String qualification) {
        counted.clear();
        LocalDate end = s.estimatedEnd();
        if (end != null) {
            add(Kind.STUDIES_END, end, s.student(), qualification, null, null);
        }
        if (s.suspended()) {
            return;
        }
        for (PeriodOf one : s.workplacePeriods()) {
            LearningPeriod period = one.period();
            if (span.contains(period.start()) || span.contains(period.end())) {
                Place place = Place.of(s.student(), period);
                add(Kind.PERIOD_STARTS, period.start(), s.student(), qualification, place, null);
                add(Kind.PERIOD_ENDS, period.end(), s.student(), qualification, place, null);
            }
        }
        for (ItemView view : s.items()) {
            for (Demonstration demonstration : view.demonstrations()) {
                if (span.contains(demonstration.start()) && view.done() != Done.YES) {
                    add(Kind.DEMONSTRATION, demonstration.start(), s.student(), qualification,
                            Place.of(s.student(), demonstration), unit(view.item()));
                }
            }
        }
    }

    private static String unit(PlanItem item) {
        return item.commonUnit() != null ? item.commonUnit() : item.key();
    }

    private void add(
            Kind kind, LocalDate day, Student student, @Nullable String qualification, @Nullable Place place,
            @Nullable String unit) {
        if (span.contains(day) && counted.add(new Same(kind, day, place, unit))) {
            events.add(new Event(kind, day, student, qualification, place));
        }
    }
}
